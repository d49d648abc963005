import * as v from 'valibot';
import type { Contact } from '#domain/contact.ts';
import type { SeniorityRule } from '#domain/matching/people/seniority.ts';
import { stylePolicies, type SuitabilitySettings, usualSuitability } from '#domain/matching/suitability/weights.ts';
import {
  bookers,
  departmentRules,
  keptMonths,
  type PairingRules,
  type Programme,
  type Retention,
  topicFocuses,
  usualRules,
} from '#domain/programme.ts';
import {
  blockRules,
  type SchedulingSettings,
  type SlotWeights,
  usualSlotWeights,
} from '#domain/scheduling/schedulingSettings.ts';
import { weekdays } from '#domain/time/instant.ts';
import { entryCodec } from './entryCodec.ts';
import { count, date, moment, person, programmeOf, unsaidOr, weights, zone } from './shapes.ts';

const steps = v.array(v.array(v.string()));

const seniority = v.variant('kind', [
  v.object({ kind: v.literal('levels') }),
  v.object({ kind: v.literal('grades'), steps }),
  v.object({ kind: v.literal('titles'), steps }),
]) satisfies v.GenericSchema<unknown, SeniorityRule>;

const rules = v.object({
  // Programmes of an earlier version say nothing about this.
  seniority: v.optional(seniority, usualRules.seniority),
  leastLevelGap: count,
  mostLevelGap: unsaidOr(count),
  departments: v.picklist(departmentRules),
  leastFreeSessions: count,
}) satisfies v.GenericSchema<unknown, PairingRules>;

const suitability = v.object({
  weights,
  style: v.picklist(stylePolicies),
}) satisfies v.GenericSchema<unknown, SuitabilitySettings>;

/** A weight that the programme was made without counts as usual. */
const slotWeight = (name: keyof SlotWeights) =>
  v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100)), usualSlotWeights[name]);

const scheduling = v.object({
  tentative: v.picklist(blockRules),
  focus: v.picklist(blockRules),
  bufferMinutes: count,
  noticeHours: count,
  holidays: v.array(v.object({ date, zones: v.array(zone) })),
  preferredDays: v.array(v.picklist(weekdays)),
  weights: v.object({
    discomfort: slotWeight('discomfort'),
    tentative: slotWeight('tentative'),
    focus: slotWeight('focus'),
    outsideHours: slotWeight('outsideHours'),
    splitsFreeTime: slotWeight('splitsFreeTime'),
    withoutBreak: slotWeight('withoutBreak'),
    besideMeeting: slotWeight('besideMeeting'),
    preferredDay: slotWeight('preferredDay'),
    lostBefore: slotWeight('lostBefore'),
  }),
}) satisfies v.GenericSchema<unknown, SchedulingSettings>;

const retention = v.object({
  months: v.picklist(keptMonths),
  decidedAt: moment,
}) satisfies v.GenericSchema<unknown, Retention>;

const contact = v.object({
  person,
  name: v.string(),
  mail: v.string(),
}) satisfies v.GenericSchema<unknown, Contact>;

const programme = v.object({
  id: programmeOf,
  name: v.string(),
  purpose: v.string(),
  focus: v.array(v.picklist(topicFocuses)),
  sponsor: v.string(),
  startsOn: date,
  endsOn: v.exactOptional(date),
  zone,
  rhythm: v.object({ sessionCount: count, lengthMinutes: count, everyWeeks: count }),
  rules,
  suitability: v.optional(suitability, usualSuitability),
  // Programmes of an earlier version go by what is usual.
  scheduling: v.exactOptional(scheduling),
  booker: v.picklist(bookers),
  choices: v.exactOptional(v.literal('three')),
  answerDays: v.exactOptional(v.pipe(count, v.minValue(1))),
  target: v.exactOptional(v.pipe(count, v.minValue(2))),
  // Of programmes of an earlier version nothing is deleted.
  retention: v.exactOptional(retention),
  contact: v.exactOptional(contact),
}) satisfies v.GenericSchema<unknown, Programme>;

/** A row of the list Programmes. */
export const programmeCodec = entryCodec<Programme>(programme, () => ({}));
