import type { Programme } from '#domain/programme.ts';
import type { Services } from '#ports/services.ts';
import { programmeFault } from './programmeFault.ts';

/** Founds a programme. Throws a `RangeError` in plain words for what cannot work, and `conflict` for a taken name. */
export async function createProgramme(
  { programmes }: Pick<Services, 'programmes'>,
  programme: Programme,
): Promise<void> {
  const fault = programmeFault(programme);
  if (fault !== undefined) {
    throw new RangeError(`Cannot create programme "${programme.name}": ${fault}`);
  }
  await programmes.save(programme);
}
