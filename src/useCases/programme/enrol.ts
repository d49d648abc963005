import { withoutPause, type Enrolment, type EnrolAnswers } from '#domain/participant.ts';
import type { Stored } from '#ports/folders.ts';
import type { Services } from '#ports/services.ts';

/** Joins a programme, or changes what one told it. Throws `conflict` when it was changed elsewhere meanwhile. */
export async function enrol(
  { people }: Pick<Services, 'people'>,
  invitation: Stored<Enrolment>,
  answers: EnrolAnswers,
): Promise<void> {
  const enrolment: Enrolment = { ...withoutPause(invitation.value), ...answers, state: 'enrolled' };
  const { person, programme } = enrolment;
  await people.write(person, { kind: 'enrolment', key: programme, enrolment }, invitation.version);
}
