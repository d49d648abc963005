import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { PersonPair } from '#domain/matching/cohort.ts';
import { useAdminWords } from '#ui/adminWords.ts';
import type { Organisation } from '../useDesk.ts';
import { pairKey } from './changeWishes.ts';
import { pairNames } from './pairNames.ts';

export interface CrowdedOutPairsProps {
  readonly pairs: readonly PersonPair[];
  readonly byId: Organisation['byId'];
}

/** Pairs that would fit, but for whom no time is left beside the other pairs of the two. */
export function CrowdedOutPairs({ pairs, byId }: CrowdedOutPairsProps) {
  const { matching } = useAdminWords();
  if (pairs.length === 0) {
    return null;
  }
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{matching.crowdedOutTitle(pairs.length)}</MessageBarTitle>
        {pairs.map((pair) => {
          const { mentor, mentee } = pairNames(byId, pair);
          return <div key={pairKey(pair)}>{matching.crowdedOut(mentor, mentee)}</div>;
        })}
      </MessageBarBody>
    </MessageBar>
  );
}
