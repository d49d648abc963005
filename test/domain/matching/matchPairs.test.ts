import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { personId } from '#domain/ids.ts';
import { matchPairs, type SharedSlot } from '#domain/matching/matchPairs.ts';
import { orgChart } from '#domain/orgChart.ts';
import type { Participant } from '#domain/participant.ts';
import { usualRules } from '#domain/programme.ts';
import { aSlot, chartFor } from '#test/builders/aCohort.ts';
import { aColleague } from '#test/builders/aColleague.ts';
import { aMentee, aMentor } from '#test/builders/aParticipant.ts';

const allFree = (): SharedSlot => ({ found: true, slot: aSlot, freeSessions: 6 });

const matched = (mentors: readonly Participant[], mentees: readonly Participant[], slotOf = allFree) =>
  matchPairs(mentors, mentees, chartFor(mentors, mentees), usualRules, slotOf);
const namesOf = (pairs: readonly { mentor: string; mentee: string }[]) =>
  pairs.map((pair) => `${pair.mentor}>${pair.mentee}`);

const legal = { department: 'Legal' };
const sales = { department: 'Sales' };

test('each is paired with whom they suit best, with reasons and the slot', () => {
  const mentors = [
    aMentor({ id: 'ada', teaches: ['TikTok'], ...legal }),
    aMentor({ id: 'bo', teaches: ['Excel'], ...legal }),
  ];
  const mentees = [
    aMentee({ id: 'cy', wantsToLearn: ['spreadsheets'], ...sales }),
    aMentee({ id: 'di', wantsToLearn: ['reels'], ...sales }),
  ];
  const { pairs, leftOut, certificate } = matched(mentors, mentees);
  expect(namesOf(pairs)).toEqual(['ada>di', 'bo>cy']);
  expect(pairs[0]).toEqual({
    mentor: 'ada',
    mentee: 'di',
    suitability: 60,
    reasons: [
      { kind: 'teachesWhatIsWanted', topics: ['reels'] },
      { kind: 'otherDepartment', mentorDepartment: 'Legal', menteeDepartment: 'Sales' },
      { kind: 'levelGap', levels: 2 },
    ],
    slot: aSlot,
    freeSessions: 6,
  });
  expect(leftOut).toEqual([]);
  expect(certificate).toMatchObject({ isProven: true, pairCount: 2, totalSuitability: 12_000 });
});

test('two modest pairs come before one splendid pair and two people left out', () => {
  const mentors = [aMentor({ id: 'ada', teaches: ['agile'], ...legal }), aMentor({ id: 'bo', ...sales })];
  const mentees = [
    aMentee({ id: 'cy', wantsToLearn: ['agile'], department: 'Research' }),
    aMentee({ id: 'di', ...sales }),
  ];
  expect(namesOf(matched(mentors, mentees).pairs)).toEqual(['ada>di', 'bo>cy']);
});

test('leaves a mentor unpaired when every mentee is in the same department', () => {
  const { pairs, leftOut } = matched([aMentor({ id: 'ada', ...legal })], [aMentee({ id: 'cy', ...legal })]);
  expect(pairs).toEqual([]);
  expect(leftOut).toEqual([
    { person: 'ada', cause: 'onlySameDepartment' },
    { person: 'cy', cause: 'onlySameDepartment' },
  ]);
});

test('a pair is never suggested when one session of its series is not free', () => {
  const { pairs, leftOut } = matched([aMentor({ id: 'ada', ...legal })], [aMentee({ id: 'cy', ...sales })], () => ({
    found: true,
    slot: aSlot,
    freeSessions: 5,
  }));
  expect(pairs).toEqual([]);
  expect(leftOut.map(({ cause }) => cause)).toEqual(['noSharedSlot', 'noSharedSlot']);
});

test('calendars are asked only for pairs that the rules allow', () => {
  const asked: string[] = [];
  const slotOf = (mentor: string, mentee: string): SharedSlot => {
    asked.push(`${mentor}>${mentee}`);
    return allFree();
  };
  const mentors = [aMentor({ id: 'ada', ...legal }), aMentor({ id: 'bo', ...sales })];
  const mentees = [aMentee({ id: 'cy', ...sales })];
  matchPairs(mentors, mentees, chartFor(mentors, mentees), usualRules, slotOf);
  expect(asked).toEqual(['ada>cy']);
});

test('whoever is left over because others needed the last place more is told so', () => {
  const mentors = [aMentor({ id: 'ada', ...legal }), aMentor({ id: 'bo', teaches: ['agile'], ...legal })];
  const { pairs, leftOut } = matched(mentors, [aMentee({ id: 'cy', wantsToLearn: ['agile'], ...sales })]);
  expect(namesOf(pairs)).toEqual(['bo>cy']);
  expect(leftOut).toEqual([{ person: 'ada', cause: 'nobodyLeft' }]);
});

test('the cause is the rule that took the last candidate away', () => {
  const mentors = [
    aMentor({ id: 'ada', ...legal }),
    aMentor({ id: 'bo', ...sales }),
    aMentor({ id: 'stranger', ...legal }),
  ];
  const mentees = [aMentee({ id: 'cy', ...sales })];
  const chart = chartFor(mentors.slice(0, 2), mentees);
  const unreadable = (): SharedSlot => ({ found: false, because: 'calendarUnreadable' });
  expect(matchPairs(mentors, mentees, chart, usualRules, unreadable).leftOut).toEqual([
    { person: 'ada', cause: 'calendarUnreadable' },
    { person: 'bo', cause: 'onlySameDepartment' },
    { person: 'stranger', cause: 'levelUnknown' },
    { person: 'cy', cause: 'calendarUnreadable' },
  ]);
});

test('people who have not enrolled or have no room are passed over, and not called left out', () => {
  const mentors = [aMentor({ id: 'ada', capacity: 0 }), aMentor({ id: 'bo', state: 'invited' })];
  expect(matched(mentors, [])).toMatchObject({
    pairs: [],
    leftOut: [],
    certificate: { isProven: true, pairCount: 0, totalSuitability: 0 },
  });
});

test('somebody enrolled twice in one role is refused by name', () => {
  expect(() => matched([aMentor({ id: 'ada' }), aMentor({ id: 'ada' })], [])).toThrow(
    '"ada" is twice among the mentors',
  );
});

const crowd = (role: 'mentor' | 'mentee') =>
  fc
    .array(
      fc.record({
        department: fc.constantFrom('Legal', 'Sales', 'Research', undefined),
        teaches: fc.subarray(['agile', 'TikTok', 'Excel']),
        wantsToLearn: fc.subarray(['agile', 'reels', 'spreadsheets']),
        capacity: fc.nat(2),
      }),
      { maxLength: 9 },
    )
    .map((people) =>
      people.map((said, place) => (role === 'mentor' ? aMentor : aMentee)({ ...said, id: `${role}${place}` })),
    );

test('the same people give the same pairs in whatever order they come', () => {
  fc.assert(
    fc.property(crowd('mentor'), crowd('mentee'), (mentors, mentees) => {
      expect(matched(mentors.toReversed(), mentees.toReversed())).toEqual(matched(mentors, mentees));
    }),
  );
});

test('nobody exceeds their capacity, and everybody available is either paired or left out with a cause', () => {
  fc.assert(
    fc.property(crowd('mentor'), crowd('mentee'), (mentors, mentees) => {
      const { pairs, leftOut, certificate } = matched(mentors, mentees);
      expect(certificate.isProven).toBe(true);
      for (const { colleague, enrolment } of [...mentors, ...mentees]) {
        const partners = pairs.filter(({ mentor, mentee }) => [mentor, mentee].includes(colleague.id)).length;
        const isLeftOut = leftOut.some(({ person }) => person === colleague.id);
        expect(partners).toBeLessThanOrEqual(enrolment.capacity);
        expect(isLeftOut).toBe(enrolment.capacity > 0 && partners === 0);
      }
    }),
  );
});

test('a mentor and a mentee in one person are never paired with themselves', () => {
  const both = [aMentor({ id: 'ada', ...legal }), aMentee({ id: 'ada', ...legal })] as const;
  const chart = orgChart([aColleague({ id: 'top' }), aColleague({ id: 'ada', manager: 'top' })]);
  const { leftOut } = matchPairs([both[0]], [both[1]], chart, usualRules, allFree);
  expect(leftOut.map(({ person, cause }) => [person, cause])).toEqual([
    [personId('ada'), 'nobodyLeft'],
    [personId('ada'), 'nobodyLeft'],
  ]);
});
