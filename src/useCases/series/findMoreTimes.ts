import { lastDateOf } from '#domain/scheduling/slot.ts';
import { addDays } from '#domain/time/zone.ts';
import type { Services } from '#ports/services.ts';
import { findPairSlots, type PairSlotSearch } from './findPairSlots.ts';
import type { PairView } from '../pair/openPair.ts';

/** Times for so many sessions more, in the rhythm of the programme: the first about as long after the last as ever. */
export async function findMoreTimes(
  services: Pick<Services, 'calendars' | 'people' | 'pairs' | 'programmes' | 'clock'>,
  view: PairView,
  sessionCount: number,
): Promise<PairSlotSearch> {
  const { programme, allSeries } = view;
  const rhythm = { ...programme.rhythm, sessionCount };
  const last = allSeries.findLast(({ state }) => state === 'booked');
  // Whatever is found begins within the weeks from this day on.
  const startsOn = last ? addDays(lastDateOf(last.slot), (rhythm.everyWeeks - 1) * 7) : programme.startsOn;
  return await findPairSlots(services, { ...view, programme: { ...programme, rhythm, startsOn } });
}
