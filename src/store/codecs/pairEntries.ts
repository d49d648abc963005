import * as v from 'valibot';
import type { PairEntry } from '#domain/entries.ts';
import { answers } from '#domain/pair.ts';
import { meetingPlaces } from '#domain/participant.ts';
import { toIso } from '#domain/time/instant.ts';
import { entryCodec } from './entryCodec.ts';
import { date, fingerprint, moment, person, slot, unsaidOr, workingHours } from './shapes.ts';

const key = v.string();

const difference = v.variant('kind', [
  v.object({ kind: v.literal('missing'), at: moment }),
  v.object({ kind: v.literal('unexpected'), at: moment }),
  v.object({ kind: v.literal('otherLength'), at: moment }),
  v.object({ kind: v.literal('partnerNotInvited') }),
]);
const booking = v.object({
  eventId: v.string(),
  iCalUId: v.string(),
  joinUrl: v.string(),
  bookedAt: moment,
  differences: v.optional(v.array(difference), []),
});
const plan = { slot, collisions: v.optional(v.array(date), []), organizer: person, transactionId: v.string() };
const series = v.variant('state', [
  v.object({ state: v.literal('intended'), ...plan }),
  v.object({ state: v.literal('booked'), ...plan, booking }),
  v.object({
    state: v.literal('ended'),
    ...plan,
    booking: unsaidOr(booking),
    withoutFrom: date,
    lost: v.optional(v.array(moment), []),
  }),
]);

const filled = v.object({ slot, collisions: v.array(date), subject: v.string(), at: moment });

const words = v.object({
  rhythm: v.string(),
  talking: v.string(),
  confidentiality: v.string(),
  leaving: v.string(),
});

const pairEntry = v.variant('kind', [
  v.object({
    kind: v.literal('answer'),
    key,
    by: person,
    answer: v.picklist(answers),
    at: moment,
    hours: v.exactOptional(workingHours),
    meets: v.exactOptional(v.picklist(meetingPlaces)),
  }),
  v.object({ kind: v.literal('departure'), key, by: person, at: moment }),
  v.object({
    kind: v.literal('ending'),
    key: person,
    by: person,
    at: moment,
    isAnew: v.exactOptional(v.literal(true)),
    byProgramme: v.exactOptional(v.literal(true)),
  }),
  v.object({ kind: v.literal('signature'), key, by: person, hope: v.string(), words: v.optional(words), at: moment }),
  v.object({ kind: v.literal('series'), key, series }),
  v.object({ kind: v.literal('filled'), key: person, by: person, filled }),
  v.object({
    kind: v.literal('goal'),
    key,
    of: person,
    title: v.string(),
    progress: v.number(),
    // Goals of an earlier version have neither.
    steps: v.optional(unsaidOr(v.array(v.object({ what: v.string(), isDone: v.boolean() })))),
    until: v.optional(unsaidOr(date)),
    at: moment,
  }),
  v.object({ kind: v.literal('note'), key, session: moment, text: v.string() }),
  v.object({
    kind: v.literal('learning'),
    key,
    session: moment,
    by: person,
    taught: v.string(),
    learned: v.string(),
  }),
  v.object({
    kind: v.literal('promise'),
    key,
    session: moment,
    of: person,
    what: v.string(),
    isDone: v.boolean(),
    at: moment,
  }),
  v.object({ kind: v.literal('pledge'), key, by: person, text: v.string(), learning: v.string(), at: moment }),
  v.object({ kind: v.literal('pledgeAssent'), key, by: person, fingerprint, at: moment }),
  v.object({ kind: v.literal('thanks'), key, by: person, text: v.string(), mayBeShown: v.boolean(), at: moment }),
]) satisfies v.GenericSchema<unknown, PairEntry>;

/** What a pair keeps in Pairs / {pair}. */
export const pairEntries = entryCodec<PairEntry>(pairEntry, (entry) => {
  if ('session' in entry) {
    return { Session: toIso(entry.session) };
  }
  if (entry.kind === 'answer') {
    return { State: entry.answer };
  }
  return entry.kind === 'series' ? { State: entry.series.state } : {};
});
