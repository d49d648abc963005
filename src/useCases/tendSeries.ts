import type { BookingNeeds } from './bookVersion.ts';
import { endReplaced } from './endReplaced.ts';
import { moveCollisions } from './moveCollisions.ts';
import type { PairView } from './openPair.ts';
import { recheckBooking } from './recheckBooking.ts';

/**
 * What is due whenever the organizer opens the app: a series that was replaced ends, should that have broken off, what
 * was set right in the calendar is no longer told, and collisions that are near are moved. For anybody else, and when nothing is due, nothing is read or written.
 */
export async function tendSeries(services: BookingNeeds, view: PairView): Promise<void> {
  const booked = view.allSeries.filter(({ state, organizer }) => state === 'booked' && organizer === view.me);
  if (booked.length > 1) {
    await endReplaced(services, view);
  }
  await recheckBooking(services, view);
  await moveCollisions(services, view);
}
