import type { Services } from '#ports/services.ts';
import type { InvitationWords } from '../series/bookVersion.ts';
import { checkSessions, type SessionCheck } from './checkSessions.ts';
import { openPair, type PairView } from '../pair/openPair.ts';
import { tellSessionCounts } from './tellSessionCounts.ts';
import { tendSeries } from '../series/tendSeries.ts';

/**
 * What the app does whenever one of the two opens it: finishes what is due, looks at every session, and hands over to
 * the lead how many became what. What it finds is offered; nothing that somebody decided is changed.
 */
export async function lookAfterSessions(
  services: Pick<Services, 'calendars' | 'clock' | 'pairs' | 'people'>,
  view: PairView,
  words: InvitationWords,
): Promise<SessionCheck> {
  // What does not get through now is due on the next visit; the sessions are looked at all the same.
  await Promise.allSettled([tendSeries(services, view, words)]);
  const check = await checkSessions(services, await openPair(services, view));
  // What cannot be told now is told on the next visit; the page does not wait for it to work.
  await Promise.allSettled([tellSessionCounts(services, view, check)]);
  return check;
}
