import { expect, test } from '@jest/globals';
import { personId } from '#domain/ids.ts';
import { alternativesFor } from '#domain/matching/alternatives.ts';
import { usualRules } from '#domain/programme.ts';
import { aMentee, aMentor } from '#test/builders/aParticipant.ts';
import { aSlot, chartFor } from '#test/builders/aCohort.ts';

const mentors = ['agile', 'Excel', 'TikTok', 'Python', 'ESG'].map((topic, place) =>
  aMentor({ id: `mentor${place}`, teaches: [topic], department: 'Legal' }),
);
const mentees = [
  aMentee({ id: 'cy', wantsToLearn: ['agile', 'Excel'], department: 'Sales' }),
  aMentee({ id: 'di', wantsToLearn: ['Excel', 'TikTok', 'Python'], department: 'Sales' }),
];
const cohort = {
  mentors,
  mentees,
  chart: chartFor(mentors, mentees),
  rules: usualRules,
  slotOf: () => ({ found: true, slot: aSlot, freeSessions: 6 }) as const,
};

test('the next best three mentors are told with what everybody would lose, the cheapest first', () => {
  const alternatives = alternativesFor(personId('di'), cohort);
  const told = alternatives.map(({ pair, peopleLost, suitabilityLost }) => [pair.mentor, peopleLost, suitabilityLost]);
  expect(told).toEqual([
    ['mentor2', 0, 405],
    ['mentor3', 0, 676],
    ['mentor4', 0, 2027],
  ]);
});

test('a mentor who must leave another mentee for this one counts what both lose', () => {
  const two = { ...cohort, mentors: mentors.slice(0, 2) };
  expect(alternativesFor(personId('di'), two)).toMatchObject([{ pair: { mentor: 'mentor0' }, suitabilityLost: 2144 }]);
});

test('somebody who is not among the mentees has no alternatives', () => {
  expect(alternativesFor(personId('mentor0'), cohort)).toEqual([]);
});
