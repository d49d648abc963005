import { Button } from '@fluentui/react-components';
import { Actions } from '#ui/Actions.tsx';
import { type DeletionWords, useDeletionWords } from '#ui/deletionWords.ts';
import { Page } from '#ui/Page.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import type { LeftBehind } from '#useCases/myData/runDeletion.ts';
import { deletionLines, partnerName } from './deletionLines.ts';
import { Lines } from './Lines.tsx';
import type { Deleted } from './useDeletion.ts';

export interface DeletedPageProps {
  readonly deleted: Deleted;
  readonly onClosed: () => void;
}

/** Afterwards: thanks, what could not be deleted and what to do about it, and what is still elsewhere. */
export function DeletedPage({ deleted, onClosed }: DeletedPageProps) {
  const words = useDeletionWords();
  const { done } = words;
  return (
    <Page title={done.title} intro={done.thanks} focus="moves">
      {deleted.leftBehind.length > 0 && (
        <SectionCard title={done.refusedTitle}>
          <Lines lines={deleted.leftBehind.map((left) => refusal(words, deleted, left))} />
        </SectionCard>
      )}
      <SectionCard title={done.leftTitle}>
        <Lines lines={deletionLines(words, deleted.plan, deleted.forBoth).stays} />
      </SectionCard>
      <Actions>
        <Button onClick={onClosed}>{done.toHome}</Button>
      </Actions>
    </Page>
  );
}

function refusal(words: DeletionWords, { plan }: Deleted, { part, pair }: LeftBehind): string {
  const { refused } = words.done;
  const found = plan.pairs.find(({ id }) => id === pair);
  const partner = found ? partnerName(words, found) : words.formerPartner;
  return part === 'sessions' || part === 'pairs' ? refused[part](partner) : refused[part];
}
