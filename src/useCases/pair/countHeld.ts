import { isOff } from '#domain/sessions/sessionState.ts';
import type { Services } from '#ports/services.ts';
import { openSessions } from '../sessions/openSessions.ts';
import type { PairView } from './openPair.ts';

/**
 * How many sessions the two have held, by my calendar and by what I told before, whichever knows of more: whoever
 * declines a series has those that are behind in their calendar no more.
 */
export async function countHeld(
  services: Pick<Services, 'calendars' | 'clock' | 'people'>,
  view: PairView,
): Promise<number> {
  const now = services.clock.now();
  const [{ sessions }, entries] = await Promise.all([openSessions(services, view), services.people.read(view.me)]);
  const told = entries.flatMap(({ value }) =>
    value.kind === 'sessionCounts' && value.key === view.proposal.pair.id ? [value.counts.held] : [],
  );
  return Math.max(0, ...told, sessions.filter((session) => !isOff(session) && session.span.end <= now).length);
}
