import { findSlots, type SlotSearch } from '#domain/scheduling/findSlots.ts';
import { planSearch } from '#domain/scheduling/searchPlan.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from './openPair.ts';
import { firstSearchDay, readAvailability } from './readAvailability.ts';

export type PairSlotSearch = SlotSearch | { readonly found: false; readonly because: 'calendarUnreadable' };

/** Up to three slots for the pair's series, checked against both calendars as they stand now, over every session. */
export async function findPairSlots(
  services: Pick<Services, 'calendars' | 'clock'>,
  { proposal, programme }: PairView,
): Promise<PairSlotSearch> {
  const { mentor, mentee } = proposal.pair;
  const now = services.clock.now();
  const startsOn = firstSearchDay(programme, now);
  const available = await readAvailability(services, programme, startsOn, [mentor, mentee]);
  const [one, other] = [available.get(mentor.id), available.get(mentee.id)];
  if (one?.kind !== 'readable' || other?.kind !== 'readable') {
    return { found: false, because: 'calendarUnreadable' };
  }
  // The mentee is the busier of the two, so the series keeps to the mentee's clock.
  const plan = planSearch({ startsOn, rhythm: programme.rhythm, anchorZone: other.zone, notBefore: now });
  return findSlots(plan, one, other);
}
