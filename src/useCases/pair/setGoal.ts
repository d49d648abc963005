import type { PairEntry } from '#domain/entries.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from './openPair.ts';
import { requirePrivate } from './requirePrivate.ts';
import { writeOnce } from '../writeOnce.ts';

/**
 * Adds a goal of one's own, which the partner sees. `key` is new for each goal and the same on a retry, which may say it
 * in other words.
 */
export async function setGoal(
  services: Pick<Services, 'pairs' | 'clock'>,
  view: PairView,
  goal: { readonly key: string; readonly title: string },
): Promise<void> {
  const title = goal.title.trim();
  if (title === '') {
    throw new RangeError('Cannot set a goal without words');
  }
  await requirePrivate(services, view);
  const { pairs, clock } = services;
  const { proposal, me } = view;
  const added = { kind: 'goal', key: goal.key, of: me, title, progress: 0, at: clock.now() } as const;
  const standing = await writeOnce<PairEntry>(pairs, proposal.pair.id, added);
  if (standing.value.kind === 'goal' && standing.value.title !== title) {
    await pairs.write(proposal.pair.id, { ...standing.value, title }, standing.version);
  }
}
