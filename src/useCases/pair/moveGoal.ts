import type { PairEntry } from '#domain/entries.ts';
import type { Stored } from '#ports/folders.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from './openPair.ts';

/** Says how far a goal has come, 0 to 100. Throws `conflict` when the partner changed it meanwhile. */
export async function moveGoal(
  { pairs }: Pick<Services, 'pairs'>,
  { proposal }: PairView,
  goal: Stored<Extract<PairEntry, { kind: 'goal' }>>,
  progress: number,
): Promise<void> {
  await pairs.write(proposal.pair.id, { ...goal.value, progress }, goal.version);
}
