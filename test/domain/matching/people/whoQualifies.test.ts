import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Colleague } from '#domain/colleague.ts';
import { levelsBy } from '#domain/matching/people/seniority.ts';
import { whoQualifies } from '#domain/matching/people/whoQualifies.ts';
import { orgChart } from '#domain/orgChart.ts';
import { departmentRules, type PairingRules, usualRules } from '#domain/programme.ts';
import { aColleague } from '#test/builders/aColleague.ts';

/** Somebody at each place; the manager is anybody before them, or nobody. */
const organisation = fc
  .array(
    fc.record({
      manager: fc.option(fc.nat(), { nil: undefined }),
      department: fc.constantFrom('Digital', 'Finance', 'Legal', undefined),
      grade: fc.constantFrom('SCS', 'HEO', 'EO', undefined),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((people) =>
    people.map(({ manager, department, grade }, place) =>
      aColleague({
        id: `person${place}`,
        department,
        grade,
        ...(manager !== undefined && place > 0 && { manager: `person${manager % place}` }),
      }),
    ),
  );

const someRules = fc.record({
  seniority: fc.constantFrom<PairingRules['seniority']>(
    { kind: 'levels' },
    { kind: 'grades', steps: [['SCS'], ['HEO'], ['EO']] },
  ),
  leastLevelGap: fc.integer({ min: 1, max: 3 }),
  mostLevelGap: fc.constantFrom(undefined, 3, 4),
  departments: fc.constantFrom(...departmentRules),
});

test('counts whom a look at every two of them would count', () => {
  fc.assert(
    fc.property(organisation, someRules, (people, rules) => {
      const chart = orgChart(people);
      const levelOf = levelsBy(rules.seniority, chart);
      const isPlaced = (one: Colleague) =>
        levelOf(one) !== undefined && (rules.departments !== 'different' || one.department !== undefined);
      const mayPair = (mentor: Colleague, mentee: Colleague): boolean => {
        const gap = (levelOf(mentor) ?? NaN) - (levelOf(mentee) ?? NaN);
        const isFar = gap >= rules.leastLevelGap && gap <= (rules.mostLevelGap ?? Infinity);
        return isFar && (rules.departments !== 'different' || mentor.department !== mentee.department);
      };
      const placed = people.filter(isPlaced);
      expect(whoQualifies(rules, people, chart)).toEqual({
        mentors: placed.filter((one) => placed.some((other) => mayPair(one, other))).length,
        mentees: placed.filter((one) => placed.some((other) => mayPair(other, one))).length,
        unplaced: people.length - placed.length,
      });
    }),
  );
});

test('counts nobody where nobody stands above another', () => {
  const people = [aColleague({ id: 'ada' }), aColleague({ id: 'bo' })];
  const counted = whoQualifies(usualRules, people, orgChart(people));
  expect(counted).toEqual({ mentors: 0, mentees: 0, unplaced: 2 });
});
