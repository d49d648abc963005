import type { PairEntry } from '#domain/entries.ts';
import type { PersonId } from '#domain/ids.ts';
import { lastDateOf, type RecurringSlot, sessionSpans, spanAround } from '#domain/scheduling/slot.ts';
import type { Series } from '#domain/series.ts';
import type { LocalDate } from '#domain/time/instant.ts';
import { addDays, toLocal } from '#domain/time/zone.ts';
import { OutsideProblem } from '#ports/problem.ts';
import type { Stored } from '#ports/folders.ts';
import type { BookingNeeds } from './bookVersion.ts';
import { lostSoFar } from './endReplaced.ts';
import { recordSeries } from './recordSeries.ts';
import { type SeriesEntry, seriesVersions } from './seriesVersions.ts';
import { sessionsAhead } from './sessionsAhead.ts';

type SeriesIn<State extends Series['state']> = Extract<Series, { state: State }>;

/** Whose sessions with whom, and what their folder says. */
export interface LeavingPair {
  readonly id: string;
  readonly me: PersonId;
  /** Unknown when nothing that names the partner is left. */
  readonly partnerMail: string | undefined;
  readonly entries: readonly Stored<PairEntry>[];
}

/**
 * Takes the sessions that are still ahead out of the calendar: out of both where I organize them, else I decline. What
 * was held stays. Safe to run again after it broke off.
 */
export async function leaveSessions(services: BookingNeeds, pair: LeavingPair): Promise<void> {
  for (const standing of seriesVersions(pair.entries)) {
    const { series } = standing.value;
    if (series.organizer !== pair.me) {
      await decline(services, series);
    } else if (series.state !== 'ended') {
      await end(services, pair, standing, series);
    }
  }
}

/** One that the partner only intended has no link yet by which it could be found. */
async function decline({ calendars, clock }: BookingNeeds, series: Series): Promise<void> {
  const span = { start: clock.now(), end: spanAround(series.slot).end };
  if (series.state === 'booked' && span.start < span.end) {
    await calendars.leaveSeries(series.booking, span);
  }
}

async function end(
  services: BookingNeeds,
  pair: LeavingPair,
  standing: Stored<SeriesEntry>,
  series: SeriesIn<'booked' | 'intended'>,
): Promise<void> {
  const ended =
    series.state === 'booked' ? await endBooked(services, pair, series) : await endIntended(services, series);
  if (ended) {
    await recordSeries(services, pair.id, standing, ended);
  }
}

/** `undefined` when nothing of it is ahead. */
async function endBooked(
  services: BookingNeeds,
  { partnerMail, entries }: LeavingPair,
  series: SeriesIn<'booked'>,
): Promise<Series | undefined> {
  const learnings = entries.flatMap(({ value, version }) => (value.kind === 'learning' ? [{ value, version }] : []));
  const lost = await lostSoFar(services, { partner: { mail: partnerMail }, learnings }, series);
  let withoutFrom = firstDateAhead(services, series.slot);
  for (let tries = 0; tries < mostTries; tries += 1) {
    if (withoutFrom !== undefined) {
      await services.calendars.endSeries(series.booking, addDays(withoutFrom, -1));
    }
    const [next] = await sessionsAhead(services, series);
    if (next === undefined) {
      return withoutFrom === undefined ? undefined : { ...series, state: 'ended', withoutFrom, lost };
    }
    // It was moved from an earlier day: the series ends before that day.
    withoutFrom = toLocal(next.originalStart, series.slot.zone).date;
  }
  throw new OutsideProblem('broken', 'Cannot end the series: sessions of it are still in the calendar');
}

/** Ending a series may put moved sessions back where it had them, so what is left is looked at again. */
const mostTries = 4;

/** It may be in the calendar all the same; and nobody is to book it later. */
async function endIntended(services: BookingNeeds, series: SeriesIn<'intended'>): Promise<Series> {
  const withoutFrom = firstDateAhead(services, series.slot);
  const found = withoutFrom && (await services.calendars.bookedUnder(series.transactionId));
  if (found && withoutFrom) {
    await services.calendars.endSeries(found, addDays(withoutFrom, -1));
  }
  const over = addDays(lastDateOf(series.slot), 1);
  return { ...series, state: 'ended', booking: undefined, withoutFrom: withoutFrom ?? over, lost: [] };
}

/** The date of the first session that has not begun, by the plan. */
const firstDateAhead = ({ clock }: BookingNeeds, slot: RecurringSlot): LocalDate | undefined => {
  const next = sessionSpans(slot).find(({ start }) => start > clock.now());
  return next && toLocal(next.start, slot.zone).date;
};
