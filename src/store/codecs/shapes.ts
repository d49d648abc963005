import * as v from 'valibot';
import { pairId, personId, programmeId } from '#domain/ids.ts';
import type { Pair, Proposal } from '#domain/pair.ts';
import { fingerprintOf } from '#domain/recognition/consent.ts';
import type { SuggestedPair } from '#domain/matching/draft.ts';
import type { SuitabilityReason } from '#domain/matching/suitability/reasons.ts';
import { type SuitabilityTerm, type SuitabilityWeights, usualWeights } from '#domain/matching/suitability/weights.ts';
import type { WorkingHours } from '#domain/scheduling/busyTimes.ts';
import type { RecurringSlot } from '#domain/scheduling/slot.ts';
import { type Instant, localDate, localTime, weekdays } from '#domain/time/instant.ts';
import { writtenZone } from '#domain/time/intlZone.ts';
import { pulseAnswers, type PulseTaps } from '#domain/pulse.ts';

/** `Body` writes what is unsaid as null. */
export const unsaidOr = <Output>(shape: v.GenericSchema<unknown, Output>) =>
  v.pipe(
    v.optional(v.nullable(shape), null),
    v.transform((value) => value ?? undefined),
  );

const checked = <Output>(read: (text: string) => Output | undefined) =>
  v.pipe(
    v.string(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      try {
        const value = read(dataset.value);
        if (value !== undefined) {
          return value;
        }
        addIssue({ message: `"${dataset.value}" is not known` });
      } catch (error) {
        addIssue({ message: error instanceof Error ? error.message : String(error) });
      }
      return NEVER;
    }),
  );

export const person = checked(personId);
export const pairOf = checked(pairId);
export const programmeOf = checked(programmeId);
export const date = checked(localDate);
const time = checked(localTime);
export const zone = checked(writtenZone);
export const fingerprint = checked(fingerprintOf);
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const moment = v.pipe(
  v.number(),
  v.integer(),
  // No date lies beyond: https://tc39.es/ecma262/#sec-time-values-and-time-range
  v.minValue(-8.64e15),
  v.maxValue(8.64e15),
  v.transform((milliseconds) => milliseconds as Instant),
);

export const slot = v.object({
  firstDate: date,
  startTime: time,
  zone,
  lengthMinutes: count,
  everyWeeks: count,
  sessionCount: count,
}) satisfies v.GenericSchema<unknown, RecurringSlot>;

export const workingHours = v.object({
  zone,
  days: v.pipe(v.array(v.picklist(weekdays)), v.minLength(1)),
  start: time,
  end: time,
}) satisfies v.GenericSchema<unknown, WorkingHours>;

const position = { department: unsaidOr(v.string()), jobTitle: unsaidOr(v.string()) };
const card = { id: person, name: v.string(), ...position };
// In the order in which it is first written: written again after a failure, an entry stays the same to the letter.
const partner = v.object({ id: person, name: v.string(), mail: v.string(), ...position });

export const pair = v.object({
  id: pairOf,
  programme: programmeOf,
  mentor: partner,
  mentee: partner,
}) satisfies v.GenericSchema<unknown, Pair>;

const topics = v.array(v.string());

const reasons = v.array(
  v.variant('kind', [
    v.object({ kind: v.literal('teachesWhatIsWanted'), topics }),
    v.object({ kind: v.literal('teachesInReturn'), topics }),
    v.object({ kind: v.literal('sharedInterest'), topics }),
    v.object({ kind: v.literal('otherDepartment'), mentorDepartment: v.string(), menteeDepartment: v.string() }),
    v.object({ kind: v.literal('levelGap'), levels: v.number() }),
    v.object({ kind: v.literal('complementaryStyles') }),
    v.object({ kind: v.literal('similarStyles') }),
    v.object({ kind: v.literal('sharedLanguage'), language: v.string() }),
    v.object({ kind: v.literal('sharedHours'), hours: v.number() }),
    v.object({ kind: v.literal('joinedLater'), years: v.number() }),
  ]),
) satisfies v.GenericSchema<unknown, readonly SuitabilityReason[]>;

export const proposal = v.object({
  pair,
  reasons,
  slot,
  freeSessions: count,
  proposedAt: moment,
  others: v.exactOptional(v.array(v.object({ mentor: v.object(card), reasons }))),
}) satisfies v.GenericSchema<unknown, Proposal>;

/** A term that the programme was made without counts as usual. */
const weight = (term: SuitabilityTerm) =>
  v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100)), usualWeights[term]);

export const weights = v.object({
  expertise: weight('expertise'),
  learningInReturn: weight('learningInReturn'),
  interests: weight('interests'),
  style: weight('style'),
  language: weight('language'),
  levelGap: weight('levelGap'),
  departments: weight('departments'),
  workingHours: weight('workingHours'),
  tenure: weight('tenure'),
  waiting: weight('waiting'),
}) satisfies v.GenericSchema<unknown, SuitabilityWeights>;

const counts = { planned: count, held: count, moved: count, lost: count };

export const toldCounts = {
  key: pairOf,
  counts: v.object(counts),
  weeks: v.exactOptional(v.array(v.object({ week: date, ...counts }))),
  needsWord: v.boolean(),
  at: moment,
} satisfies v.ObjectEntries;

export const suggestedPair = v.object({
  mentor: person,
  mentee: person,
  suitability: v.number(),
  reasons,
  slot,
  freeSessions: count,
  others: v.exactOptional(v.array(v.object({ mentor: person, reasons }))),
}) satisfies v.GenericSchema<unknown, SuggestedPair>;

const tap = v.exactOptional(v.picklist(pulseAnswers));
const taps = v.object({
  worth: tap,
  learned: tap,
  eager: tap,
  safe: tap,
  sureBefore: tap,
  sureNow: tap,
  again: tap,
}) satisfies v.GenericSchema<unknown, PulseTaps>;

/** The parts of a pulse, as tapped or as told. */
export const pulse = { pair: pairOf, session: moment, taps, at: moment };
