import { usualHours } from '#domain/scheduling/availability.ts';
import { usualScheduling } from '#domain/scheduling/schedulingSettings.ts';
import { nearestTime, searchSpan } from '#domain/sessions/nearestTime.ts';
import type { CheckedSession } from '#domain/sessions/sessionState.ts';
import { hour, later, type Span } from '#domain/time/instant.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from '../pair/openPair.ts';
import { pairBusyTimes } from '../pair/pairBusyTimes.ts';

/**
 * Where one session could be held instead: the nearest time within its window that both have free as the calendars
 * stand now. `undefined` when there is none, or when a calendar cannot be read.
 */
export async function findSessionTime(
  services: Pick<Services, 'calendars' | 'clock'>,
  view: PairView,
  session: CheckedSession,
  sessions: readonly CheckedSession[],
): Promise<Span | undefined> {
  const { programme } = view;
  const settings = programme.scheduling ?? usualScheduling;
  const place = { session, sessions, notBefore: later(services.clock.now(), settings.noticeHours * hour) };
  const span = searchSpan(place);
  if (span === undefined) {
    return undefined;
  }
  return nearestTime({
    ...place,
    settings,
    assumedHours: usualHours(programme.zone),
    ...(await pairBusyTimes(services, view, span)),
  });
}
