import { OutsideProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from './openPair.ts';
import { whoCanRead } from './whoCanRead.ts';

/** Asked before the two write in words. Throws `notPrivate` while anybody else could read what the pair keeps. */
export async function requirePrivate(services: Pick<Services, 'pairs'>, view: PairView): Promise<void> {
  const privacy = await whoCanRead(services, view);
  if (!privacy.confirmed) {
    const { id } = view.proposal.pair;
    throw new OutsideProblem('notPrivate', `Cannot write for pair "${id}": others than the two could read it`);
  }
}
