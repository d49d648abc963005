import { Body1, Button, MessageBar, MessageBarBody, MessageBarTitle, Subtitle2 } from '@fluentui/react-components';
import { Actions } from '#ui/Actions.tsx';
import { useWords } from '#ui/words.tsx';
import type { Resolution } from './noteKeeper.ts';
import { useSharedNoteStyles } from './SharedNote.styles.ts';

export interface NoteConflictProps {
  readonly partner: string;
  readonly mine: string;
  readonly theirs: string;
  readonly onChosen: (resolution: Resolution) => void;
}

/** Both texts when the two wrote at the same time: the person keeps either, or both. */
export function NoteConflict({ partner, mine, theirs, onChosen }: NoteConflictProps) {
  const words = useWords().session.note;
  const styles = useSharedNoteStyles();
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{words.conflictTitle(partner)}</MessageBarTitle>
          {words.conflictWords}
        </MessageBarBody>
      </MessageBar>
      <div className={styles.texts}>
        <Version title={words.mine} text={mine} />
        <Version title={words.theirs(partner)} text={theirs} />
      </div>
      <Actions>
        <Button appearance="primary" onClick={() => onChosen('both')}>
          {words.keepBoth}
        </Button>
        <Button onClick={() => onChosen('mine')}>{words.keepMine}</Button>
        <Button onClick={() => onChosen('theirs')}>{words.keepTheirs(partner)}</Button>
      </Actions>
    </>
  );
}

function Version({ title, text }: { readonly title: string; readonly text: string }) {
  const styles = useSharedNoteStyles();
  return (
    <div className={styles.version}>
      <Subtitle2 as="h3">{title}</Subtitle2>
      <Body1 as="p" className={styles.words}>
        {text}
      </Body1>
    </div>
  );
}
