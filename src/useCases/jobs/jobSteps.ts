import type { Colleague } from '#domain/colleague.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Programme } from '#domain/programme.ts';
import type { Services } from '#ports/services.ts';
import { takeLeadStep } from '../adjusting/takeLeadStep.ts';
import { remindPerson } from '../programme/remindPerson.ts';
import { invitePerson } from '../programme/invitePeople.ts';
import { publishPair } from '../matching/publishPair.ts';
import { deskRows } from '../tidying/deskRows.ts';
import { tidyPerson } from '../tidying/tidyPerson.ts';
import type { StepsOf } from './runJob.ts';

/** What a job does, step by step: one person invited, one pair published, or what is left of one person removed. */
export const jobSteps =
  (services: Services, programme: Programme, colleagues: ReadonlyMap<PersonId, Colleague>): StepsOf =>
  (work, me) => {
    switch (work.kind) {
      case 'invite':
        return work.invitees.map((invitee) => async () => {
          await (invitee.again
            ? remindPerson(services, programme, invitee.person)
            : invitePerson(services, programme, invitee));
          return 'done';
        });
      case 'publish':
        return work.pairs.map((pair) => async () => {
          const isPrivate = await publishPair(services, pair, { programme: programme.id, colleagues, me });
          return isPrivate ? 'done' : 'privacyOpen';
        });
      case 'adjust':
        return work.steps.map((planned) => async () => {
          await takeLeadStep(services, planned);
          return 'done';
        });
      case 'tidy': {
        const rows = deskRows(services);
        return work.people.map((target) => () => tidyPerson(services, rows, target, colleagues));
      }
    }
  };
