import { Badge } from '@fluentui/react-components';
import type { PersonPair } from '#domain/matching/cohort.ts';
import { useWords } from '#ui/words.tsx';
import type { Organisation } from '../useDesk.ts';
import { pairKey } from './changeWishes.ts';
import { useChangeListStyles } from './ChangeList.styles.ts';
import type { PairChanges } from './pairChanges.ts';
import { pairNames } from './pairNames.ts';

export interface ChangeListProps {
  readonly changes: PairChanges;
  readonly byId: Organisation['byId'];
}

/** Which pairs came and which went with the last change; nothing when none did. */
export function ChangeList({ changes: { fresh, gone }, byId }: ChangeListProps) {
  const { matching } = useWords().admin;
  const styles = useChangeListStyles();
  if (fresh.length + gone.length === 0) {
    return null;
  }
  return (
    <details>
      <summary className={styles.title}>{matching.changesTitle(fresh.length, gone.length)}</summary>
      <ul className={styles.list}>
        {fresh.map((pair) => (
          <Change key={pairKey(pair)} pair={pair} kind="isNew" byId={byId} />
        ))}
        {gone.map((pair) => (
          <Change key={pairKey(pair)} pair={pair} kind="isGone" byId={byId} />
        ))}
      </ul>
    </details>
  );
}

interface ChangeProps extends Pick<ChangeListProps, 'byId'> {
  readonly pair: PersonPair;
  readonly kind: 'isNew' | 'isGone';
}

function Change({ pair, kind, byId }: ChangeProps) {
  const { matching } = useWords().admin;
  const { mentor, mentee } = pairNames(byId, pair);
  return (
    <li>
      <Badge appearance="tint" color={kind === 'isNew' ? 'brand' : 'informative'}>
        {matching[kind]}
      </Badge>{' '}
      {matching.pairOf(mentor, mentee)}
    </li>
  );
}
