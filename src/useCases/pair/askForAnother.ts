import { canBeAnswered } from '#domain/answerTime.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Services } from '#ports/services.ts';
import { answerProposal } from './answerProposal.ts';
import type { PairView } from './openPair.ts';
import { reachMilestone } from './reachMilestone.ts';

type Needed = Pick<Services, 'pairs' | 'people' | 'clock'>;

/**
 * Says no to a proposed pair, and to the leads alone that one would like to meet somebody else: the mentor `wishes`, if
 * given. The wish goes first: it counts only beside the no, and whoever broke off in between presses again.
 */
export async function askForAnother(services: Needed, view: PairView, wishes?: PersonId): Promise<void> {
  if (canBeAnswered(view.proposal, view.programme, services.clock.now())) {
    await tellWish(services, view, wishes);
  }
  await answerProposal(services, view, 'declined');
}

/** Who broke off and chose otherwise then is taken at their last word. */
async function tellWish(services: Needed, { me, proposal }: PairView, wishes: PersonId | undefined): Promise<void> {
  const { value, version } = await reachMilestone(services, me, proposal.pair.id, 'askedForAnother', { wishes });
  if (value.kind === 'milestone' && value.wishes !== wishes) {
    const { wishes: _before, ...rest } = value;
    await services.people.write(me, { ...rest, ...(wishes && { wishes }) }, version);
  }
}
