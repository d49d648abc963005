import type { PersonId } from '../ids.ts';
import type { PersonPair } from './cohort.ts';
import type { MatchDraft } from './draft.ts';

/** What one draft comes to. */
export interface DraftFigures {
  readonly pairs: number;
  /** How many people have a partner. */
  readonly people: number;
  /** 0 to 100 for each pair; the mean over all of them, and the least. */
  readonly meanSuitability: number;
  readonly weakestSuitability: number;
  readonly isProven: boolean;
}

/** What a draft has that another has not, and how both stand. */
export interface DraftComparison {
  readonly kept: DraftFigures;
  readonly now: DraftFigures;
  readonly fresh: readonly PersonPair[];
  readonly gone: readonly PersonPair[];
  /** Who has a partner now and had none, and the other way round. */
  readonly gained: readonly PersonId[];
  readonly lost: readonly PersonId[];
}

/** Puts two drafts beside each other. */
export function compareDrafts(kept: MatchDraft, now: MatchDraft): DraftComparison {
  const [before, after] = [peopleOf(kept), peopleOf(now)];
  return {
    kept: figuresOf(kept, before),
    now: figuresOf(now, after),
    fresh: missingIn(kept.pairs, now.pairs),
    gone: missingIn(now.pairs, kept.pairs),
    gained: [...after].filter((person) => !before.has(person)),
    lost: [...before].filter((person) => !after.has(person)),
  };
}

const figuresOf = ({ pairs, certificate }: MatchDraft, people: ReadonlySet<PersonId>): DraftFigures => ({
  pairs: pairs.length,
  people: people.size,
  meanSuitability: pairs.length === 0 ? 0 : pairs.reduce((sum, { suitability }) => sum + suitability, 0) / pairs.length,
  weakestSuitability: pairs.reduce(
    (least, { suitability }) => Math.min(least, suitability),
    pairs[0]?.suitability ?? 0,
  ),
  isProven: certificate.isProven,
});

const peopleOf = ({ pairs }: MatchDraft): ReadonlySet<PersonId> =>
  new Set(pairs.flatMap(({ mentor, mentee }) => [mentor, mentee]));

function missingIn(known: readonly PersonPair[], pairs: readonly PersonPair[]): readonly PersonPair[] {
  const keys = new Set(known.map(({ mentor, mentee }) => `${mentor} ${mentee}`));
  return pairs.filter(({ mentor, mentee }) => !keys.has(`${mentor} ${mentee}`));
}
