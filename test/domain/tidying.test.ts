import { expect, test } from '@jest/globals';
import { pairId, personId, type ProgrammeId } from '#domain/ids.ts';
import { invitation } from '#domain/participant.ts';
import { isPersonOver, type PersonFacts } from '#domain/tidying.ts';
import { instant, type Instant } from '#domain/time/instant.ts';
import { aProgramme } from '#test/builders/aProgramme.ts';
import { aSlot } from '#test/builders/aSlot.ts';

// Six sessions, four weeks apart; words are kept for three months.
const decidedAt = instant('2026-11-01T08:00:00Z');
const programme = aProgramme({ retention: { months: 3, decidedAt } });
const ada = personId('ada');
const joinedAt = instant('2026-12-01T08:00:00Z');
const partner = (id: string) => ({ id: personId(id), name: id, mail: id, department: undefined, jobTitle: undefined });
const pair = {
  id: pairId('reverse-2027-ada-omar'),
  programme: programme.id,
  mentor: partner('ada'),
  mentee: partner('omar'),
};
const proposal = { pair, reasons: [], slot: aSlot(), freeSessions: 6, proposedAt: joinedAt };
const enrolled = (writtenAt = joinedAt) => ({
  enrolment: invitation(ada, programme.id, 'mentor'),
  writtenAt,
});
const facts = (said: Partial<PersonFacts> = {}): PersonFacts => ({
  enrolments: [enrolled()],
  proposals: [],
  cleared: new Set(),
  lastWritten: joinedAt,
  ...said,
});
const isOver = (
  said: Partial<PersonFacts>,
  on: string,
  programmes = [programme],
  lastProposals: ReadonlyMap<ProgrammeId, Instant> = new Map(),
) =>
  isPersonOver(
    facts(said),
    { programmes: new Map(programmes.map((each) => [each.id, each])), lastProposals },
    instant(`${on}T12:00:00Z`),
  );

test('whoever had no partner is over when the rhythm of the programme and the months after it are', () => {
  expect(isOver({}, '2027-09-29')).toBe(false);
  expect(isOver({}, '2027-09-30')).toBe(true);
});

test('whoever joined late has as much time as the others had', () => {
  const late = instant('2027-06-01T08:00:00Z');
  expect(isOver({ enrolments: [enrolled(late)], lastWritten: late }, '2028-02-17')).toBe(false);
  expect(isOver({ enrolments: [enrolled(late)], lastWritten: late }, '2028-02-18')).toBe(true);
});

test('as long as a programme pairs people, nobody in it is over', () => {
  const again = new Map([[programme.id, instant('2027-09-01T08:00:00Z')]]);
  expect(isOver({}, '2028-05-17', [programme], again)).toBe(false);
  expect(isOver({}, '2028-05-18', [programme], again)).toBe(true);
});

test('a pair that told that its words are deleted keeps nobody; one that did not counts from the last sign of life', () => {
  const lastWritten = instant('2027-09-05T08:00:00Z');
  const cleared = new Set([pair.id]);
  expect(isOver({ proposals: [proposal], cleared, lastWritten }, '2027-09-30')).toBe(true);
  expect(isOver({ proposals: [proposal], lastWritten }, '2027-09-30')).toBe(false);
  expect(isOver({ proposals: [proposal], lastWritten }, '2028-05-21')).toBe(false);
  expect(isOver({ proposals: [proposal], lastWritten }, '2028-05-22')).toBe(true);
});

test('whoever takes part in two programmes is over when both are', () => {
  const other = aProgramme({ id: 'other' as ProgrammeId, retention: { months: 24, decidedAt } });
  const enrolments = [enrolled(), { enrolment: invitation(ada, other.id, 'mentor'), writtenAt: joinedAt }];
  expect(isOver({ enrolments }, '2028-01-01', [programme, other])).toBe(false);
  expect(isOver({ enrolments }, '2029-07-01', [programme, other])).toBe(true);
});

test.each<[string, () => boolean]>([
  ['a programme without a limit', () => isOver({}, '2040-01-01', [aProgramme()])],
  ['a programme that is not there any more', () => isOver({}, '2040-01-01', [])],
  [
    'nobody knows when they joined',
    () => isOver({ enrolments: [{ ...enrolled(), writtenAt: undefined }] }, '2040-01-01'),
  ],
  ['nobody knows when they wrote last', () => isOver({ proposals: [proposal], lastWritten: undefined }, '2040-01-01')],
  ['nothing is known of them at all', () => isOver({ enrolments: [] }, '2040-01-01')],
])('what is unknown or without limit is never over: %s', (_, check) => {
  expect(check()).toBe(false);
});

test('a limit that was decided just now leaves everybody the time of a notice', () => {
  const now = aProgramme({ retention: { months: 3, decidedAt: instant('2030-01-01T08:00:00Z') } });
  expect(isOver({}, '2030-01-31', [now])).toBe(false);
  expect(isOver({}, '2030-02-01', [now])).toBe(true);
});
