import type { Enrolment, NextWish } from '#domain/participant.ts';
import type { Stored } from '#ports/folders.ts';
import type { Services } from '#ports/services.ts';

/** Tells the leads what the person would like to do in the next round; an empty list takes it back. */
export async function tellWishes(
  { people }: Pick<Services, 'people'>,
  { value, version }: Stored<Enrolment>,
  wishes: readonly NextWish[],
): Promise<void> {
  const enrolment: Enrolment = { ...value, wishes };
  await people.write(value.person, { kind: 'enrolment', key: value.programme, enrolment }, version);
}
