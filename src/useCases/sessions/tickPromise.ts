import type { Services } from '#ports/services.ts';
import type { PairView } from '../pair/openPair.ts';

/** Says whether a promise was kept; either of the two may. Throws `conflict` when the partner changed it meanwhile. */
export async function tickPromise(
  { pairs }: Pick<Services, 'pairs'>,
  { proposal }: PairView,
  promise: PairView['promises'][number],
  isDone: boolean,
): Promise<void> {
  await pairs.write(proposal.pair.id, { ...promise.value, isDone }, promise.version);
}
