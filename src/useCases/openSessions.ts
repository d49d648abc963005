import { lastDateOf } from '#domain/scheduling/slot.ts';
import { nextSession, type Session } from '#domain/series.ts';
import { day, later } from '#domain/time/instant.ts';
import { toInstant } from '#domain/time/zone.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from './openPair.ts';

/** The meetings of a pair as the calendar shows them now. */
export interface SessionsView {
  readonly sessions: readonly Session[];
  readonly next: Session | undefined;
}

/** Reads the sessions from the person's own calendar, wherever they were moved; none before the series is booked. */
export async function openSessions(
  { calendars, clock }: Pick<Services, 'calendars' | 'clock'>,
  { series }: PairView,
): Promise<SessionsView> {
  if (series?.value.state !== 'booked') {
    return { sessions: [], next: undefined };
  }
  const now = clock.now();
  const { booking, slot } = series.value;
  const lastSession = toInstant(lastDateOf(slot), slot.startTime, slot.zone);
  const span = { start: later(booking.bookedAt, -day), end: later(lastSession, marginDays * day) };
  const sessions = await calendars.sessions(booking, span);
  return { sessions, next: nextSession(sessions, now) };
}

/** Sessions are moved, the last one too. */
const marginDays = 60;
