import type { PersonPair } from '#domain/matching/cohort.ts';
import type { MatchWishes } from '#domain/matching/matchWishes.ts';

/** Tells pairs apart, whatever else is known of them. */
export const pairKey = ({ mentor, mentee }: PersonPair): string => `${mentor} ${mentee}`;

export const hasPair = (pairs: readonly PersonPair[], pair: PersonPair): boolean =>
  pairs.some((other) => pairKey(other) === pairKey(pair));

/** The two must be a pair; what was said against it before is taken back. */
export const keepTogether = (wishes: MatchWishes, pair: PersonPair): MatchWishes => {
  const { must, never } = letGo(wishes, pair);
  return { ...wishes, must: [...must, bare(pair)], never };
};

/** The two must not be a pair; what was said for it before is taken back. */
export const keepApart = (wishes: MatchWishes, pair: PersonPair): MatchWishes => {
  const { must, never } = letGo(wishes, pair);
  return { ...wishes, must, never: [...never, bare(pair)] };
};

/** Nothing is said about the two any more. */
export const letGo = (wishes: MatchWishes, pair: PersonPair): MatchWishes => ({
  ...wishes,
  must: without(wishes.must, pair),
  never: without(wishes.never, pair),
});

/** One pair in the place of another. */
export const exchange = (wishes: MatchWishes, chosen: PersonPair, replaced: PersonPair | undefined): MatchWishes =>
  keepTogether(replaced ? { ...wishes, must: without(wishes.must, replaced) } : wishes, chosen);

const without = (pairs: readonly PersonPair[], pair: PersonPair) =>
  pairs.filter((other) => pairKey(other) !== pairKey(pair));

const bare = ({ mentor, mentee }: PersonPair): PersonPair => ({ mentor, mentee });
