import type { Ending } from '#domain/ending.ts';
import { latest } from '#domain/retention.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from './openPair.ts';

/** Tells the partner, in the folder of the two, that the pair is over. Said again, it stays as it was said first. */
export async function sayEnding(
  { pairs, clock }: Pick<Services, 'pairs' | 'clock'>,
  { me, proposal: { pair, proposedAt } }: PairView,
  how: Pick<Ending, 'isAnew' | 'byProgramme'> = {},
): Promise<void> {
  const before = (await pairs.read(pair.id)).find(({ value }) => value.kind === 'ending' && value.by === me);
  // Whoever ended it once, and was proposed to the same partner anew, says it now.
  if (before?.value.kind !== 'ending' || before.value.at < proposedAt) {
    const at = latest([clock.now(), proposedAt]);
    await pairs.write(pair.id, { kind: 'ending', key: me, by: me, at, ...how }, before?.version);
  }
}
