import { nextSession, type Session } from '#domain/series.ts';
import { day, later } from '#domain/time/instant.ts';
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
  { series, programme }: PairView,
): Promise<SessionsView> {
  if (series?.value.state !== 'booked') {
    return { sessions: [], next: undefined };
  }
  const now = clock.now();
  const { booking } = series.value;
  const { sessionCount, everyWeeks } = programme.rhythm;
  const span = {
    start: later(booking.bookedAt, -day),
    end: later(booking.bookedAt, (sessionCount * everyWeeks * 7 + marginDays) * day),
  };
  const sessions = await calendars.sessions(booking, span);
  return { sessions, next: nextSession(sessions, now) };
}

/** Series may begin some weeks after booking, and sessions are moved. */
const marginDays = 60;
