import type { PairEntry } from '#domain/entries.ts';
import { ownerOf } from '#domain/entryOwner.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Proposal } from '#domain/pair.ts';

/**
 * Whether the other of the two has deleted what was theirs, and has not come back: then only I am left. Whoever is not
 * sure to be gone counts as there.
 */
export function isWithoutPartner(me: PersonId, proposal: Proposal | undefined, entries: readonly PairEntry[]): boolean {
  const hasLeft = entries.some(
    (entry) => entry.kind === 'departure' && entry.by !== me && entry.at >= (proposal?.proposedAt ?? 0),
  );
  const ownsSomething = entries.map(ownerOf).some((owner) => owner !== undefined && owner !== me);
  return hasLeft && !ownsSomething;
}
