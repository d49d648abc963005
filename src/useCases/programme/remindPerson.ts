import { mayRemind } from '#domain/invitations/reminders.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Programme } from '#domain/programme.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Services } from '#ports/services.ts';
import type { Desk } from './openDesk.ts';

/** Who was invited to the programme, has not answered for a while, and may be reminded. */
export const toRemind = (
  { programme, reading }: Pick<Desk, 'programme' | 'reading'>,
  now: Instant,
): readonly PersonId[] =>
  reading.told.flatMap(({ folder, value, writtenAt }) =>
    value.kind === 'enrolment' &&
    value.enrolment.programme === programme.id &&
    value.enrolment.person === folder &&
    mayRemind(value.enrolment, writtenAt, now)
      ? [value.enrolment.person]
      : [],
  );

/**
 * Notes in the folder of somebody who was invited that they are asked once more; their page says so. Safe to run again: who
 * was reminded a moment ago, or has answered meanwhile, stays as they are.
 */
export async function remindPerson(
  { people, clock }: Pick<Services, 'people' | 'clock'>,
  { id }: Pick<Programme, 'id'>,
  person: PersonId,
): Promise<void> {
  const now = clock.now();
  for (const { value, version } of await people.read(person)) {
    // That they were asked long enough ago was seen when it was planned.
    if (value.kind === 'enrolment' && value.key === id && mayRemind(value.enrolment, 0 as Instant, now)) {
      const reminded = [...(value.enrolment.reminded ?? []), now];
      await people.write(person, { ...value, enrolment: { ...value.enrolment, reminded } }, version);
    }
  }
}
