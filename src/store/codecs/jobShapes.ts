import * as v from 'valibot';
import { leadStepKinds, stepReasons } from '#domain/adjusting/leadStep.ts';
import { type Job, type JobLog, type Lease, stepOutcomes } from '#domain/job.ts';
import { roles } from '#domain/participant.ts';
import { tidyReasons } from '#domain/tidying.ts';
import { count, moment, pairOf, person, programmeOf, suggestedPair, unsaidOr } from './shapes.ts';

const work = v.variant('kind', [
  v.object({
    kind: v.literal('invite'),
    invitees: v.array(
      v.object({
        person,
        role: v.picklist(roles),
        topics: v.exactOptional(v.array(v.string())),
        again: v.exactOptional(v.literal(true)),
      }),
    ),
  }),
  v.object({ kind: v.literal('publish'), pairs: v.array(suggestedPair) }),
  v.object({
    kind: v.literal('adjust'),
    steps: v.array(
      v.object({
        pair: pairOf,
        step: v.picklist(leadStepKinds),
        because: v.picklist(stepReasons),
        to: v.array(person),
      }),
    ),
  }),
  v.object({
    kind: v.literal('tidy'),
    people: v.array(v.object({ person, because: v.picklist(tidyReasons), lastWritten: unsaidOr(moment) })),
  }),
]);

export const job = v.object({
  programme: programmeOf,
  startedBy: person,
  startedAt: moment,
  work,
}) satisfies v.GenericSchema<unknown, Job>;

export const jobLog = v.object({
  startedAt: moment,
  outcomes: v.array(v.picklist(stepOutcomes)),
  pace: v.object({ steps: count, milliseconds: v.pipe(v.number(), v.minValue(0)) }),
  isLeft: v.boolean(),
}) satisfies v.GenericSchema<unknown, JobLog>;

export const lease = v.object({
  holder: person,
  holderName: v.string(),
  job: v.string(),
  until: moment,
}) satisfies v.GenericSchema<unknown, Lease>;
