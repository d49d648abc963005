import type { PersonPair } from '#domain/matching/cohort.ts';
import { pairKey } from './changeWishes.ts';

/** What one set of pairs has that another had not, and the other way round. */
export interface PairChanges {
  readonly fresh: readonly PersonPair[];
  readonly gone: readonly PersonPair[];
}

export const noChanges: PairChanges = { fresh: [], gone: [] };

export const pairChanges = (before: readonly PersonPair[], after: readonly PersonPair[]): PairChanges => ({
  fresh: missingIn(before, after),
  gone: missingIn(after, before),
});

function missingIn(known: readonly PersonPair[], pairs: readonly PersonPair[]): readonly PersonPair[] {
  const keys = new Set(known.map(pairKey));
  return pairs.filter((pair) => !keys.has(pairKey(pair)));
}
