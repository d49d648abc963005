import type { Services } from '#ports/services.ts';
import type { PairView } from './openPair.ts';
import { reachMilestone } from './reachMilestone.ts';
import { sayEnding } from './sayEnding.ts';

/**
 * Ends a pair in which two people do not fit, without blame: the partner and the leads are told that the two are paired
 * anew. The partner's app tells the leads the same, so that their page cannot say who wished it.
 */
export async function pairAnew(services: Pick<Services, 'pairs' | 'people' | 'clock'>, view: PairView): Promise<void> {
  await sayEnding(services, view, { isAnew: true });
  await reachMilestone(services, view.me, view.proposal.pair.id, 'pairedAnew');
}
