import type { Services } from '#ports/services.ts';
import type { PairView } from './openPair.ts';
import { reachMilestone } from './reachMilestone.ts';
import { requirePrivate } from './requirePrivate.ts';
import { writeOnce } from '../writeOnce.ts';

/** Signs the pair's agreement; `hope` is what this person wishes for, read by the partner only. */
export async function signAgreement(
  services: Pick<Services, 'pairs' | 'people' | 'clock'>,
  view: PairView,
  hope: string,
): Promise<void> {
  const { proposal, me } = view;
  await requirePrivate(services, view);
  const at = services.clock.now();
  await writeOnce(services.pairs, proposal.pair.id, { kind: 'signature', key: me, by: me, hope: hope.trim(), at });
  await reachMilestone(services, me, proposal.pair.id, 'signed');
}
