import type { Programme } from '#domain/programme.ts';
import type { Stored } from '#ports/folders.ts';
import { isProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import { readProgramme } from './changeProgramme.ts';
import { programmeFault } from './programmeFault.ts';

export type EditOutcome =
  | { readonly kind: 'saved'; readonly stored: Stored<Programme> }
  /** Somebody else saved it since it was read; nothing of theirs is written over. */
  | { readonly kind: 'changedMeanwhile'; readonly theirs: Stored<Programme> };

/** Saves a programme that a lead has changed, unless another one did since `version`. Throws a `RangeError` for what cannot work. */
export async function editProgramme(
  services: Pick<Services, 'programmes'>,
  programme: Programme,
  version: string,
): Promise<EditOutcome> {
  const fault = programmeFault(programme);
  if (fault !== undefined) {
    throw new RangeError(`Cannot save programme "${programme.name}": ${fault}`);
  }
  try {
    return { kind: 'saved', stored: await services.programmes.save(programme, version) };
  } catch (error) {
    if (!isProblem(error, 'conflict')) {
      throw error;
    }
    return { kind: 'changedMeanwhile', theirs: await readProgramme(services, programme.id) };
  }
}
