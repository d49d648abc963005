import type { Services } from '#ports/services.ts';
import type { PairView } from '../pair/openPair.ts';
import { filledBy } from './filledBy.ts';

/** Lets go of the appointment that the person filled in: it was recognised, or they want another time. */
export async function forgetFilled(
  { pairs }: Pick<Services, 'pairs'>,
  { me, proposal: { pair } }: PairView,
): Promise<void> {
  const standing = filledBy(me, await pairs.read(pair.id));
  if (standing) {
    await pairs.removeEntry(pair.id, standing.value, standing.version);
  }
}
