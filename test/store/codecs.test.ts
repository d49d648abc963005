import { drawVeil } from '#domain/pulseVeil.ts';
import { anAgreement } from '#test/builders/anAgreement.ts';
import { aSlot } from '#test/builders/aSlot.ts';
import { describe, expect, test } from '@jest/globals';
import type { DeskEntry, PairEntry, PersonEntry, PrivateEntry } from '#domain/entries.ts';
import { pairId, personId, programmeId } from '#domain/ids.ts';
import { usualWishes } from '#domain/matching/matchWishes.ts';
import { invitation } from '#domain/participant.ts';
import { instant, localDate, localTime } from '#domain/time/instant.ts';
import { usualHours } from '#domain/scheduling/availability.ts';
import { fingerprintOf } from '#domain/recognition/consent.ts';
import { deskEntries } from '#store/codecs/deskEntries.ts';
import type { EntryCodec } from '#store/codecs/entryCodec.ts';
import { pairEntries } from '#store/codecs/pairEntries.ts';
import { personEntries } from '#store/codecs/personEntries.ts';
import { privateEntries } from '#store/codecs/privateEntries.ts';
import { aProgramme } from '#test/builders/aProgramme.ts';

const at = instant('2027-01-12T10:00:00Z');
const key = 'key';
const [ada, bo] = [personId('ada'), personId('bo')];
const slot = aSlot();
const hours = { ...usualHours(slot.zone), start: localTime('07:30') };
const partner = { id: ada, name: 'Ada', mail: 'ada@contoso.example', department: undefined, jobTitle: 'Analyst' };
const pair = { id: pairId('p'), programme: programmeId('g'), mentor: partner, mentee: { ...partner, id: bo } };
const cardOfCy = { id: personId('cy'), name: 'Cy', department: 'IT', jobTitle: undefined };
const reasons = [
  { kind: 'teachesWhatIsWanted', topics: ['aiTools'] },
  { kind: 'otherDepartment', mentorDepartment: 'IT', menteeDepartment: 'Legal' },
  { kind: 'complementaryStyles' },
] as const;
const proposal = { pair, reasons, slot, freeSessions: 6, proposedAt: at };
const intended = {
  state: 'intended',
  slot,
  collisions: [localDate('2027-02-09')],
  organizer: bo,
  transactionId: 't',
} as const;
const booking = { eventId: 'e', iCalUId: 'i', joinUrl: 'https://teams.microsoft.com/1', bookedAt: at, differences: [] };

const seal = fingerprintOf('0'.repeat(64));
const pairs: readonly PairEntry[] = [
  { kind: 'answer', key, by: ada, answer: 'accepted', at },
  { kind: 'answer', key, by: bo, answer: 'accepted', at, hours, meets: 'online' },
  { kind: 'departure', key, by: bo, at },
  { kind: 'ending', key: bo, by: bo, at },
  { kind: 'signature', key, by: ada, hope: 'To learn', at },
  { kind: 'signature', key, by: ada, hope: 'To learn', words: anAgreement(), at },
  { kind: 'filled', key: ada, by: ada, filled: { slot, collisions: [localDate('2027-02-09')], subject: 'Us', at } },
  { kind: 'series', key, series: intended },
  { kind: 'series', key, series: { ...intended, state: 'booked', booking } },
  {
    kind: 'series',
    key,
    series: { ...intended, state: 'ended', booking, withoutFrom: localDate('2027-03-01'), lost: [at] },
  },
  { kind: 'goal', key, of: ada, title: 'Prompts', progress: 40, at },
  {
    kind: 'goal',
    key: 'withSteps',
    of: ada,
    title: 'Prompts',
    progress: 40,
    steps: [{ what: 'Write one', isDone: true }],
    until: localDate('2027-06-01'),
    at,
  },
  { kind: 'note', key, session: at, text: 'Zeile 1\nZeile 2 "<&>" 🎓' },
  { kind: 'learning', key, session: at, by: bo, taught: 'a', learned: 'b' },
  { kind: 'promise', key, session: at, of: bo, what: 'Try it', isDone: true, at },
  { kind: 'pledge', key, by: bo, text: 'Ask first', learning: 'line', at },
  { kind: 'pledgeAssent', key, by: ada, fingerprint: seal, at },
];
const people: readonly PersonEntry[] = [
  { kind: 'enrolment', key, enrolment: invitation(ada, programmeId('g'), 'mentor') },
  { kind: 'enrolment', key, enrolment: { ...invitation(ada, programmeId('g'), 'mentee'), style: 'plans' } },
  {
    kind: 'enrolment',
    key,
    enrolment: {
      ...invitation(ada, programmeId('g'), 'mentor'),
      wishes: ['otherDirection', 'ambassador'],
      reminded: [at],
    },
  },
  {
    kind: 'enrolment',
    key,
    enrolment: {
      ...invitation(ada, programmeId('g'), 'mentee'),
      corrected: { department: 'IT' },
      hours,
      meets: 'either',
      styles: ['plans', 'gently'],
    },
  },
  {
    kind: 'enrolment',
    key,
    enrolment: {
      ...invitation(ada, programmeId('g'), 'mentee'),
      state: 'paused',
      pausedUntil: localDate('2027-03-01'),
    },
  },
  { kind: 'proposal', key, proposal },
  { kind: 'proposal', key, proposal: { ...proposal, others: [{ mentor: cardOfCy, reasons }] } },
  { kind: 'milestone', key, pair: pair.id, reached: 'askedForAnother', wishes: cardOfCy.id, at },
  { kind: 'milestone', key, pair: pair.id, reached: 'signed', at },
  { kind: 'milestone', key, pair: pair.id, reached: 'ended', because: 'noTime', at },
  { kind: 'module', key: 'listening', state: 'done', at },
  { kind: 'publicPledge', key, pair: pair.id, words: { agreed: 'mentee', fingerprint: seal }, at },
  { kind: 'publicPledge', key, pair: pair.id, words: { agreed: 'both', text: 'Ask first' }, at },
  { kind: 'veiledPulse', key, pair: pair.id, session: at, taps: { worth: 'yes', safe: 'no' }, at },
  {
    kind: 'sessionCounts',
    key: pair.id,
    counts: { planned: 6, held: 2, moved: 1, lost: 1 },
    needsWord: false,
    at,
  },
];
const desk: readonly DeskEntry[] = [
  {
    kind: 'vocabulary',
    key: 'topics',
    edits: {
      topics: [{ id: 'own-tax', label: 'Tax', focus: 'technology', aliases: ['VAT'] }],
      merges: [{ phrase: 'Phyton', topic: 'programming' }],
    },
  },
  { kind: 'pair', key, pair, privacyConfirmed: true },
  { kind: 'pair', key, pair, privacyConfirmed: false, lastToLeave: ada },
  {
    kind: 'job',
    key,
    job: {
      programme: programmeId('g'),
      startedBy: ada,
      startedAt: at,
      work: { kind: 'invite', invitees: [{ person: bo, role: 'mentee' }] },
    },
  },
  {
    kind: 'job',
    key,
    job: {
      programme: programmeId('g'),
      startedBy: ada,
      startedAt: at,
      work: {
        kind: 'publish',
        pairs: [
          {
            mentor: ada,
            mentee: bo,
            suitability: 71,
            reasons,
            slot,
            freeSessions: 6,
            others: [{ mentor: cardOfCy.id, reasons }],
          },
        ],
      },
    },
  },
  {
    kind: 'jobLog',
    key,
    log: {
      startedAt: at,
      outcomes: ['done', 'privacyOpen', 'waiting', 'missing'],
      pace: { steps: 1, milliseconds: 2_000 },
      isLeft: false,
    },
  },
  { kind: 'lease', key, lease: { holder: ada, holderName: 'Ada', job: 'publish-g', until: at } },
  {
    kind: 'draft',
    key,
    goesOn: { side: 'b', count: 2 },
    draft: {
      programme: programmeId('g'),
      madeAt: at,
      pairs: [{ mentor: ada, mentee: bo, suitability: 71, reasons, slot, freeSessions: 6 }],
      leftOut: [
        {
          person: bo,
          cause: 'noSharedSlot',
          changes: [
            { kind: 'leastLevelGap', to: 1, opens: 4 },
            { kind: 'sameDepartment', opens: 2 },
            { kind: 'newPeople', topics: ['aiTools'] },
          ],
        },
      ],
      certificate: {
        isProven: true,
        pairCount: 1,
        totalSuitability: 71,
        weakestSuitability: 71,
        gap: 0,
        peopleGap: 0,
        blockingPairs: 2,
      },
      crowdedOut: [{ mentor: ada, mentee: bo }],
      unmetWishes: [{ pair: { mentor: ada, mentee: bo }, because: 'sameDepartment' }],
      wishes: { ...usualWishes(aProgramme()), must: [{ mentor: ada, mentee: bo }], mostBetweenDepartments: 3 },
    },
  },
];

const comesBack = <Entry extends { readonly kind: string }>(
  codec: EntryCodec<Entry>,
  entries: readonly Entry[],
): void => {
  test.each(entries.map((entry) => [entry.kind, entry] as const))('%s', (_kind, entry) => {
    expect(codec.decode(codec.encode(entry))).toStrictEqual(entry);
  });
};

describe('an entry comes back from the text of its column as it was', () => {
  comesBack(pairEntries, pairs);
  comesBack(personEntries, people);
  comesBack(deskEntries, desk);
  comesBack<PrivateEntry>(privateEntries, [
    { kind: 'privateNote', key, session: at, text: 'Mine' },
    { kind: 'pulse', key, pair: pair.id, session: at, taps: { worth: 'yes', safe: 'no' }, at },
    { kind: 'pulseVeil', key: pair.id, veil: drawVeil(() => 0) },
    { kind: 'growth', key, session: at, levels: { leading: '2' }, line: 'Slower', at },
  ]);
});

describe('what cannot be understood is refused with the field that is wrong', () => {
  const goal = { kind: 'goal', key, of: 'ada', title: 'Prompts', progress: 40, at };
  test.each([
    ['a kind of a later version', { ...goal, kind: 'dream' }, /^kind: /],
    ['a number that is text', { ...goal, progress: 'much' }, /^progress: /],
    ['an id that could not be one', { ...goal, of: '../other' }, /^of: Cannot use "..\/other"/],
    ['a field that is not there', { ...goal, title: undefined }, /^title: /],
    ['a list instead of an entry', [], /^(kind|the whole): /],
  ])('%s', (_what, stored, message) => {
    expect(() => pairEntries.decode(JSON.stringify(stored))).toThrow(message);
  });

  test('a zone that nobody knows', () => {
    const stored = JSON.stringify({
      kind: 'series',
      key,
      series: { ...intended, slot: { ...slot, zone: 'Mars/Base' } },
    });
    expect(() => pairEntries.decode(stored)).toThrow(/^series\.slot\.zone: "Mars\/Base" is not known/);
  });

  test('text that is no JSON', () => {
    expect(() => pairEntries.decode('hello')).toThrow(SyntaxError);
  });
});

test('what is looked for stands in columns of its own', () => {
  expect(pairs.map(pairEntries.columns)).toEqual([
    { State: 'accepted' },
    { State: 'accepted' },
    {},
    {},
    {},
    {},
    {},
    { State: 'intended' },
    { State: 'booked' },
    { State: 'ended' },
    {},
    {},
    { Session: '2027-01-12T10:00:00.000Z' },
    { Session: '2027-01-12T10:00:00.000Z' },
    { Session: '2027-01-12T10:00:00.000Z' },
    {},
    {},
  ]);
  expect(people.map(personEntries.columns)).toEqual([
    { State: 'invited' },
    { State: 'invited' },
    { State: 'invited' },
    { State: 'invited' },
    { State: 'paused' },
    {},
    {},
    { State: 'askedForAnother' },
    { State: 'signed' },
    { State: 'ended' },
    { State: 'done' },
    {},
    {},
    { Session: '2027-01-12T10:00:00.000Z' },
    {},
  ]);
});
