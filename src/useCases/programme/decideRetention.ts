import type { ProgrammeId } from '#domain/ids.ts';
import type { KeptMonths, Programme } from '#domain/programme.ts';
import type { Services } from '#ports/services.ts';
import { changeProgramme, readProgramme } from './changeProgramme.ts';

/**
 * Says for how long the words of a pair are kept, also of pairs that are over. Whoever looks in has thirty days from now
 * at least.
 */
export const decideRetention = async (
  services: Pick<Services, 'clock' | 'programmes'>,
  id: ProgrammeId,
  months: KeptMonths,
): Promise<Programme> => {
  const decidedAt = services.clock.now();
  return await changeProgramme(services, id, (programme) => ({ ...programme, retention: { months, decidedAt } }));
};

/** For how long they are kept now; `noLimit` as long as nobody has decided. */
export const readRetention = async (
  services: Pick<Services, 'programmes'>,
  id: ProgrammeId,
): Promise<KeptMonths | 'noLimit'> => (await readProgramme(services, id)).value.retention?.months ?? 'noLimit';
