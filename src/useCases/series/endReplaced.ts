import { spanAround } from '#domain/scheduling/slot.ts';
import type { Series } from '#domain/series.ts';
import { isLost } from '#domain/sessions/sessionState.ts';
import type { Instant } from '#domain/time/instant.ts';
import { addDays, toLocal } from '#domain/time/zone.ts';
import type { BookingNeeds } from './bookVersion.ts';
import type { PairView } from '../pair/openPair.ts';
import { recordSeries } from './recordSeries.ts';
import { type PairFacts, seriesSessions } from './seriesSessions.ts';
import { seriesVersions } from './seriesVersions.ts';
import { sessionsAhead } from './sessionsAhead.ts';

type BookedSeries = Extract<Series, { state: 'booked' }>;

/** Ends every series but the latest that is booked: from tomorrow on it has no sessions any more. Safe to run again. */
export async function endReplaced(services: BookingNeeds, view: PairView): Promise<void> {
  const { id } = view.proposal.pair;
  const booked = seriesVersions(await services.pairs.read(id)).flatMap((standing) => {
    const { series } = standing.value;
    return series.state === 'booked' ? [{ standing, series }] : [];
  });
  for (const { standing, series } of booked.slice(0, -1)) {
    await recordSeries(services, id, standing, await ended(services, view, series));
  }
}

/**
 * What is held today is held: it is too late for another time. A series that has come to its end by itself is left as it
 * stands: with a later end it might go on.
 */
async function ended(services: BookingNeeds, view: PairView, series: BookedSeries): Promise<Series> {
  const today = toLocal(services.clock.now(), series.slot.zone).date;
  const lost = await lostSoFar(services, view, series);
  if ((await sessionsAhead(services, series)).length > 0) {
    await services.calendars.endSeries(series.booking, today);
  }
  return { ...series, state: 'ended', withoutFrom: addDays(today, 1), lost };
}

/** Sessions, by their original start, that have fallen through by now. */
export async function lostSoFar(
  services: Pick<BookingNeeds, 'calendars' | 'clock'>,
  facts: PairFacts,
  series: BookedSeries,
): Promise<readonly Instant[]> {
  const now = services.clock.now();
  const sessions = await seriesSessions(services, facts, series, spanAround(series.slot));
  return sessions
    .filter((session) => isLost(session) && session.planned.originalStart < now)
    .map(({ planned }) => planned.originalStart);
}
