import { invitation, type Invitee } from '#domain/participant.ts';
import type { Programme } from '#domain/programme.ts';
import type { Progress } from '#ports/progress.ts';
import type { Services } from '#ports/services.ts';
import { ownAudience, personAudience } from '../readers/audiences.ts';
import { writeOnce } from '../writeOnce.ts';

/** An invitation that went wrong; the others go on when one fails. */
export interface Failure<Subject> {
  readonly subject: Subject;
  readonly error: unknown;
}

/**
 * Invites people: a folder that they and the leads can read, one that only they can read, and an open enrolment.
 * Safe to run again: who is invited already stays as they are.
 */
export async function invitePeople(
  services: Pick<Services, 'people' | 'privateNotes'>,
  programme: Programme,
  invitees: readonly Invitee[],
  { onProgress, signal }: Progress = {},
): Promise<readonly Failure<Invitee>[]> {
  const failures: Failure<Invitee>[] = [];
  for (const [index, invitee] of invitees.entries()) {
    signal?.throwIfAborted();
    try {
      await invitePerson(services, programme, invitee);
    } catch (error) {
      failures.push({ subject: invitee, error });
    }
    onProgress?.(index + 1, invitees.length);
  }
  return failures;
}

/** Invites one person; see `invitePeople`. */
export async function invitePerson(
  { people, privateNotes }: Pick<Services, 'people' | 'privateNotes'>,
  programme: Programme,
  { person, role, topics }: Invitee,
): Promise<void> {
  await people.create(person, personAudience(person));
  await privateNotes.create(person, ownAudience(person));
  const enrolment = invitation(person, programme.id, role, topics);
  await writeOnce(people, person, { kind: 'enrolment', key: programme.id, enrolment });
}
