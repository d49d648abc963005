import type { Services } from '#ports/services.ts';
import type { PairView } from './openPair.ts';

/** Adds a goal of one's own, which the partner sees. `key` is new for each goal, and the same on a retry. */
export async function setGoal(
  { pairs, clock }: Pick<Services, 'pairs' | 'clock'>,
  { proposal, me }: PairView,
  goal: { readonly key: string; readonly title: string },
): Promise<void> {
  const title = goal.title.trim();
  if (title === '') {
    throw new RangeError('Cannot set a goal without words');
  }
  await pairs.write(proposal.pair.id, { kind: 'goal', key: goal.key, of: me, title, progress: 0, at: clock.now() });
}
