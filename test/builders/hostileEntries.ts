import type { DeskEntry, PairEntry, PersonEntry, PrivateEntry } from '#domain/entries.ts';
import { type PersonId, pairId, personId, programmeId } from '#domain/ids.ts';
import { usualWishes } from '#domain/matching/matchWishes.ts';
import type { SuitabilityReason } from '#domain/matching/suitability/reasons.ts';
import { invitation } from '#domain/participant.ts';
import type { Programme } from '#domain/programme.ts';
import { instant } from '#domain/time/instant.ts';
import type { Recognition } from '#domain/recognition/recognition.ts';
import { aProgramme } from './aProgramme.ts';
import { aRecognition } from './aRecognition.ts';
import { aSlot } from './aSlot.ts';

const at = instant('2027-01-12T10:00:00Z');
const programme = programmeId('reverse-2027');
const slot = aSlot();

/** Each kind of entry that holds any text, with this text in every place where one may stand. */
export const hostileEntries = (text: string, key: string, mentor: PersonId, mentee: PersonId) => ({
  pairs: pairEntries(text, key, mentor),
  people: personEntries(text, key, mentor, mentee),
  desk: deskEntries(text, key, mentor, mentee),
  privateNotes: [
    { kind: 'privateNote', key, session: at, text },
    { kind: 'growth', key, session: at, levels: {}, line: text, at },
    { kind: 'recordChoice', key, choice: { skills: [], thanks: [text], learnings: [text] } },
  ] satisfies readonly PrivateEntry[],
});

/** Thanks on the wall with this text in every place. */
export const hostileRecognition = (text: string): Recognition =>
  aRecognition({ id: text, mentor: text, mentee: text, text });

/** A programme with this text wherever a lead may write. */
export const hostileProgramme = (text: string, key: string): Programme =>
  aProgramme({
    id: programmeId(key),
    name: text,
    purpose: text,
    sponsor: text,
    rules: { ...aProgramme().rules, seniority: { kind: 'titles', steps: [[text], [text]] } },
    contact: { person: personId('ada'), name: text, mail: text },
  });

const pairEntries = (text: string, key: string, by: PersonId): readonly PairEntry[] => [
  {
    kind: 'signature',
    key,
    by,
    hope: text,
    words: { rhythm: text, talking: text, confidentiality: text, leaving: text },
    at,
  },
  { kind: 'goal', key, of: by, title: text, progress: 0.5, steps: [{ what: text, isDone: false }], at },
  { kind: 'note', key, session: at, text },
  { kind: 'learning', key, session: at, by, taught: text, learned: text },
  { kind: 'promise', key, session: at, of: by, what: text, isDone: false, at },
  { kind: 'pledge', key, by, text, learning: text, at },
  { kind: 'thanks', key, by, text, mayBeShown: true, at },
  { kind: 'filled', key: by, by, filled: { slot, collisions: [], subject: text, at } },
  {
    kind: 'series',
    key,
    series: {
      state: 'booked',
      slot,
      collisions: [],
      organizer: by,
      transactionId: text,
      booking: { eventId: text, iCalUId: text, joinUrl: text, bookedAt: at, differences: [] },
    },
  },
];

const personEntries = (text: string, key: string, mentor: PersonId, mentee: PersonId): readonly PersonEntry[] => [
  {
    kind: 'enrolment',
    key,
    enrolment: {
      ...invitation(mentor, programme, 'mentor'),
      teaches: [text],
      wantsToLearn: [text, text],
      languages: [text],
      corrected: { department: text, jobTitle: text },
    },
  },
  {
    kind: 'proposal',
    key,
    proposal: {
      pair: pairOf(text, mentor, mentee),
      reasons: reasonsWith(text),
      slot,
      freeSessions: 6,
      proposedAt: at,
      others: [{ mentor: cardOf(text, mentor), reasons: reasonsWith(text) }],
    },
  },
  { kind: 'publicPledge', key, pair: pairId('reverse-2027-ada-bo'), words: { agreed: 'both', text }, at },
  { kind: 'thanksConsent', key, pair: pairId('reverse-2027-ada-bo'), words: { of: 'mentor', text }, at },
];

function deskEntries(text: string, key: string, mentor: PersonId, mentee: PersonId): readonly DeskEntry[] {
  const reasons = reasonsWith(text);
  const others = [{ mentor, reasons }];
  const pairs = [{ mentor, mentee, suitability: 71, reasons, slot, freeSessions: 6, others }];
  const begun = { programme, startedBy: mentor, startedAt: at };
  const invitees = [{ person: mentee, role: 'mentee', topics: [text] }] as const;
  const merges = [{ phrase: text, topic: text }];
  const topics = [{ id: text, label: text, focus: 'technology', aliases: [text] }] as const;
  const certificate = { isProven: true, pairCount: 1, totalSuitability: 71, weakestSuitability: 71 };
  return [
    { kind: 'pair', key, pair: pairOf(text, mentor, mentee), privacyConfirmed: true },
    { kind: 'vocabulary', key, edits: { topics, merges } },
    { kind: 'job', key, job: { ...begun, work: { kind: 'publish', pairs } } },
    { kind: 'job', key: `${key}-invite`, job: { ...begun, work: { kind: 'invite', invitees } } },
    { kind: 'readiness', key, record: { declared: [], launch: { by: mentor, at, open: ['sponsor'], because: text } } },
    { kind: 'lease', key, lease: { holder: mentor, holderName: text, job: text, until: at } },
    {
      kind: 'draft',
      key,
      draft: {
        programme,
        madeAt: at,
        pairs,
        leftOut: [{ person: mentee, cause: 'noSharedSlot', changes: [{ kind: 'newPeople', topics: [text] }] }],
        certificate: { ...certificate, gap: 0, peopleGap: 0, blockingPairs: 0 },
        crowdedOut: [],
        unmetWishes: [],
        wishes: usualWishes(aProgramme()),
      },
    },
  ];
}

const reasonsWith = (text: string): readonly SuitabilityReason[] => [
  { kind: 'teachesWhatIsWanted', topics: [text] },
  { kind: 'sharedInterest', topics: [text] },
  { kind: 'otherDepartment', mentorDepartment: text, menteeDepartment: text },
  { kind: 'sharedLanguage', language: text },
];

const cardOf = (text: string, id: PersonId) => ({ id, name: text, department: text, jobTitle: text });

function pairOf(text: string, mentor: PersonId, mentee: PersonId) {
  const partner = (id: PersonId) => ({ ...cardOf(text, id), mail: text });
  return { id: pairId('reverse-2027-ada-bo'), programme, mentor: partner(mentor), mentee: partner(mentee) };
}
