import type { Series } from '#domain/series.ts';
import { plannedSessions } from '#domain/sessions/plannedSessions.ts';
import { type CheckedSession, checkSession } from '#domain/sessions/sessionState.ts';
import type { Span } from '#domain/time/instant.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from '../pair/openPair.ts';

/** What of a pair is needed to tell how its sessions stand. Without a mail, the partner's answers stay unknown. */
export interface PairFacts extends Pick<PairView, 'learnings'> {
  readonly partner: { readonly mail: string | undefined };
}

/** The sessions of one series as the organizer's calendar has them within the span. */
export async function seriesSessions(
  { calendars, clock }: Pick<Services, 'calendars' | 'clock'>,
  { partner, learnings }: PairFacts,
  { booking, slot }: Extract<Series, { state: 'booked' }>,
  span: Span,
): Promise<readonly CheckedSession[]> {
  const found = await calendars.sessions({ bookings: [booking], span, answersOf: partner.mail });
  return plannedSessions({ slot }).map((planned) =>
    checkSession(
      {
        planned,
        found: found.find(({ originalStart }) => originalStart === planned.originalStart),
        hasLeave: false,
        isLookedBackOn: learnings.some(({ value }) => value.session === planned.originalStart),
      },
      clock.now(),
    ),
  );
}
