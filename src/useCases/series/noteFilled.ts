import type { Services } from '#ports/services.ts';
import type { PairView } from '../pair/openPair.ts';
import type { ChosenSlot } from './bookVersion.ts';
import { filledBy } from './filledBy.ts';

/** Keeps what was written into the open appointment, so that it is recognised once it is sent. The latest one counts. */
export async function noteFilled(
  { pairs, clock }: Pick<Services, 'pairs' | 'clock'>,
  { me, proposal: { pair } }: PairView,
  { slot, collisions }: ChosenSlot,
  subject: string,
): Promise<void> {
  const before = filledBy(me, await pairs.read(pair.id));
  const filled = { slot, collisions, subject, at: clock.now() };
  await pairs.write(pair.id, { kind: 'filled', key: me, by: me, filled }, before?.version);
}
