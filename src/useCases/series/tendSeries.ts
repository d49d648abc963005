import type { BookingNeeds, InvitationWords } from './bookVersion.ts';
import { endReplaced } from './endReplaced.ts';
import { moveCollisions } from './moveCollisions.ts';
import type { PairView } from '../pair/openPair.ts';
import { rebookSeries } from './rebookSeries.ts';
import { recheckBooking } from './recheckBooking.ts';

/**
 * What is due whenever the organizer opens the app: a rebooking that broke off is finished, what was set right in the
 * calendar is no longer told, and collisions that are near are moved. For anybody else, and when nothing is due, nothing
 * is read or written.
 */
export async function tendSeries(services: BookingNeeds, view: PairView, words: InvitationWords): Promise<void> {
  const latest = view.series?.value;
  const booked = view.allSeries.filter(({ state, organizer }) => state === 'booked' && organizer === view.me);
  if (latest?.state === 'intended' && booked.length > 0) {
    await rebookSeries(services, view, latest, words);
    return;
  }
  if (booked.length > 1) {
    await endReplaced(services, view);
  }
  await recheckBooking(services, view);
  await moveCollisions(services, view);
}
