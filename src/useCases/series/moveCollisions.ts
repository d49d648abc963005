import { usualScheduling } from '#domain/scheduling/schedulingSettings.ts';
import type { Series, Session } from '#domain/series.ts';
import { type PlannedSession, plannedSessions } from '#domain/sessions/plannedSessions.ts';
import { day, hour, later, type LocalDate, type Span } from '#domain/time/instant.ts';
import { toLocal } from '#domain/time/zone.ts';
import { isProblem } from '#ports/problem.ts';
import type { BookingNeeds } from './bookVersion.ts';
import { findSessionTime } from '../sessions/findSessionTime.ts';
import { openPair, type PairView } from '../pair/openPair.ts';
import { recordSeries } from './recordSeries.ts';
import { seriesSessions } from './seriesSessions.ts';
import { seriesVersions } from './seriesVersions.ts';

type BookedSeries = Extract<Series, { state: 'booked' }>;

/** Calendars change, and each move is a mail: what lies further ahead is moved when it comes near. */
const daysAhead = 8 * 7;

/**
 * Moves the sessions that collided when the series was booked and that are near now, each once: what somebody moved,
 * cancelled or declined is left to them. What finds no time near by is tried again when this runs again.
 */
export async function moveCollisions(services: BookingNeeds, view: PairView): Promise<void> {
  const series = view.allSeries.findLast((one) => one.state === 'booked');
  if (series?.organizer !== view.me) {
    return;
  }
  for (const collision of nearCollisions(services, view, series)) {
    if (await isSettled(services, view, series, collision)) {
      await forget(services, view, series, dateOf(collision));
    }
  }
}

/** The same for a series that was booked a moment ago. What does not get through is due at the next opening. */
export async function moveFirstCollisions(services: BookingNeeds, view: PairView): Promise<void> {
  await Promise.allSettled([openPair(services, view).then((fresh) => moveCollisions(services, fresh))]);
}

function nearCollisions({ clock }: BookingNeeds, { programme }: PairView, series: BookedSeries): PlannedSession[] {
  const { noticeHours } = programme.scheduling ?? usualScheduling;
  const from = later(clock.now(), noticeHours * hour);
  const until = later(clock.now(), daysAhead * day);
  return plannedSessions(series).filter(
    (planned) =>
      planned.span.start >= from && planned.span.start < until && series.collisions.includes(dateOf(planned)),
  );
}

const dateOf = ({ span, zone }: PlannedSession): LocalDate => toLocal(span.start, zone).date;

/** Moves the session if it still is where the series had it; whether nothing is left to do about it. */
async function isSettled(
  services: BookingNeeds,
  view: PairView,
  series: BookedSeries,
  collision: PlannedSession,
): Promise<boolean> {
  const sessions = await seriesSessions(services, view, series, collision.window);
  const session = sessions.find(({ planned }) => planned.originalStart === collision.originalStart);
  if (session?.state !== 'upcoming' || session.found === undefined) {
    return true;
  }
  const to = await findSessionTime(services, view, session, sessions);
  return to !== undefined && (await isMoved(services, session.found, to));
}

/** A place that the calendar refuses, and a session that somebody moved a moment ago, keep nobody from the others. */
async function isMoved({ calendars }: BookingNeeds, session: Session, to: Span): Promise<boolean> {
  try {
    await calendars.moveSession(session, to);
    return true;
  } catch (error) {
    if (isProblem(error, 'conflict') || isProblem(error, 'broken')) {
      return false;
    }
    throw error;
  }
}

/** So that a session that somebody puts back at its old time stays there. */
async function forget(
  services: BookingNeeds,
  { proposal: { pair } }: PairView,
  { transactionId }: BookedSeries,
  settled: LocalDate,
): Promise<void> {
  const versions = seriesVersions(await services.pairs.read(pair.id));
  const standing = versions.find(({ value }) => value.series.transactionId === transactionId);
  if (standing?.value.series.state === 'booked') {
    const { series } = standing.value;
    const collisions = series.collisions.filter((date) => date !== settled);
    await recordSeries(services, pair.id, standing, { ...series, collisions });
  }
}
