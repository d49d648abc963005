import { expect, test } from '@jest/globals';
import { pairId, personId, programmeId } from '#domain/ids.ts';
import { certificateOf, type Contribution, contributionOf, type PairTrace } from '#domain/recognition/contribution.ts';
import type { Series } from '#domain/series.ts';
import { instant, localDate } from '#domain/time/instant.ts';
import { aProgramme } from '#test/builders/aProgramme.ts';
import { aSlot } from '#test/builders/aSlot.ts';

const [ada, omar, nina] = [personId('ada'), personId('omar'), personId('nina')];
const at = instant('2027-03-09T12:00:00Z');
const booking = { eventId: 'e', iCalUId: 'i', joinUrl: 'j', bookedAt: at, differences: [] };
const booked: Series = {
  state: 'booked',
  slot: aSlot(),
  collisions: [],
  organizer: omar,
  transactionId: 't',
  booking,
};

const partner = (id: typeof ada, name: string) => ({
  id,
  name,
  mail: '',
  department: undefined,
  jobTitle: undefined,
});

function aTrace(said: Partial<PairTrace> = {}): PairTrace {
  const mentee = partner(omar, 'Omar Haddad');
  return {
    pair: {
      id: pairId('p-ada-omar'),
      programme: programmeId('reverse-2027'),
      mentor: partner(ada, 'Ada Osei'),
      mentee,
    },
    reasons: [{ kind: 'teachesWhatIsWanted', topics: ['aiTools'] }],
    series: [booked],
    counts: { planned: 6, held: 3, moved: 1, lost: 0 },
    goals: [],
    learnings: [],
    thanks: [],
    ...said,
  };
}

const ofAda = (traces: readonly PairTrace[], now = at): Contribution =>
  contributionOf({ programme: aProgramme(), role: 'mentor', me: ada, ownTopics: ['cloud'], traces, now });

test('counts the sessions that were counted, from the first to the last so far', () => {
  const contribution = ofAda([aTrace()]);
  expect(contribution.sessionsHeld).toBe(3);
  expect(contribution.span).toEqual({
    start: instant('2027-01-12T10:00:00Z'),
    end: instant('2027-03-09T10:45:00Z'),
  });
  expect(contribution.ends).toBe(instant('2027-06-01T09:45:00Z'));
});

test('adds up several partners', () => {
  const second = { ...aTrace().pair, id: pairId('p-ada-nina'), mentee: partner(nina, 'Nina Abara') };
  const other = aTrace({ pair: second, reasons: [{ kind: 'teachesWhatIsWanted', topics: ['aiTools', 'podcasts'] }] });
  const contribution = ofAda([aTrace(), other]);
  expect(contribution).toMatchObject({ partnerCount: 2, sessionsHeld: 6, topics: ['aiTools', 'podcasts'] });
});

test('what was never counted is unknown, and not none', () => {
  expect(ofAda([aTrace({ counts: undefined })]).sessionsHeld).toBeUndefined();
  expect(ofAda([aTrace(), aTrace({ counts: undefined })]).sessionsHeld).toBe(3);
});

test('before the first session there is no time to name', () => {
  expect(ofAda([aTrace()], instant('2027-01-12T10:44:59Z')).span).toBeUndefined();
});

test('a series that was given up counts no session after that day, and one only intended none', () => {
  const ended: Series = { ...booked, state: 'ended', withoutFrom: localDate('2027-03-09'), lost: [] };
  const contribution = ofAda([aTrace({ series: [ended, { ...booked, state: 'intended' }] })]);
  expect(contribution.ends).toBe(instant('2027-02-09T10:45:00Z'));
});

test('without a topic of the pair, what the person offered stands', () => {
  expect(ofAda([aTrace({ reasons: [] })]).topics).toEqual(['cloud']);
});

test('holds my own words and goals only, in the order in which they were said', () => {
  const session = (day: string) => instant(`2027-${day}T10:00:00Z`);
  const contribution = ofAda([
    aTrace({
      goals: [
        { kind: 'goal', key: 'a', of: ada, title: 'Explain', progress: 100, at },
        { kind: 'goal', key: 'b', of: ada, title: 'Half done', progress: 50, at },
        { kind: 'goal', key: 'c', of: omar, title: 'His', progress: 100, at },
      ],
      learnings: [
        { kind: 'learning', key: 'two', session: session('02-09'), by: ada, taught: 'B', learned: 'b' },
        { kind: 'learning', key: 'one', session: session('01-12'), by: ada, taught: 'A', learned: 'a' },
        { kind: 'learning', key: 'his', session: session('01-12'), by: omar, taught: 'X', learned: 'x' },
      ],
      thanks: [{ kind: 'thanks', key: 'first', by: omar, text: 'Thank you.', mayBeShown: false, at }],
    }),
  ]);
  expect(contribution.goalsReached).toEqual(['Explain']);
  expect(contribution.learnings).toEqual([
    { id: 'p-ada-omar_one', taught: 'A', learned: 'a' },
    { id: 'p-ada-omar_two', taught: 'B', learned: 'b' },
  ]);
  expect(contribution.thanks).toEqual([{ id: 'p-ada-omar_first', text: 'Thank you.', from: 'Omar Haddad' }]);
});

test('a certificate comes after the last session, for sessions that were held', () => {
  const last = instant('2027-06-01T09:45:00Z');
  const state = (trace: PairTrace, now = last) => certificateOf(ofAda([trace], now), now);
  expect(state(aTrace(), instant('2027-06-01T09:44:59Z'))).toBe('waits');
  expect(state(aTrace())).toBe('ready');
  expect(state(aTrace({ counts: undefined }))).toBe('notCounted');
  expect(state(aTrace({ counts: { planned: 6, held: 0, moved: 0, lost: 6 } }))).toBe('noneHeld');
  expect(state(aTrace({ series: [{ ...booked, state: 'intended' }] }))).toBe('waits');
});
