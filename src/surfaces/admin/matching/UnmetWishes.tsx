import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { UnmetWish } from '#domain/matching/matchWishes.ts';
import { useAdminWords } from '#ui/adminWords.ts';
import type { Organisation } from '../useDesk.ts';
import { pairKey } from './changeWishes.ts';
import { pairNames } from './pairNames.ts';

export interface UnmetWishesProps {
  readonly unmet: readonly UnmetWish[];
  readonly byId: Organisation['byId'];
}

/** Pairs that the lead wanted and that cannot be, each with what stands in the way. */
export function UnmetWishes({ unmet, byId }: UnmetWishesProps) {
  const { adjusting } = useAdminWords().matching;
  if (unmet.length === 0) {
    return null;
  }
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{adjusting.unmetTitle(unmet.length)}</MessageBarTitle>
        {unmet.map(({ pair, because }) => {
          const { mentor, mentee } = pairNames(byId, pair);
          return <div key={pairKey(pair)}>{adjusting.unmet(mentor, mentee, because)}</div>;
        })}
      </MessageBarBody>
    </MessageBar>
  );
}
