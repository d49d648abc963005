import type { PersonId } from '#domain/ids.ts';
import type { Cohort } from '#domain/matching/cohort.ts';
import type { Alternative, MatchOutcome } from '#domain/matching/draft.ts';
import type { MatchWishes } from '#domain/matching/matchWishes.ts';

/** How far a match is: which step, and how much of it, from 0 to 1. */
export interface MatchProgress {
  readonly step: MatchStep;
  readonly share: number;
}
export type MatchStep = 'profiles' | 'suitability' | 'pairs' | 'calendars';

/** Heavy computing, away from the screen where that is possible. */
export interface Matcher {
  /** Finds the best pairs and stays ready for questions. Rejects with an AbortError once `signal` says so. */
  open(cohort: Cohort, wishes: MatchWishes, options?: MatchOptions): Promise<OpenMatch>;
}

export interface MatchOptions {
  readonly onProgress?: (progress: MatchProgress) => void;
  readonly signal?: AbortSignal;
}

/** A match that is kept warm, so that a changed wish is answered at once. One question at a time; the last one counts. */
export interface OpenMatch {
  readonly outcome: MatchOutcome;
  change(wishes: MatchWishes, options?: MatchOptions): Promise<MatchOutcome>;
  /** At most `most` other partners for somebody, the cheapest for the whole first; each verified with the calendars. */
  alternativesFor(person: PersonId, most: number): Promise<readonly Alternative[]>;
  /** Proves a limit between departments to the end, or as far as it gets; changes nothing where all is proven. */
  prove(options?: MatchOptions): Promise<MatchOutcome>;
  /** Lets go of the memory. */
  close(): void;
}
