import type { Colleague } from '#domain/colleague.ts';
import type { PersonId } from '#domain/ids.ts';
import type { StepOutcome } from '#domain/job.ts';
import { latest } from '#domain/retention.ts';
import type { TidyTarget } from '#domain/tidying.ts';
import type { Instant } from '#domain/time/instant.ts';
import { isProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import type { DeskRows } from './deskRows.ts';
import { endForPartners } from './endForPartners.ts';

type Needed = Pick<Services, 'people'>;

/**
 * Removes what leads keep of somebody: their folder in People, and every row of the desk that names them. Whoever is back
 * since the lead looked, or has written since, is left as they are. The pairs of whoever left the organisation end first,
 * while it is still known whose they were. Safe to run again.
 */
export async function tidyPerson(
  services: Needed & Pick<Services, 'clock'>,
  rows: DeskRows,
  target: TidyTarget,
  colleagues: ReadonlyMap<PersonId, Colleague>,
): Promise<StepOutcome> {
  if (!(await stillStands(services, target, colleagues))) {
    return 'kept';
  }
  if (target.because === 'leftOrganisation') {
    await endForPartners(services, target.person, await rows.pairsOf(target.person), colleagues);
  }
  await services.people.remove(target.person);
  await rows.forget(target.person);
  return 'done';
}

async function stillStands(
  services: Needed,
  { person, because, lastWritten }: TidyTarget,
  colleagues: ReadonlyMap<PersonId, Colleague>,
): Promise<boolean> {
  const written = await lastWriting(services, person);
  if (because === 'leftOrganisation' && colleagues.has(person)) {
    return false;
  }
  return written === undefined || (lastWritten !== undefined && written <= lastWritten);
}

/** When the folder of a person was written last; `undefined` when there is none. An empty one counts as written long ago. */
export async function lastWriting({ people }: Needed, person: PersonId): Promise<Instant | undefined> {
  try {
    return latest([longAgo, ...(await people.writings(person)).map(({ at }) => at)]);
  } catch (error) {
    if (isProblem(error, 'missing')) {
      return undefined;
    }
    throw error;
  }
}

const longAgo = 0 as Instant;
