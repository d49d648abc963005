import { day, later } from '#domain/time/instant.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from '../pair/openPair.ts';

/** Whether the partner, who is to book, still can: somebody who has left, or lost their licence, has no mailbox. */
export async function bookerIsGone(
  { calendars, clock }: Pick<Services, 'calendars' | 'clock'>,
  { partner }: PairView,
): Promise<boolean> {
  const now = clock.now();
  const busy = (await calendars.busyTimes([partner], { start: now, end: later(now, day) })).get(partner.id);
  return busy?.kind === 'unreadable' && busy.cause === 'noMailbox';
}
