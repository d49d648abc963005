import type { Milestone, PersonEntry } from '#domain/entries.ts';
import type { PersonId } from '#domain/ids.ts';
import type { PairStage } from '#domain/pair.ts';
import type { Stored } from '#ports/folders.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from './openPair.ts';
import { reachMilestone } from './reachMilestone.ts';

/**
 * Tells the lead what an earlier visit could not: what a person does is written to the pair first and to the lead
 * second, and the second may have been lost.
 */
export async function repairMilestones(
  services: Pick<Services, 'people' | 'clock'>,
  entries: readonly Stored<PersonEntry>[],
  pairs: readonly PairView[],
): Promise<void> {
  const untold = pairs.flatMap((view) => {
    const pair = view.proposal.pair.id;
    const isTold = (reached: Milestone) =>
      entries.some(({ value }) => value.kind === 'milestone' && value.pair === pair && value.reached === reached);
    return reachedBy(view.me, view)
      .filter((reached) => !isTold(reached))
      .map((reached) => ({ me: view.me, pair, reached }));
  });
  // What fails now is tried again on the next visit; the page does not wait for it to work.
  await Promise.allSettled(untold.map(({ me, pair, reached }) => reachMilestone(services, me, pair, reached)));
}

function reachedBy(me: PersonId, { answers, signatures, allSeries, stage }: PairView): readonly Milestone[] {
  const hasSigned = signatures.some(({ by }) => by === me);
  const hasBooked = allSeries.some(({ state, organizer }) => state === 'booked' && organizer === me);
  return [
    ...answers.filter(({ by }) => by === me).map(({ answer }) => answer),
    ...(hasSigned ? (['signed'] as const) : []),
    ...(hasBooked ? (['booked'] as const) : []),
    ...endingOf(me, stage),
  ];
}

/** Both tell that they are paired anew, so that not who tells it says who wished it. */
function endingOf(me: PersonId, stage: PairStage): readonly Milestone[] {
  if (stage.kind !== 'ended') {
    return [];
  }
  return stage.isAnew ? ['pairedAnew'] : stage.by.includes(me) ? ['ended'] : [];
}
