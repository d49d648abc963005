import { bookVersion, type BookingNeeds, type ChosenSlot, type InvitationWords } from './bookVersion.ts';
import { endReplaced } from './endReplaced.ts';
import { moveFirstCollisions } from './moveCollisions.ts';
import type { PairView } from '../pair/openPair.ts';
import { type SeriesEntry, seriesNumber, seriesVersions } from './seriesVersions.ts';

/**
 * Puts the rest of the sessions at another time: the next series is booked, then the one that the person saw is ended.
 * Run again after a crash anywhere in between, it carries on with the slot of the first intent, and one series is left.
 */
export async function rebookSeries(
  services: BookingNeeds,
  view: PairView,
  choice: ChosenSlot,
  words: InvitationWords,
): Promise<void> {
  const { id } = view.proposal.pair;
  const seen = view.allSeries.findLast(({ state }) => state === 'booked');
  if (seen?.organizer !== view.me) {
    throw new RangeError(`Cannot rebook for pair "${id}": ${seen ? 'the other one booked' : 'nothing is booked yet'}`);
  }
  const booked = seriesVersions(await services.pairs.read(id)).flatMap(({ value }) =>
    value.series.state === 'booked' ? [value] : [],
  );
  await bookVersion(services, view, { number: numberToBook(booked, seen.transactionId), choice, words });
  await endReplaced(services, view);
  await moveFirstCollisions(services, view);
}

/** The next number, unless another window has rebooked already or a rebooking only waits to be finished. */
function numberToBook(booked: readonly SeriesEntry[], seenTransaction: string): number {
  const latest = booked.at(-1);
  const latestNumber = latest ? seriesNumber(latest) : 1;
  const isToReplace = booked.length === 1 && latest?.series.transactionId === seenTransaction;
  return isToReplace ? latestNumber + 1 : latestNumber;
}
