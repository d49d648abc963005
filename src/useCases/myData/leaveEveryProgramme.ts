import type { PersonId } from '#domain/ids.ts';
import type { Services } from '#ports/services.ts';
import { readIfOpen } from './readIfOpen.ts';
import { untilUnchanged } from './untilUnchanged.ts';
import { leaveProgramme } from '../programme/leaveProgramme.ts';

/** From now on nobody is looked for as a partner for me, whatever becomes of the rest. */
export async function leaveEveryProgramme({ people }: Pick<Services, 'people'>, me: PersonId): Promise<void> {
  await untilUnchanged(async () => {
    // Who was never invited, or is gone already, has no folder.
    for (const { value, version } of (await readIfOpen(people, me)) ?? []) {
      if (value.kind === 'enrolment' && value.enrolment.state !== 'withdrawn') {
        await leaveProgramme({ people }, { value: value.enrolment, version });
      }
    }
  });
}
