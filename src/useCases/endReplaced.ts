import { addDays, toLocal } from '#domain/time/zone.ts';
import type { Stored } from '#ports/folders.ts';
import type { BookingNeeds } from './bookVersion.ts';
import type { PairView } from './openPair.ts';
import { recordSeries } from './recordSeries.ts';
import { type SeriesEntry, seriesVersions } from './seriesVersions.ts';

/** Ends every series but the latest that is booked: from tomorrow on it has no sessions any more. Safe to run again. */
export async function endReplaced(services: BookingNeeds, view: PairView): Promise<void> {
  const { id } = view.proposal.pair;
  const booked = seriesVersions(await services.pairs.read(id)).filter(({ value }) => value.series.state === 'booked');
  for (const replaced of booked.slice(0, -1)) {
    await endSeries(services, view, replaced);
  }
}

/** What is held today is held: it is too late for another time. */
async function endSeries(services: BookingNeeds, view: PairView, replaced: Stored<SeriesEntry>): Promise<void> {
  const { series } = replaced.value;
  if (series.state !== 'booked') {
    return;
  }
  const today = toLocal(services.clock.now(), series.slot.zone).date;
  await services.calendars.endSeries(series.booking, today);
  await recordSeries(services, view.proposal.pair.id, replaced, {
    ...series,
    state: 'ended',
    withoutFrom: addDays(today, 1),
  });
}
