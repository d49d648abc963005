import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bestAssignment } from '#domain/matching/assignment.ts';
import { assignmentProblem } from '#domain/matching/assignmentProblem.ts';
import { isProvenBest, worth } from '#domain/matching/certificate.ts';
import { anAssignmentProblem, assignmentProblems, type Said } from '#test/builders/anAssignmentProblem.ts';
import { worthByBruteForce } from '#test/builders/worthByBruteForce.ts';

const partnersIn = (said: Said) => bestAssignment(anAssignmentProblem(said)).partners;

test.each([3, 10_000])('is as good as the best of all choices, with scores up to %i', (mostScore) => {
  fc.assert(
    fc.property(assignmentProblems(4, mostScore), (said) => {
      const problem = anAssignmentProblem(said);
      expect(worth(problem, bestAssignment(problem))).toBe(worthByBruteForce(said));
    }),
    { numRuns: 400 },
  );
});

test('its prices prove it, also where trying every choice would take too long', () => {
  fc.assert(
    fc.property(assignmentProblems(25, 40), (said) => {
      const problem = anAssignmentProblem(said);
      expect(isProvenBest(problem, bestAssignment(problem))).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('prices and rewards are whole numbers', () => {
  fc.assert(
    fc.property(assignmentProblems(8, 100), (said) => {
      const { rowPrices, columnPrices } = bestAssignment(anAssignmentProblem(said));
      expect([...rowPrices, ...columnPrices].every(Number.isSafeInteger)).toBe(true);
    }),
  );
});

test('two pairs come before the one pair that scores more', () => {
  expect(
    partnersIn({
      scores: [
        [100, 1],
        [1, -1],
      ],
    }),
  ).toEqual([[1], [0]]);
});

test('a forbidden pair is never made up for by a high score elsewhere', () => {
  expect(
    partnersIn({
      scores: [
        [100, -1],
        [99, -1],
      ],
    }),
  ).toEqual([[0], []]);
});

test('a pair without any score is still better than two people left out', () => {
  expect(partnersIn({ scores: [[0]] })).toEqual([[0]]);
});

test('a first partner for everybody comes before a second one for somebody', () => {
  expect(
    partnersIn({
      scores: [
        [50, 50],
        [1, -1],
      ],
      rowCapacity: [2, 1],
      columnCapacity: [1, 1],
    }),
  ).toEqual([[1], [0]]);
});

test('nobody gets the same partner twice, however much room both have', () => {
  expect(partnersIn({ scores: [[7]], rowCapacity: [3], columnCapacity: [3] })).toEqual([[0]]);
});

test('somebody without room stays out', () => {
  expect(partnersIn({ scores: [[9, 5]], columnCapacity: [0, 1] })).toEqual([[1]]);
});

test('no swap of two pairs is better', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.nat(1000), { minLength: 6, maxLength: 6 }), { minLength: 6, maxLength: 6 }),
      (scores) => {
        const columns = partnersIn({ scores }).map(([column]) => column ?? -1);
        const score = (row: number, column: number) => scores[row]?.[column] ?? -1;
        for (const [a, here] of columns.entries()) {
          for (const [b, there] of columns.entries()) {
            expect(score(a, here) + score(b, there)).toBeGreaterThanOrEqual(score(a, there) + score(b, here));
          }
        }
      },
    ),
  );
});

test('scores too large for exact sums are refused by name', () => {
  const scores = Float64Array.from([2 ** 52]);
  const cells = { rows: 1, columns: 1, scores, rowCapacity: Int32Array.of(1), columnCapacity: Int32Array.of(1) };
  expect(() => assignmentProblem(cells)).toThrow('use smaller scores');
});
