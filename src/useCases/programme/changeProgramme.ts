import type { ProgrammeId } from '#domain/ids.ts';
import type { Programme } from '#domain/programme.ts';
import type { Stored } from '#ports/folders.ts';
import { isProblem, OutsideProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';

type Needed = Pick<Services, 'programmes'>;

/** Changes a programme as it stands now; what another lead changed in it meanwhile stays. */
export async function changeProgramme(
  services: Needed,
  id: ProgrammeId,
  change: (programme: Programme) => Programme,
): Promise<Programme> {
  const changeOnce = async (): Promise<Programme> => {
    const { value, version } = await readProgramme(services, id);
    return (await services.programmes.save(change(value), version)).value;
  };
  try {
    return await changeOnce();
  } catch (error) {
    if (!isProblem(error, 'conflict')) {
      throw error;
    }
    return await changeOnce();
  }
}

/** A programme as it stands now. Throws `missing` when there is none. */
export async function readProgramme({ programmes }: Needed, id: ProgrammeId): Promise<Stored<Programme>> {
  const found = (await programmes.all()).find(({ value }) => value.id === id);
  if (!found) {
    throw new OutsideProblem('missing', `Cannot find programme "${id}"`);
  }
  return found;
}
