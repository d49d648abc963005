import { Badge } from '@fluentui/react-components';
import type { PersonPair } from '#domain/matching/cohort.ts';
import { useAdminWords } from '#ui/adminWords.ts';
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
  const { matching } = useAdminWords();
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
  const { matching } = useAdminWords();
  const styles = useChangeListStyles();
  const { mentor, mentee } = pairNames(byId, pair);
  return (
    <li className={styles.change}>
      <Badge className={styles.kind} appearance="tint" color={kind === 'isNew' ? 'brand' : 'informative'}>
        {matching[kind]}
      </Badge>
      <span>{matching.pairOf(mentor, mentee)}</span>
    </li>
  );
}
