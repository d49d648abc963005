import type { EndReason } from '#domain/ending.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from './openPair.ts';
import { reachMilestone } from './reachMilestone.ts';
import { sayEnding } from './sayEnding.ts';

/**
 * Says goodbye, for both: to the partner that it is so, and to the leads, if the person likes, one word why. Nothing
 * that the two wrote goes. Said again, it stays as it was said first.
 */
export async function endPair(
  services: Pick<Services, 'pairs' | 'people' | 'clock'>,
  view: PairView,
  because: EndReason | undefined,
): Promise<void> {
  await sayEnding(services, view);
  await reachMilestone(services, view.me, view.proposal.pair.id, 'ended', { because });
}
