import { isRecent, leadStepKey, type PlannedStep } from '#domain/adjusting/leadStep.ts';
import type { PersonEntry } from '#domain/entries.ts';
import type { PersonId } from '#domain/ids.ts';
import { isProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';

type Needed = Pick<Services, 'people' | 'clock'>;

/**
 * Leaves a step for a pair in the folders of those whom it concerns; leads may not write in the folder of the pair itself. Who
 * was told the same within two weeks is not told again, whichever lead it was.
 */
export async function takeLeadStep(services: Needed, planned: PlannedStep): Promise<void> {
  for (const person of planned.to) {
    await leaveFor(services, planned, person);
  }
}

async function leaveFor({ people, clock }: Needed, planned: PlannedStep, person: PersonId): Promise<void> {
  const { pair, step, because } = planned;
  const now = clock.now();
  const entry = { kind: 'leadStep', key: leadStepKey(planned), pair, step, because, at: now } as const;
  try {
    await people.write(person, entry);
  } catch (error) {
    const standing = isProblem(error, 'conflict') ? await standingFor(people, person, entry.key) : undefined;
    if (!standing) {
      throw error;
    }
    if (!isRecent(standing.value, now)) {
      await people.write(person, entry, standing.version);
    }
  }
}

async function standingFor(people: Services['people'], person: PersonId, key: string) {
  const entries = await people.read(person);
  const [found] = entries.flatMap(({ value, version }) => (isStep(value, key) ? [{ value, version }] : []));
  return found;
}

const isStep = (value: PersonEntry, key: string): value is Extract<PersonEntry, { kind: 'leadStep' }> =>
  value.kind === 'leadStep' && value.key === key;
