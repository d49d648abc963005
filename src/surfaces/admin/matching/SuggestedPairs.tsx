import { Accordion, Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { PersonId } from '#domain/ids.ts';
import type { PersonPair } from '#domain/matching/cohort.ts';
import type { SuggestedPair } from '#domain/matching/draft.ts';
import { useAdminWords } from '#ui/adminWords.ts';
import type { Organisation } from '../useDesk.ts';
import { AlternativesDialog } from './AlternativesDialog.tsx';
import { exchange, hasPair, keepApart, keepTogether, letGo, pairKey } from './changeWishes.ts';
import { PairItem } from './PairItem.tsx';
import { nameOf } from './pairNames.ts';
import type { Matching } from './useMatching.ts';

export interface SuggestedPairsProps {
  readonly pairs: readonly SuggestedPair[];
  readonly byId: Organisation['byId'];
  readonly matching: Matching;
  /** Some are published: they are shown, not changed. */
  readonly isFixed: boolean;
  /** The pairs that are published. */
  readonly out: readonly PersonPair[];
}

/** Pairs shown at first; the rest on demand. */
const firstPairs = 30;

/** The pairs by the mentors' names, each with its reasons, its slot, and what the lead may do about it. */
export function SuggestedPairs({ pairs, byId, matching, isFixed, out }: SuggestedPairsProps) {
  const { pairs: pairWords } = useAdminWords();
  const [count, setCount] = useState(firstPairs);
  const [asked, setAsked] = useState<Asked>();
  const { wishes, changes, keeper } = matching;
  const byName = pairs.toSorted((a, b) => nameOf(byId, a.mentor).localeCompare(nameOf(byId, b.mentor)));
  return (
    <>
      <Accordion collapsible multiple>
        {byName.slice(0, count).map((pair) => (
          <PairItem
            key={pairKey(pair)}
            pair={pair}
            byId={byId}
            isNew={hasPair(changes.fresh, pair)}
            isKept={hasPair(wishes.must, pair)}
            isOut={hasPair(out, pair)}
            {...(!isFixed && {
              actions: {
                onKeep: () => keeper.wish(keepTogether(wishes, pair)),
                onReject: () => keeper.wish(keepApart(wishes, pair)),
                onLetGo: () => keeper.wish(letGo(wishes, pair)),
                onWhoElse: (person) => setAsked({ person, pair }),
              },
            })}
          />
        ))}
      </Accordion>
      {pairs.length > count && (
        <Button appearance="subtle" onClick={() => setCount(pairs.length)}>
          {pairWords.more(pairs.length - count)}
        </Button>
      )}
      {asked && (
        <AlternativesDialog
          person={asked.person}
          byId={byId}
          pairCount={pairs.length}
          find={keeper.alternativesFor}
          onChosen={(chosen) => {
            setAsked(undefined);
            keeper.wish(exchange(wishes, chosen, asked.pair));
          }}
          onClosed={() => setAsked(undefined)}
        />
      )}
    </>
  );
}

/** Somebody for whom other partners are looked for, and the pair that would go. */
interface Asked {
  readonly person: PersonId;
  readonly pair: SuggestedPair;
}
