import { Badge, Body1, Button } from '@fluentui/react-components';
import type { PersonPair } from '#domain/matching/cohort.ts';
import type { MatchWishes } from '#domain/matching/matchWishes.ts';
import { PinRegular } from '#ui/icons.ts';
import { useAdminWords } from '#ui/adminWords.ts';
import type { Organisation } from '../useDesk.ts';
import { letGo, pairKey } from './changeWishes.ts';
import { pairNames } from './pairNames.ts';
import { useWishListStyles } from './WishList.styles.ts';

export interface WishListProps {
  readonly wishes: MatchWishes;
  readonly byId: Organisation['byId'];
  readonly onWish: (wishes: MatchWishes) => void;
}

/** The pairs that the lead keeps together or apart, each with a way to let go of it. */
export function WishList({ wishes, byId, onWish }: WishListProps) {
  const styles = useWishListStyles();
  if (wishes.must.length + wishes.never.length === 0) {
    return null;
  }
  const rows = (kind: 'must' | 'never') =>
    wishes[kind].map((pair) => (
      <Wish key={pairKey(pair)} kind={kind} pair={pair} byId={byId} onLetGo={() => onWish(letGo(wishes, pair))} />
    ));
  return (
    <ul className={styles.list}>
      {rows('must')}
      {rows('never')}
    </ul>
  );
}

interface WishProps extends Pick<WishListProps, 'byId'> {
  readonly kind: 'must' | 'never';
  readonly pair: PersonPair;
  readonly onLetGo: () => void;
}

function Wish({ kind, pair, byId, onLetGo }: WishProps) {
  const { matching } = useAdminWords();
  const { adjusting } = matching;
  const styles = useWishListStyles();
  const { mentor, mentee } = pairNames(byId, pair);
  return (
    <li className={styles.wish}>
      <Badge
        appearance="tint"
        color={kind === 'must' ? 'brand' : 'informative'}
        {...(kind === 'must' && { icon: <PinRegular /> })}
      >
        {kind === 'must' ? adjusting.mustBe : adjusting.neverBe}
      </Badge>
      <Body1 className={styles.names}>{matching.pairOf(mentor, mentee)}</Body1>
      <Button size="small" aria-label={adjusting.letGoOf(mentor, mentee)} onClick={onLetGo}>
        {adjusting.letGo}
      </Button>
    </li>
  );
}
