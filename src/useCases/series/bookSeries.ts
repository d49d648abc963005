import type { Services } from '#ports/services.ts';
import { bookVersion, type BookingNeeds, type ChosenSlot, type InvitationWords } from './bookVersion.ts';
import { moveFirstCollisions } from './moveCollisions.ts';
import type { PairView } from '../pair/openPair.ts';
import { reachMilestone } from '../pair/reachMilestone.ts';
import { seriesNumber, seriesVersions } from './seriesVersions.ts';

/**
 * Books the pair's series: the intent first, then the calendar, then the booking. Run again after a crash anywhere in
 * between, it carries on with the slot of the first intent and still makes exactly one series. Collisions that are near
 * are moved at once.
 */
export async function bookSeries(
  services: BookingNeeds & Pick<Services, 'people'>,
  view: PairView,
  choice: ChosenSlot,
  words: InvitationWords,
): Promise<void> {
  const { id } = view.proposal.pair;
  if (view.stage.kind !== 'agreed' && view.stage.kind !== 'booked') {
    throw new RangeError(`Cannot book for pair "${id}": both must sign first, it is ${view.stage.kind}`);
  }
  if (view.myRole !== view.programme.booker) {
    throw new RangeError(`Cannot book for pair "${id}": the ${view.programme.booker} books`);
  }
  const latest = seriesVersions(await services.pairs.read(id)).at(-1);
  await bookVersion(services, view, { number: latest ? seriesNumber(latest.value) : 1, choice, words });
  await reachMilestone(services, view.me, id, 'booked');
  await moveFirstCollisions(services, view);
}
