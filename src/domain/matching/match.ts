import type { PersonId } from '../ids.ts';
import type { SolveInteger } from './assignment/quotas/integerModel.ts';
import type { Alternative, MatchOutcome } from './draft.ts';
import type { MatchWishes } from './matchWishes.ts';

/** How far a match is: which step, and how much of it, from 0 to 1. */
export interface MatchProgress {
  readonly step: MatchStep;
  readonly share: number;
}
export type MatchStep = 'profiles' | 'suitability' | 'pairs' | 'calendars';

/** Long work that pauses, about every 50 ms, to say how far it is; whoever runs it may stop there. */
export type Stepwise<Result> = Generator<MatchProgress, Result, undefined>;

/** The best pairs of a cohort, kept warm, so that a changed wish is answered at once. */
export interface Match {
  outcome(): MatchOutcome;
  /** A change that is not run to its end leaves the match unusable. */
  change(wishes: MatchWishes): Stepwise<MatchOutcome>;
  /** At most `most` other partners for somebody, the cheapest for the whole first; each verified with the calendars. */
  alternativesFor(person: PersonId, most: number): Stepwise<readonly Alternative[]>;
  /** Proves pairs under a limit between departments, or betters them, as far as an integer solver can. */
  prove(solve: SolveInteger): Promise<MatchOutcome>;
}
