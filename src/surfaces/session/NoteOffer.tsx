import { Body1, Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { Draft } from '#domain/notes/draft.ts';
import { Actions } from '#ui/Actions.tsx';
import { dayAndTime } from '#ui/dates.ts';
import { useLocale, useWords } from '#ui/words.tsx';
import { useNoteFieldStyles } from './NoteField.styles.ts';

export interface NoteOfferProps {
  readonly draft: Draft;
  readonly onTakenBack: (draft: Draft) => void;
  readonly onDiscarded: (draft: Draft) => void;
}

/** A text of an earlier visit that never reached SharePoint. */
export function NoteOffer({ draft, onTakenBack, onDiscarded }: NoteOfferProps) {
  const words = useWords().notes.offer;
  const locale = useLocale();
  const styles = useNoteFieldStyles();
  return (
    <>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{words.title(dayAndTime(locale, draft.writtenAt))}</MessageBarTitle>
        </MessageBarBody>
      </MessageBar>
      <Body1 as="p" dir="auto" className={styles.words} tabIndex={0}>
        {draft.text}
      </Body1>
      <Actions>
        <Button onClick={() => onTakenBack(draft)}>{words.takeBack}</Button>
        <Button appearance="subtle" onClick={() => onDiscarded(draft)}>
          {words.discard}
        </Button>
      </Actions>
    </>
  );
}
