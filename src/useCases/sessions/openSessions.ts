import { spanAround } from '#domain/scheduling/slot.ts';
import { bookingsOf, nextSession, type Series, type Session } from '#domain/series.ts';
import { day, type Instant, later, type Span } from '#domain/time/instant.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from '../pair/openPair.ts';

/** The meetings of a pair as the calendar shows them now. */
export interface SessionsView {
  readonly sessions: readonly Session[];
  readonly next: Session | undefined;
}

/** Reads the sessions of all series from the person's own calendar, wherever they were moved. */
export async function openSessions(
  { calendars, clock }: Pick<Services, 'calendars' | 'clock'>,
  { allSeries, me, partner }: PairView,
): Promise<SessionsView> {
  const span = spanOf(allSeries);
  if (span === undefined) {
    return { sessions: [], next: undefined };
  }
  const isOrganizer = allSeries.some(({ organizer }) => organizer === me);
  const bookings = bookingsOf(allSeries);
  const sessions = await calendars.sessions({ bookings, span, answersOf: isOrganizer ? partner.mail : undefined });
  return { sessions, next: nextSession(sessions, clock.now()) };
}

/** From the first booking to some time after the last session; `undefined` when nothing was booked. */
function spanOf(allSeries: readonly Series[]): Span | undefined {
  const [first] = bookingsOf(allSeries);
  const ends = allSeries.map(({ slot }) => spanAround(slot).end);
  return first && { start: later(first.bookedAt, -day), end: Math.max(...ends) as Instant };
}
