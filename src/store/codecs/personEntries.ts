import * as v from 'valibot';
import { leadStepKinds, stepReasons } from '#domain/adjusting/leadStep.ts';
import { endReasons } from '#domain/ending.ts';
import { milestones, type PersonEntry } from '#domain/entries.ts';
import { enrolmentStates, meetingPlaces, roles, styles, type Enrolment, nextWishes } from '#domain/participant.ts';
import type { PublicPledge } from '#domain/pledge.ts';
import type { ThanksConsent } from '#domain/recognition/consent.ts';
import { moduleStates } from '#domain/training/modules.ts';
import { toIso } from '#domain/time/instant.ts';
import { entryCodec } from './entryCodec.ts';
import {
  count,
  date,
  fingerprint,
  moment,
  pairOf,
  person,
  programmeOf,
  proposal,
  pulse,
  toldCounts,
  unsaidOr,
  workingHours,
} from './shapes.ts';

const key = v.string();
const texts = v.array(v.string());
const correction = v.exactOptional(v.string());

const enrolment = v.object({
  person,
  programme: programmeOf,
  role: v.picklist(roles),
  state: v.picklist(enrolmentStates),
  pausedUntil: v.exactOptional(date),
  teaches: texts,
  wantsToLearn: texts,
  style: unsaidOr(v.picklist(styles)),
  styles: v.exactOptional(v.array(v.picklist(styles))),
  languages: texts,
  capacity: count,
  wishes: v.exactOptional(v.array(v.picklist(nextWishes))),
  hours: v.exactOptional(unsaidOr(workingHours)),
  meets: v.exactOptional(unsaidOr(v.picklist(meetingPlaces))),
  reminded: v.exactOptional(v.array(moment)),
  corrected: v.exactOptional(v.object({ department: correction, jobTitle: correction })),
}) satisfies v.GenericSchema<unknown, Enrolment>;

const consentedWords = v.variant('of', [
  v.object({ of: v.literal('mentor'), text: v.string() }),
  v.object({ of: v.literal('mentee'), fingerprint }),
]) satisfies v.GenericSchema<unknown, ThanksConsent['words']>;

const pledgedWords = v.variant('agreed', [
  v.object({ agreed: v.literal('mentee'), fingerprint }),
  v.object({ agreed: v.literal('both'), text: v.string() }),
]) satisfies v.GenericSchema<unknown, PublicPledge['words']>;

const personEntry = v.variant('kind', [
  v.object({ kind: v.literal('enrolment'), key, enrolment }),
  v.object({ kind: v.literal('proposal'), key, proposal }),
  v.object({
    kind: v.literal('milestone'),
    key,
    pair: pairOf,
    reached: v.picklist(milestones),
    because: v.exactOptional(v.picklist(endReasons)),
    wishes: v.exactOptional(person),
    at: moment,
  }),
  v.object({ kind: v.literal('sessionCounts'), ...toldCounts }),
  v.object({
    kind: v.literal('leadStep'),
    key,
    pair: pairOf,
    step: v.picklist(leadStepKinds),
    because: v.picklist(stepReasons),
    at: moment,
  }),
  v.object({ kind: v.literal('module'), key, state: v.picklist(moduleStates), at: moment }),
  v.object({ kind: v.literal('veiledPulse'), key, ...pulse }),
  v.object({ kind: v.literal('publicPledge'), key, pair: pairOf, words: pledgedWords, at: moment }),
  v.object({ kind: v.literal('thanksConsent'), key, pair: pairOf, words: consentedWords, at: moment }),
]) satisfies v.GenericSchema<unknown, PersonEntry>;

/** What the programme keeps of a person in People / {person}. */
export const personEntries = entryCodec<PersonEntry>(personEntry, (entry) => {
  switch (entry.kind) {
    case 'enrolment':
      return { State: entry.enrolment.state };
    case 'milestone':
      return { State: entry.reached };
    case 'veiledPulse':
      return { Session: toIso(entry.session) };
    case 'module':
      return { State: entry.state };
    default:
      return {};
  }
});
