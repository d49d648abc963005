import { AccordionHeader, AccordionItem, AccordionPanel, Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { PersonId } from '#domain/ids.ts';
import { compareDrafts } from '#domain/matching/compareDrafts.ts';
import type { MatchDraft } from '#domain/matching/draft.ts';
import { Actions } from '#ui/Actions.tsx';
import { inARow } from '#ui/dates.ts';
import { useDraftWords } from '#ui/draftWords.ts';
import { useLocale } from '#ui/words.tsx';
import type { Organisation } from '../useDesk.ts';
import { ComparisonTable } from './ComparisonTable.tsx';
import { nameOf } from './pairNames.ts';

export interface CompareDraftsProps {
  readonly draft: MatchDraft;
  readonly byId: Organisation['byId'];
}

/** Keeps one draft in mind, and shows it beside the newest. */
export function CompareDrafts({ draft, byId }: CompareDraftsProps) {
  const { compare: words } = useDraftWords();
  const [kept, setKept] = useState<MatchDraft>();
  return (
    <AccordionItem value="compare">
      <AccordionHeader as="h3">{words.title}</AccordionHeader>
      <AccordionPanel>
        <Body1 block>{words.hint}</Body1>
        {kept && <Comparison kept={kept} draft={draft} byId={byId} />}
        <Actions>
          <Button disabledFocusable={kept === draft} onClick={() => setKept(draft)}>
            {kept && kept !== draft ? words.keepInstead : words.keep}
          </Button>
        </Actions>
      </AccordionPanel>
    </AccordionItem>
  );
}

interface ComparisonProps extends Pick<CompareDraftsProps, 'draft' | 'byId'> {
  readonly kept: MatchDraft;
}

function Comparison({ kept, draft, byId }: ComparisonProps) {
  const { compare: words } = useDraftWords();
  const sayNames = useNames(byId);
  const comparison = compareDrafts(kept, draft);
  const { fresh, gone, gained, lost } = comparison;
  return (
    <>
      <ComparisonTable {...comparison} />
      <div role="status">
        <Body1 block>{fresh.length + gone.length === 0 ? words.same : words.changed(fresh.length, gone.length)}</Body1>
        {gained.length > 0 && <Body1 block>{words.gained(sayNames(gained))}</Body1>}
        {lost.length > 0 && <Body1 block>{words.lost(sayNames(lost))}</Body1>}
      </div>
    </>
  );
}

const mostNames = 20;

/** Names in a row, as many as somebody reads. */
function useNames(byId: Organisation['byId']): (people: readonly PersonId[]) => string {
  const { compare: words } = useDraftWords();
  const locale = useLocale();
  return (people) => {
    const names = inARow(
      locale,
      people.slice(0, mostNames).map((person) => nameOf(byId, person)),
    );
    return people.length > mostNames ? words.andMore(names, people.length - mostNames) : names;
  };
}
