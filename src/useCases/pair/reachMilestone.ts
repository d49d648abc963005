import type { EndReason } from '#domain/ending.ts';
import type { Milestone } from '#domain/entries.ts';
import type { PairId, PersonId } from '#domain/ids.ts';
import type { Services } from '#ports/services.ts';
import { writeOnce } from '../writeOnce.ts';

/** Leaves the fact, and nothing else, where the lead can count it. */
export async function reachMilestone(
  { people, clock }: Pick<Services, 'people' | 'clock'>,
  me: PersonId,
  pair: PairId,
  reached: Milestone,
  because?: EndReason,
): Promise<void> {
  const key = `${pair}-${reached}`;
  const at = clock.now();
  await writeOnce(people, me, { kind: 'milestone', key, pair, reached, ...(because && { because }), at });
}
