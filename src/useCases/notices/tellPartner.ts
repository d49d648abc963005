import { day, later } from '#domain/time/instant.ts';
import type { Notice } from '#ports/notifications.ts';
import { OutsideProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from '../pair/openPair.ts';
import { changeNoticeChoice, readNoticeChoice } from './noticeChoice.ts';

type Needed = Pick<Services, 'privateNotes' | 'notifications' | 'clock'>;

/**
 * Tells the partner in Teams what waits for them, unless the person does not want that. It never fails: what does not get
 * through, for whatever reason outside, is not tried again within a day, and nothing is lost by it.
 */
export async function tellPartner(
  services: Needed,
  { me, partner }: Pick<PairView, 'me' | 'partner'>,
  notice: Omit<Notice, 'to'>,
): Promise<void> {
  await unlessOutside(async () => {
    const { tells, restsUntil } = await readNoticeChoice(services, me);
    const now = services.clock.now();
    if (!tells || (restsUntil !== undefined && now < restsUntil)) {
      return;
    }
    const isTold = await unlessOutside(async () => await services.notifications.send({ ...notice, to: partner.id }));
    if (!isTold) {
      await changeNoticeChoice(services, me, { tells, restsUntil: later(now, day) });
    }
  });
}

async function unlessOutside(act: () => Promise<void>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    if (error instanceof OutsideProblem) {
      return false;
    }
    throw error;
  }
}
