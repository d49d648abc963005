import { Button, MessageBar, MessageBarBody, MessageBarTitle, Text } from '@fluentui/react-components';
import { useProblem } from '#app/useProblem.ts';
import { charactersLeft } from '#domain/notes/noteLength.ts';
import { joined } from '#ui/dates.ts';
import { Problem } from '#ui/Problem.tsx';
import { useLocale, useWords } from '#ui/words.tsx';
import { useNoteFieldStyles } from './NoteField.styles.ts';
import type { Note } from './useNote.ts';

export interface NoteStandingProps {
  readonly note: Note;
  readonly other: string;
  /** The person has looked at a conflict: the field is to be saved as it is. */
  readonly onSettled: () => void;
}

/** Whether the note is saved; if not, why, whether this device has it meanwhile, and what can be done. */
export function NoteStanding({ note, other, onSettled }: NoteStandingProps) {
  const styles = useNoteFieldStyles();
  return (
    <>
      <Text role="status" className={styles.status}>
        {useSentences(note, other)}
      </Text>
      <NoteTrouble note={note} onSettled={onSettled} />
    </>
  );
}

function useSentences({ status, onDevice, text }: Note, other: string): string {
  const { states, device, roomFor } = useWords().notes;
  if (status.kind === 'saved') {
    return status.withTheirs ? states.savedTogether(other) : states.saved;
  }
  const left = charactersLeft(text);
  const said = [
    states[status.kind],
    // While somebody types, "kept" would come and go with every letter.
    quiet.has(status.kind) && onDevice === 'kept' ? '' : device[onDevice],
    left >= 0 && left < fewCharacters ? roomFor(left) : '',
  ];
  return said.filter((sentence) => sentence !== '').join(' ');
}

const quiet: ReadonlySet<string> = new Set(['untouched', 'typing', 'saving']);
const fewCharacters = 10_000;

/** Why the text is not stored, and what can be done. */
function NoteTrouble({ note: { status, keeper }, onSettled }: Omit<NoteStandingProps, 'other'>) {
  const problem = useProblem();
  const { notes, tryAgain } = useWords();
  const locale = useLocale();
  switch (status.kind) {
    case 'notSaved':
      return <Problem {...problem(status.error, keeper.save)} />;
    case 'notPrivate': {
      const { readers } = status;
      const words = readers.length > 0 ? notes.notPrivate(joined(locale, readers)) : notes.notSurePrivate;
      return (
        <>
          <Warning title={notes.notPrivateTitle} words={words} />
          <div>
            <Button onClick={keeper.save}>{tryAgain}</Button>
          </div>
        </>
      );
    }
    case 'tooLong':
      return <Warning words={notes.tooLong(status.tooMany)} />;
    case 'conflict':
      return (
        <div>
          <Button appearance="primary" onClick={onSettled}>
            {notes.conflict.settle}
          </Button>
        </div>
      );
    default:
      return undefined;
  }
}

function Warning({ title, words }: { readonly title?: string; readonly words: string }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>}
        {words}
      </MessageBarBody>
    </MessageBar>
  );
}
