import type { PersonId } from '../ids.ts';
import type { PersonPair } from './cohort.ts';
import type { Certificate, MatchDraft, SuggestedPair } from './draft.ts';

/** Whether a draft speaks of somebody, in whatever part. */
export const isInDraft = (draft: MatchDraft, person: PersonId): boolean =>
  draft.leftOut.some((each) => each.person === person) || everyPair(draft).some((pair) => isOf(pair, person));

/** Everybody whom a draft speaks of. */
export const peopleInDraft = (draft: MatchDraft): ReadonlySet<PersonId> =>
  new Set([
    ...everyPair(draft).flatMap(({ mentor, mentee }) => [mentor, mentee]),
    ...draft.leftOut.map(({ person }) => person),
  ]);

/** The draft without somebody. That no better set of pairs exists is proved no more: the proof counted them. */
export function draftWithout(draft: MatchDraft, person: PersonId): MatchDraft {
  const others = <Pair extends PersonPair>(pairs: readonly Pair[]) => pairs.filter((pair) => !isOf(pair, person));
  const pairs = others(draft.pairs).map((pair) => ({
    ...pair,
    ...(pair.others && { others: pair.others.filter(({ mentor }) => mentor !== person) }),
  }));
  return {
    ...draft,
    pairs,
    crowdedOut: others(draft.crowdedOut),
    leftOut: draft.leftOut.filter((each) => each.person !== person),
    unmetWishes: draft.unmetWishes.filter(({ pair }) => !isOf(pair, person)),
    wishes: { ...draft.wishes, must: others(draft.wishes.must), never: others(draft.wishes.never) },
    certificate: { ...draft.certificate, ...tallyOf(pairs), isProven: false },
  };
}

/** What a certificate counts of these pairs, suitability in hundredths. */
export function tallyOf(
  pairs: readonly SuggestedPair[],
): Pick<Certificate, 'pairCount' | 'totalSuitability' | 'weakestSuitability'> {
  const each = pairs.map(({ suitability }) => suitability * 100);
  return {
    pairCount: pairs.length,
    totalSuitability: each.reduce((sum, one) => sum + one, 0),
    weakestSuitability: each.length === 0 ? 0 : Math.min(...each),
  };
}

const everyPair = ({ pairs, crowdedOut, unmetWishes, wishes }: MatchDraft): readonly PersonPair[] => [
  ...pairs,
  ...pairs.flatMap(({ mentee, others = [] }) => others.map(({ mentor }) => ({ mentor, mentee }))),
  ...crowdedOut,
  ...unmetWishes.map(({ pair }) => pair),
  ...wishes.must,
  ...wishes.never,
];

const isOf = ({ mentor, mentee }: PersonPair, person: PersonId): boolean => mentor === person || mentee === person;
