import type { PersonEntry, ToldCounts } from '#domain/entries.ts';
import type { PairId } from '#domain/ids.ts';
import { latest } from '#domain/retention.ts';
import type { Instant } from '#domain/time/instant.ts';

/** When something was told of a pair last: its proposal, how far the two are, how their sessions stand. */
export function heardAt(
  pair: PairId,
  told: readonly { readonly value: PersonEntry }[],
  counts: ToldCounts | undefined,
): Instant {
  const moments = told.flatMap(({ value }) => {
    if (value.kind === 'proposal' && value.proposal.pair.id === pair) {
      return [value.proposal.proposedAt];
    }
    return value.kind === 'milestone' && value.pair === pair ? [value.at] : [];
  });
  return latest([0 as Instant, ...moments, ...(counts ? [counts.at] : [])]);
}
