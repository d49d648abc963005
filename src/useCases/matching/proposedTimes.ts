import { sessionSpans } from '#domain/scheduling/slot.ts';
import type { Span } from '#domain/time/instant.ts';
import type { Services } from '#ports/services.ts';
import { isFormer, type PairStatus } from '../programme/openDesk.ts';

/**
 * The times that were proposed to people with their other partners and that no calendar knows of yet, by person, as far as
 * leads can tell: pairs that neither said no nor booked.
 */
export async function proposedTimes(
  { people }: Pick<Services, 'people'>,
  pairs: readonly PairStatus[],
): Promise<ReadonlyMap<string, readonly Span[]>> {
  const waiting = new Set(
    pairs.filter((status) => !isFormer(status) && !isBooked(status)).map(({ registered }) => registered.pair.id),
  );
  const times = new Map<string, readonly Span[]>();
  for (const { folder, value } of waiting.size > 0 ? await people.readEvery('proposal') : []) {
    if (waiting.has(value.proposal.pair.id)) {
      times.set(folder, [...(times.get(folder) ?? []), ...sessionSpans(value.proposal.slot)]);
    }
  }
  return times;
}

const isBooked = ({ reached }: PairStatus): boolean => [...reached.values()].flat().includes('booked');
