import type { Colleague } from '#domain/colleague.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Programme } from '#domain/programme.ts';
import type { Services } from '#ports/services.ts';
import { invitePerson } from '../programme/invitePeople.ts';
import { publishPair } from '../matching/publishPair.ts';
import type { StepsOf } from './runJob.ts';

/** What a job does, step by step: one person invited, or one pair published. */
export const jobSteps =
  (services: Services, programme: Programme, colleagues: ReadonlyMap<PersonId, Colleague>): StepsOf =>
  (work, me) =>
    work.kind === 'invite'
      ? work.invitees.map((invitee) => async () => {
          await invitePerson(services, programme, invitee);
          return 'done';
        })
      : work.pairs.map((pair) => async () => {
          const isPrivate = await publishPair(services, pair, { programme: programme.id, colleagues, me });
          return isPrivate ? 'done' : 'privacyOpen';
        });
