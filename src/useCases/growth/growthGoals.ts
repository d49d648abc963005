import { type GrowthGoal, mostGrowthGoals } from '#domain/growthGoals.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Services } from '#ports/services.ts';

type Needed = Pick<Services, 'privateNotes'>;

/** What the person wants to get better at, in the order in which they chose it. */
export async function readGrowthGoals(services: Needed, me: PersonId): Promise<readonly GrowthGoal[]> {
  return (await standingGoals(services, me))?.goals ?? [];
}

/** Puts others in their place, where only the person can read them. Throws `conflict` when that was done elsewhere just now. */
export async function chooseGrowthGoals(
  services: Needed,
  me: PersonId,
  goals: readonly GrowthGoal[],
): Promise<readonly GrowthGoal[]> {
  const chosen = [...new Set(goals)].slice(0, mostGrowthGoals);
  const standing = await standingGoals(services, me);
  await services.privateNotes.write(me, { kind: 'growthGoals', key: 'mine', goals: chosen }, standing?.version);
  return chosen;
}

async function standingGoals({ privateNotes }: Needed, me: PersonId) {
  const entries = await privateNotes.read(me);
  const [standing] = entries.flatMap(({ value, version }) =>
    value.kind === 'growthGoals' ? [{ goals: value.goals, version }] : [],
  );
  return standing;
}
