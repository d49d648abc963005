import type { Answer } from '#domain/pair.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from './openPair.ts';
import { reachMilestone } from './reachMilestone.ts';
import { writeOnce } from './writeOnce.ts';

/** Says yes or no to a proposed pair: to the partner in the pair's folder, and as a mere fact to the lead. */
export async function answerProposal(
  services: Pick<Services, 'pairs' | 'people' | 'clock'>,
  { proposal, me }: PairView,
  answer: Answer,
): Promise<void> {
  const { pair } = proposal;
  await writeOnce(services.pairs, pair.id, { kind: 'answer', key: me, by: me, answer, at: services.clock.now() });
  await reachMilestone(services, me, pair.id, answer);
}
