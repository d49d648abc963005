import { Body1, Button, MessageBar, MessageBarBody, MessageBarTitle, Subtitle2 } from '@fluentui/react-components';
import { Actions } from '#ui/Actions.tsx';
import { useWords } from '#ui/words.tsx';
import { useNoteFieldStyles } from './NoteField.styles.ts';

export interface NoteConflictProps {
  readonly other: string;
  readonly mine: string;
  readonly theirs: string;
  /** This text into the field, where it can still be changed. */
  readonly onChosen: (text: string) => void;
}

/** Both texts beside each other, when the two changed the same lines; the field below has both of them. */
export function NoteConflict({ other, mine, theirs, onChosen }: NoteConflictProps) {
  const words = useWords().notes.conflict;
  const styles = useNoteFieldStyles();
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{words.title(other)}</MessageBarTitle>
          {words.words}
        </MessageBarBody>
      </MessageBar>
      <div className={styles.texts}>
        <Version title={words.mine} text={mine} />
        <Version title={words.theirs(other)} text={theirs} />
      </div>
      <Actions>
        <Button onClick={() => onChosen(mine)}>{words.onlyMine}</Button>
        <Button onClick={() => onChosen(theirs)}>{words.onlyTheirs(other)}</Button>
      </Actions>
    </>
  );
}

function Version({ title, text }: { readonly title: string; readonly text: string }) {
  const styles = useNoteFieldStyles();
  return (
    <div className={styles.version}>
      <Subtitle2 as="h3">{title}</Subtitle2>
      <Body1 as="p" dir="auto" className={styles.words} tabIndex={0}>
        {text}
      </Body1>
    </div>
  );
}
