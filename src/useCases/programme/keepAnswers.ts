import type { PersonEntry } from '#domain/entries.ts';
import type { Enrolment, EnrolAnswers } from '#domain/participant.ts';
import type { Folders, Stored } from '#ports/folders.ts';
import { isProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';

/**
 * Keeps some answers of somebody who has not joined, and joins nobody. Answers that were given elsewhere meanwhile stay.
 * Throws `conflict` when it was decided elsewhere meanwhile whether to take part.
 */
export async function keepAnswers(
  { people }: Pick<Services, 'people'>,
  asRead: Stored<Enrolment>,
  changed: Partial<EnrolAnswers>,
): Promise<Stored<Enrolment>> {
  try {
    return await write(people, asRead, changed);
  } catch (error) {
    const standing = isProblem(error, 'conflict') ? await standingOf(people, asRead.value) : undefined;
    if (standing?.value.state !== asRead.value.state) {
      throw error;
    }
    return await write(people, standing, changed);
  }
}

async function write(
  people: Folders<PersonEntry>,
  { value, version }: Stored<Enrolment>,
  changed: Partial<EnrolAnswers>,
): Promise<Stored<Enrolment>> {
  const enrolment: Enrolment = { ...value, ...changed };
  const entry = { kind: 'enrolment', key: enrolment.programme, enrolment } as const;
  const written = await people.write(enrolment.person, entry, version);
  return { value: written.value.enrolment, version: written.version };
}

async function standingOf(
  people: Folders<PersonEntry>,
  { person, programme }: Enrolment,
): Promise<Stored<Enrolment> | undefined> {
  const entries = await people.read(person);
  return entries.flatMap(({ value, version }) =>
    value.kind === 'enrolment' && value.key === programme ? [{ value: value.enrolment, version }] : [],
  )[0];
}
