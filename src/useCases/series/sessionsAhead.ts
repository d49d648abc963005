import { spanAround } from '#domain/scheduling/slot.ts';
import type { Series, Session } from '#domain/series.ts';
import type { Services } from '#ports/services.ts';

/** The sessions of a series that have not begun, as my own calendar has them, in the order of their plan. */
export async function sessionsAhead(
  { calendars, clock }: Pick<Services, 'calendars' | 'clock'>,
  { booking, slot }: Pick<Extract<Series, { state: 'booked' }>, 'booking' | 'slot'>,
): Promise<readonly Session[]> {
  const now = clock.now();
  const { end: until } = spanAround(slot);
  if (until <= now) {
    return [];
  }
  const found = await calendars.sessions({ bookings: [booking], span: { start: now, end: until } });
  return found
    .filter(({ isCancelled, span }) => !isCancelled && span.start > now)
    .toSorted((one, other) => one.originalStart - other.originalStart);
}
