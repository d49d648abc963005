import { Body1, Body1Strong, Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import type { PersonId } from '#domain/ids.ts';
import { toIso } from '#domain/time/instant.ts';
import type { NoteDraft } from '#ports/drafts.ts';
import { useNoteFieldStyles } from '#surfaces/session/NoteField.styles.ts';
import { Actions } from '#ui/Actions.tsx';
import { longDate } from '#ui/dates.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useAction } from '#ui/useAction.ts';
import { useLoad } from '#ui/useLoad.ts';
import { useLocale, useWords } from '#ui/words.tsx';
import { discardDraft, openEndingDrafts, warnedOf } from '#useCases/notes/endingDrafts.ts';

/** Old texts that only this device has, shown before they are forgotten; nothing when there are none. */
export function EndingDrafts({ me }: { readonly me: PersonId }) {
  const { services } = useApp();
  const words = useWords().notes.ending;
  const card = useRef<HTMLDivElement>(null);
  const drafts = useLoad(['endingDrafts', me], async () => await openEndingDrafts(services, me));
  if (drafts.status !== 'ready' || drafts.value.length === 0) {
    return undefined;
  }
  const discard = async (draft: NoteDraft) => {
    // The button goes with the text: keyboard and screen reader go on at the title of the page.
    card.current?.closest('main')?.querySelector('h1')?.focus();
    await discardDraft(services, me, draft);
    await drafts.reload();
  };
  return (
    <div ref={card}>
      <SectionCard title={words.title}>
        <Body1>{words.words}</Body1>
        {drafts.value.map((draft) => (
          <EndingDraft
            key={`${draft.note} ${draft.id}`}
            me={me}
            draft={draft}
            onDiscarded={() => void discard(draft)}
          />
        ))}
      </SectionCard>
    </div>
  );
}

interface EndingDraftProps {
  readonly me: PersonId;
  readonly draft: NoteDraft;
  readonly onDiscarded: () => void;
}

function EndingDraft({ me, draft, onDiscarded }: EndingDraftProps) {
  const words = useWords().notes.ending;
  const locale = useLocale();
  const styles = useNoteFieldStyles();
  const [isCopied, setIsCopied] = useState(false);
  const copy = useAction(
    () => navigator.clipboard.writeText(draft.text),
    () => setIsCopied(true),
  );
  useWarning(me, draft);
  return (
    <div>
      <Body1Strong block>{words.writtenOn(longDate(locale, toIso(draft.writtenAt).slice(0, 10)))}</Body1Strong>
      <Body1 as="p" block dir="auto" className={styles.words} tabIndex={0}>
        {draft.text}
      </Body1>
      <Actions>
        <Button onClick={() => copy.run(undefined)}>{words.copy}</Button>
        <Button appearance="subtle" onClick={onDiscarded}>
          {words.discard}
        </Button>
      </Actions>
      <Body1 role="status">
        {isCopied && words.copied}
        {copy.error !== undefined && words.notCopied}
      </Body1>
    </div>
  );
}

/** Only what is on a page that can be seen has been shown. */
function useWarning(me: PersonId, draft: NoteDraft): void {
  const { services } = useApp();
  useEffect(() => {
    if (document.visibilityState === 'visible') {
      void warnedOf(services, me, draft);
    }
  }, [services, me, draft]);
}
