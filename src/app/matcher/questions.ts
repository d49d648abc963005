import type { PersonId } from '#domain/ids.ts';
import type { Cohort } from '#domain/matching/cohort.ts';
import type { Alternative, MatchOutcome } from '#domain/matching/draft.ts';
import type { MatchProgress } from '#domain/matching/match.ts';
import type { MatchWishes } from '#domain/matching/matchWishes.ts';

/** What can be asked about the best pairs: plain values, so that all of it can be handed to a worker. */
export interface Asked {
  readonly open: { readonly cohort: Cohort; readonly wishes: MatchWishes };
  readonly change: { readonly wishes: MatchWishes };
  readonly alternatives: { readonly person: PersonId; readonly most: number };
  readonly prove: Readonly<Record<string, never>>;
}

/** What is answered to each question. */
export interface Told {
  readonly open: MatchOutcome;
  readonly change: MatchOutcome;
  readonly alternatives: readonly Alternative[];
  readonly prove: MatchOutcome;
}

export type Question = keyof Asked;

/** Where one match lives and is worked on, one question after the other; the first one must be `open`. */
export interface MatchEngine {
  ask<Kind extends Question>(
    kind: Kind,
    asked: Asked[Kind],
    onProgress?: (progress: MatchProgress) => void,
  ): Promise<Told[Kind]>;
  /** Lets go of everything. A question that is not answered yet, and every later one, rejects with an AbortError. */
  close(): void;
}
