import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pairJudge } from '#domain/matching/suitability/suitability.ts';
import { stylePolicies, usualWeights, weightsAfter } from '#domain/matching/suitability/weights.ts';
import { personId } from '#domain/ids.ts';
import { orgChart } from '#domain/orgChart.ts';
import { departmentRules, type PairingRules, usualRules } from '#domain/programme.ts';
import { aColleague } from '#test/builders/aColleague.ts';
import { aMentee, aMentor } from '#test/builders/aParticipant.ts';
import { arbitraryPerson, arbitraryWeek } from '#test/builders/arbitraryPeople.ts';
import { profilesFrom } from '#test/builders/profiles.ts';

// A chart in which some are in one line, some share a manager, and s3 is also a mentor.
const managers = { s0: 'top', s1: 's0', s2: 's0', s3: 's1', m0: 's1', m1: 's2', m2: 's3', m3: 'm2' };
const chart = orgChart([
  aColleague({ id: 'top' }),
  ...Object.entries(managers).map(([id, manager]) => aColleague({ id, manager })),
]);
const ids = { mentors: ['m0', 'm1', 'm2', 'm3', 's3'], mentees: ['s0', 's1', 's2', 's3', 'gone'] };
const side = fc.array(fc.tuple(arbitraryPerson, arbitraryWeek), { minLength: 5, maxLength: 5 });
const rules: fc.Arbitrary<PairingRules> = fc.record({
  seniority: fc.constant({ kind: 'levels' as const }),
  leastLevelGap: fc.constantFrom(0, 1, 2),
  mostLevelGap: fc.constantFrom(undefined, 2),
  departments: fc.constantFrom(...departmentRules),
  leastFreeSessions: fc.constant(6),
});

test('pairs scored by the million score the same as each pair alone, from either side and in any order', () => {
  fc.assert(
    fc.property(side, side, rules, fc.constantFrom(...stylePolicies), (teaching, learning, given, style) => {
      const weeks = new Map([
        ...teaching.map(([, week], place) => [ids.mentors[place], week] as const),
        ...learning.map(([, week], place) => [ids.mentees[place], week] as const),
      ]);
      const profiles = profilesFrom(
        teaching.map(([said], place) => aMentor({ ...said, id: ids.mentors[place] ?? 'm' })),
        learning.map(([said], place) => aMentee({ ...said, id: ids.mentees[place] ?? 's' })),
        {
          chart,
          rules: given,
          weekOf: (person) => weeks.get(person),
          earlierPairs: [{ mentor: personId('m1'), mentee: personId('s1') }],
        },
      );
      const out = profiles.mentors.at(-1);
      const judge = pairJudge(
        given,
        { weights: weightsAfter(usualWeights), style },
        undefined,
        (person) => person === out,
      );
      const alone = profiles.mentors.map((mentor) => profiles.mentees.map((mentee) => judge.score(mentor, mentee)));
      const scoring = judge.scoringOf(profiles);
      const [mentor, mentee] = [scoring.eachMentor(), scoring.eachMentee()];
      const byMentor = alone.map((row, place) => {
        mentor.turnTo(place);
        return row.map((_, column) => mentor.score(column));
      });
      const byMentee = [4, 2, 0, 1, 3].map((column) => {
        mentee.turnTo(column);
        return alone.map((_, row) => mentee.score(row));
      });
      expect(byMentor).toEqual(alone);
      expect(byMentee).toEqual([4, 2, 0, 1, 3].map((column) => alone.map((row) => row[column])));
      expect(alone.at(-1)).toEqual([-1, -1, -1, -1, -1]);
    }),
    { seed: 21, numRuns: 300 },
  );
});

test('in a cohort of which one side is empty there is nothing to score', () => {
  const judge = pairJudge(usualRules, { weights: usualWeights, style: 'any' });
  const facing = judge.scoringOf(profilesFrom([], [aMentee({ id: 's' })])).eachMentee();
  expect(() => facing.turnTo(0)).not.toThrow();
});
