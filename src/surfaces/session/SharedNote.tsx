import { Button, Field, MessageBar, MessageBarBody, MessageBarTitle, Text, Textarea } from '@fluentui/react-components';
import { useProblem } from '#app/useProblem.ts';
import type { Instant } from '#domain/time/instant.ts';
import { joined } from '#ui/dates.ts';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useLocale, useWords } from '#ui/words.tsx';
import type { PairView } from '#useCases/openPair.ts';
import { NoteConflict } from './NoteConflict.tsx';
import { useSharedNoteStyles } from './SharedNote.styles.ts';
import { useSharedNote, type SharedNoteState } from './useSharedNote.ts';
import { WhoCanRead } from './WhoCanRead.tsx';

export interface SharedNoteProps {
  readonly view: PairView;
  readonly session: Instant;
}

/** The note that the two write together. */
export function SharedNote({ view, session }: SharedNoteProps) {
  const note = useSharedNote(view, session);
  const words = useWords().session.note;
  const styles = useSharedNoteStyles();
  const { status, text, keeper } = note;
  const isOpen = status.kind !== 'conflict';
  return (
    <SectionCard title={words.title}>
      <WhoCanRead view={view} />
      {status.kind === 'conflict' && (
        <NoteConflict partner={view.partner.name} mine={text} theirs={status.theirs.text} onChosen={keeper.resolve} />
      )}
      {isOpen && (
        <Field label={words.label} hint={words.hint}>
          <Textarea
            className={styles.text}
            resize="vertical"
            rows={8}
            value={text}
            onChange={(_, { value }) => keeper.type(value)}
            onBlur={keeper.save}
          />
        </Field>
      )}
      <Text role="status" className={styles.status}>
        {savedState(status.kind, words.states)}
      </Text>
      <NoteTrouble note={note} />
    </SectionCard>
  );
}

const savedState = (kind: string, states: Readonly<Record<string, string>>): string => states[kind] ?? '';

/** Why the text is not stored, and what can be done. */
function NoteTrouble({ note: { status, keeper } }: { readonly note: SharedNoteState }) {
  const problem = useProblem();
  const words = useWords();
  const locale = useLocale();
  if (status.kind === 'notSaved') {
    return <Problem {...problem(status.error, keeper.save)} />;
  }
  if (status.kind !== 'notPrivate') {
    return undefined;
  }
  const { note } = words.session;
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{note.notPrivateTitle}</MessageBarTitle>
          {note.notPrivate(joined(locale, status.readers))}
        </MessageBarBody>
      </MessageBar>
      <div>
        <Button onClick={keeper.save}>{words.tryAgain}</Button>
      </div>
    </>
  );
}
