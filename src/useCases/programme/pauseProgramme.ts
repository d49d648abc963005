import { withoutPause, type Enrolment } from '#domain/participant.ts';
import type { LocalDate } from '#domain/time/instant.ts';
import type { Stored } from '#ports/folders.ts';
import type { Services } from '#ports/services.ts';

/** Nobody is looked for until that day; from then on the person is in again by themselves. No reason is asked for. */
export async function pauseProgramme(
  { people }: Pick<Services, 'people'>,
  { value, version }: Stored<Enrolment>,
  until: LocalDate,
): Promise<void> {
  const enrolment: Enrolment = { ...value, state: 'paused', pausedUntil: until };
  await people.write(value.person, { kind: 'enrolment', key: value.programme, enrolment }, version);
}

/** Ends a pause before its day, with the answers as they were. */
export async function endPause(
  { people }: Pick<Services, 'people'>,
  { value, version }: Stored<Enrolment>,
): Promise<void> {
  const enrolment: Enrolment = { ...withoutPause(value), state: 'enrolled' };
  await people.write(value.person, { kind: 'enrolment', key: value.programme, enrolment }, version);
}
