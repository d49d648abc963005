import { withoutPause, type Enrolment } from '#domain/participant.ts';
import type { Stored } from '#ports/folders.ts';
import type { Services } from '#ports/services.ts';

/** Says no to an invitation, or leaves; no reason is asked for. Who enrols again is back in. */
export async function leaveProgramme(
  { people }: Pick<Services, 'people'>,
  { value, version }: Stored<Enrolment>,
): Promise<void> {
  const enrolment: Enrolment = { ...withoutPause(value), state: 'withdrawn' };
  await people.write(value.person, { kind: 'enrolment', key: value.programme, enrolment }, version);
}
