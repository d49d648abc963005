import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bestAssignment } from '#domain/matching/assignment.ts';
import { cheapestForcedPairs } from '#domain/matching/forcedPair.ts';
import { anAssignmentProblem, assignmentProblems } from '#test/builders/anAssignmentProblem.ts';
import { worthByBruteForce } from '#test/builders/worthByBruteForce.ts';

test('the cheapest pairs cost what trying every choice with them says, and no other pair costs less', () => {
  fc.assert(
    fc.property(assignmentProblems(4, 9), (said) => {
      const problem = anAssignmentProblem(said);
      const best = bestAssignment(problem);
      const free = worthByBruteForce(said);
      for (let column = 0; column < problem.columns; column += 1) {
        const costs = said.scores
          .map((_, row) => free - worthByBruteForce(said, (partners) => partners[row]?.includes(column) === true))
          .filter((cost, row) => cost < Infinity && best.partners[row]?.includes(column) === false);
        const found = cheapestForcedPairs(problem, best, column, 2);
        expect(found.map(({ peopleLost, scoreLost }) => peopleLost * problem.firstPartner + scoreLost)).toEqual(
          costs.toSorted((a, b) => a - b).slice(0, 2),
        );
      }
    }),
    { numRuns: 150 },
  );
});

test('people lost are told apart from suitability lost', () => {
  const problem = anAssignmentProblem({
    scores: [
      [100, 1],
      [1, -1],
    ],
  });
  expect(cheapestForcedPairs(problem, bestAssignment(problem), 0, 3)).toEqual([
    { row: 0, peopleLost: 2, scoreLost: -98 },
  ]);
});
