import type { PersonId } from '#domain/ids.ts';
import type { Enrolment } from '#domain/participant.ts';
import type { LocalDate } from '#domain/time/instant.ts';
import { OutsideProblem } from '#ports/problem.ts';
import type { Stored } from '#ports/folders.ts';
import type { Services } from '#ports/services.ts';
import { endPause, pauseProgramme } from '../programme/pauseProgramme.ts';
import type { Desk } from '../programme/openDesk.ts';

type Needed = Pick<Services, 'people'>;

/** A lead pauses somebody who has joined. Throws `conflict` when they changed their answers since the lead looked. */
export const pauseSomebody = (services: Needed, desk: Desk, person: PersonId, until: LocalDate): Promise<void> =>
  pauseProgramme(services, enrolmentOf(desk, person), until);

/** They are in again from now on, with the answers as they were. Throws `conflict` as `pauseSomebody` does. */
export const endPauseOf = (services: Needed, desk: Desk, person: PersonId): Promise<void> =>
  endPause(services, enrolmentOf(desk, person));

/** As they wrote it in their own folder, with its version. */
function enrolmentOf({ programme, reading }: Desk, person: PersonId): Stored<Enrolment> {
  const [found] = reading.told.flatMap(({ folder, value, version }) =>
    folder === person && value.kind === 'enrolment' && value.key === programme.id
      ? [{ value: value.enrolment, version }]
      : [],
  );
  if (!found) {
    throw new OutsideProblem('missing', `Cannot pause "${person}": they have not joined "${programme.id}"`);
  }
  return found;
}
