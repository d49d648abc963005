import type { Services } from '#ports/services.ts';
import { sessionSpans } from '#domain/scheduling/slot.ts';
import { type AheadCount, countAhead } from '../series/countAhead.ts';
import { leaveSessions } from '../series/leaveSessions.ts';
import { checkSessions } from '../sessions/checkSessions.ts';
import { tellSessionCounts } from '../sessions/tellSessionCounts.ts';
import type { PairView } from './openPair.ts';

/** What became of the sessions that were ahead when somebody said goodbye. */
export interface LeftSessions {
  /** Only just now; `unread` when my calendar does not open, and nothing was taken out. */
  readonly tookOut: AheadCount;
  /** Whether the partner sent the invitation and has yet to end it: their app does so when they open it. */
  readonly partnerEndsThem: boolean;
}

/**
 * After a goodbye, of whomever: takes what is ahead out of my calendar, and out of both where I organize it. Whoever
 * said goodbye tells before how the sessions stand: once one of the two has declined the series, no calendar knows what
 * was held.
 */
export async function leaveEnded(
  services: Pick<Services, 'calendars' | 'clock' | 'pairs' | 'people'>,
  view: PairView,
): Promise<LeftSessions> {
  const { me, partner, stage, allSeries, proposal } = view;
  const { id } = proposal.pair;
  const tookOut = await countAhead(services, me, allSeries);
  const isBegun = allSeries.some(({ state, organizer }) => state === 'intended' && organizer === me);
  if (isBegun || (tookOut.kind === 'read' && tookOut.iOrganize + tookOut.partnerOrganizes > 0)) {
    if (stage.kind === 'ended' && stage.by.includes(me)) {
      await tellSessionCounts(services, view, await checkSessions(services, view));
    }
    await leaveSessions(services, { id, me, partnerMail: partner.mail, entries: await services.pairs.read(id) });
  }
  const now = services.clock.now();
  const partnerEndsThem = allSeries.some(
    ({ state, organizer, slot }) =>
      state !== 'ended' && organizer !== me && sessionSpans(slot).some(({ start }) => start > now),
  );
  return { tookOut, partnerEndsThem };
}
