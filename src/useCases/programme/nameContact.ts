import type { Contact } from '#domain/contact.ts';
import type { ProgrammeId } from '#domain/ids.ts';
import type { Programme } from '#domain/programme.ts';
import type { Stored } from '#ports/folders.ts';
import { isProblem, OutsideProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';

/** Says whom people can turn to, or nobody; what another lead changed in the programme meanwhile stays. */
export async function nameContact(
  services: Pick<Services, 'programmes'>,
  id: ProgrammeId,
  contact: Contact | undefined,
): Promise<Programme> {
  try {
    return await changeOnce(services, id, contact);
  } catch (error) {
    if (!isProblem(error, 'conflict')) {
      throw error;
    }
    return await changeOnce(services, id, contact);
  }
}

/** Who is named now. */
export const readContact = async (
  services: Pick<Services, 'programmes'>,
  id: ProgrammeId,
): Promise<Contact | 'nobody'> => (await readProgramme(services, id)).value.contact ?? 'nobody';

async function changeOnce(
  services: Pick<Services, 'programmes'>,
  id: ProgrammeId,
  contact: Contact | undefined,
): Promise<Programme> {
  const { value, version } = await readProgramme(services, id);
  const { contact: _, ...others } = value;
  const changed = contact ? { ...others, contact } : others;
  return (await services.programmes.save(changed, version)).value;
}

async function readProgramme(
  { programmes }: Pick<Services, 'programmes'>,
  id: ProgrammeId,
): Promise<Stored<Programme>> {
  const found = (await programmes.all()).find(({ value }) => value.id === id);
  if (!found) {
    throw new OutsideProblem('missing', `Cannot find programme "${id}"`);
  }
  return found;
}
