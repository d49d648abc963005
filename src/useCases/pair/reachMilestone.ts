import type { EndReason } from '#domain/ending.ts';
import type { Milestone, PersonEntry } from '#domain/entries.ts';
import type { PairId, PersonId } from '#domain/ids.ts';
import type { Stored } from '#ports/folders.ts';
import type { Services } from '#ports/services.ts';
import { writeOnce } from '../writeOnce.ts';

/** What somebody wants the leads to know beside a milestone, if anything. */
interface Beside {
  readonly because?: EndReason | undefined;
  readonly wishes?: PersonId | undefined;
}

/** Leaves the fact, and nothing else, where the lead can count it. Gives what stands there then. */
export async function reachMilestone(
  { people, clock }: Pick<Services, 'people' | 'clock'>,
  me: PersonId,
  pair: PairId,
  reached: Milestone,
  { because, wishes }: Beside = {},
): Promise<Stored<PersonEntry>> {
  const key = `${pair}-${reached}`;
  const beside = { ...(because && { because }), ...(wishes && { wishes }) };
  return await writeOnce<PersonEntry>(people, me, {
    kind: 'milestone',
    key,
    pair,
    reached,
    ...beside,
    at: clock.now(),
  });
}
