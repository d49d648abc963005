import type { PersonId } from '#domain/ids.ts';
import type { Cohort } from '#domain/matching/cohort.ts';
import type { Alternative, MatchOutcome } from '#domain/matching/draft.ts';
import type { MatchProgress } from '#domain/matching/match.ts';
import type { MatchWishes } from '#domain/matching/matchWishes.ts';

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
