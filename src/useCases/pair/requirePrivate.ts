import { OutsideProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from './openPair.ts';
import { pairAudience } from '../readers/audiences.ts';

/** Asked before the two write in words. Throws `notPrivate` unless it is certain that nobody else could read it. */
export async function requirePrivate(services: Pick<Services, 'pairs'>, view: PairView): Promise<void> {
  const { pair } = view.proposal;
  const privacy = await services.pairs.privacyOf(pair.id, pairAudience(pair));
  if (!privacy.confirmed) {
    const message = `Cannot write for pair "${pair.id}": it is not certain that exactly the two could read it`;
    throw new OutsideProblem('notPrivate', message);
  }
}
