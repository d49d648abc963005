import type { Contact } from '#domain/contact.ts';
import type { ProgrammeId } from '#domain/ids.ts';
import type { Programme } from '#domain/programme.ts';
import type { Services } from '#ports/services.ts';
import { changeProgramme, readProgramme } from './changeProgramme.ts';

/** Says whom people can turn to, or nobody; what another lead changed in the programme meanwhile stays. */
export const nameContact = async (
  services: Pick<Services, 'programmes'>,
  id: ProgrammeId,
  contact: Contact | undefined,
): Promise<Programme> =>
  await changeProgramme(services, id, ({ contact: _before, ...others }) => (contact ? { ...others, contact } : others));

/** Who is named now. */
export const readContact = async (
  services: Pick<Services, 'programmes'>,
  id: ProgrammeId,
): Promise<Contact | 'nobody'> => (await readProgramme(services, id)).value.contact ?? 'nobody';
