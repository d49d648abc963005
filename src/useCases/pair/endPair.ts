import type { EndReason } from '#domain/ending.ts';
import { latest } from '#domain/retention.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from './openPair.ts';
import { reachMilestone } from './reachMilestone.ts';

/**
 * Says goodbye, for both: to the partner that it is so, and to the leads, if the person likes, one word why. Nothing
 * that the two wrote goes. Said again, it stays as it was said first.
 */
export async function endPair(
  services: Pick<Services, 'pairs' | 'people' | 'clock'>,
  { me, proposal: { pair, proposedAt } }: PairView,
  because: EndReason | undefined,
): Promise<void> {
  const before = (await services.pairs.read(pair.id)).find(({ value }) => value.kind === 'ending' && value.by === me);
  // Whoever said goodbye once, and was proposed to the same partner anew, says it now.
  if (before?.value.kind !== 'ending' || before.value.at < proposedAt) {
    const at = latest([services.clock.now(), proposedAt]);
    await services.pairs.write(pair.id, { kind: 'ending', key: me, by: me, at }, before?.version);
  }
  await reachMilestone(services, me, pair.id, 'ended', because);
}
