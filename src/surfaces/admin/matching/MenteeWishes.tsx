import { Body1, Button, Caption1, Subtitle2 } from '@fluentui/react-components';
import { useId } from 'react';
import type { PersonPair } from '#domain/matching/cohort.ts';
import { useAdminWords } from '#ui/adminWords.ts';
import { openWishes } from '#useCases/programme/openWishes.ts';
import type { PanelProps } from '../useDesk.ts';
import { hasPair, keepTogether, pairKey } from './changeWishes.ts';
import { pairNames } from './pairNames.ts';
import type { Matching } from './useMatching.ts';
import { useWishListStyles } from './WishList.styles.ts';

export interface MenteeWishesProps extends Pick<PanelProps, 'desk' | 'organisation'> {
  readonly matching: Matching;
  readonly isBusy: boolean;
}

/** From whom mentees would rather learn, each with one press that wants the two paired. */
export function MenteeWishes({ desk, organisation: { byId }, matching, isBusy }: MenteeWishesProps) {
  const words = useAdminWords().matching.mentees;
  const styles = useWishListStyles();
  const titleId = useId();
  const wishes = openWishes(desk).filter(({ mentor, mentee }) => byId.has(mentor) && byId.has(mentee));
  if (wishes.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby={titleId}>
      <Subtitle2 as="h3" id={titleId}>
        {words.title}
      </Subtitle2>
      <Body1 block>{words.hint}</Body1>
      <ul className={styles.list}>
        {wishes.map((wish) => (
          <li key={pairKey(wish)} className={styles.wish}>
            <Wish wish={wish} names={pairNames(byId, wish)} matching={matching} isBusy={isBusy} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface WishProps extends Pick<MenteeWishesProps, 'matching' | 'isBusy'> {
  readonly wish: PersonPair;
  readonly names: ReturnType<typeof pairNames>;
}

function Wish({ wish, names: { mentor, mentee }, matching: { wishes, keeper, work }, isBusy }: WishProps) {
  const words = useAdminWords().matching.mentees;
  const styles = useWishListStyles();
  return (
    <>
      <Body1 className={styles.names}>{words.said(mentee, mentor)}</Body1>
      {hasPair(wishes.must, wish) ? (
        <Caption1 role="status">{words.pinned}</Caption1>
      ) : (
        <Button
          size="small"
          aria-label={words.pairThem(mentee, mentor)}
          disabledFocusable={isBusy || work.kind === 'proposing'}
          onClick={() => keeper.wish(keepTogether(wishes, wish))}
        >
          {words.pair}
        </Button>
      )}
    </>
  );
}
