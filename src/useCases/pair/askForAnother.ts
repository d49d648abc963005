import { canBeAnswered } from '#domain/answerTime.ts';
import type { Services } from '#ports/services.ts';
import { answerProposal } from './answerProposal.ts';
import type { PairView } from './openPair.ts';
import { reachMilestone } from './reachMilestone.ts';

/**
 * Says no to a proposed pair, and to the leads alone that one would like to meet somebody else. The wish goes first: it
 * counts only beside the no, and whoever broke off in between presses again.
 */
export async function askForAnother(
  services: Pick<Services, 'pairs' | 'people' | 'clock'>,
  view: PairView,
): Promise<void> {
  if (canBeAnswered(view.proposal, view.programme, services.clock.now())) {
    await reachMilestone(services, view.me, view.proposal.pair.id, 'askedForAnother');
  }
  await answerProposal(services, view, 'declined');
}
