import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bestAssignment } from '#domain/matching/assignment.ts';
import { assignmentProblem } from '#domain/matching/assignmentProblem.ts';
import { isProvenBest, worth } from '#domain/matching/certificate.ts';

const problem = assignmentProblem({
  rows: 3,
  columns: 3,
  scores: Int32Array.of(9, 5, -1, 8, 1, 4, 7, 2, 3),
  rowCapacity: Int32Array.of(1, 2, 1),
  columnCapacity: Int32Array.of(1, 1, 1),
});
const best = bestAssignment(problem);

test('an assignment is worth all its scores and a reward for each person in it', () => {
  expect(worth(problem, best)).toBe(5 + 4 + 7 + 6 * problem.firstPartner);
  expect(worth(problem, { ...best, partners: [[], [0, 1], []] })).toBe(8 + 1 + 3 * problem.firstPartner);
});

test('the best assignment is proven by its prices', () => {
  expect(best.partners).toEqual([[1], [2], [0]]);
  expect(isProvenBest(problem, best)).toBe(true);
});

test.each([
  ['two people have swapped partners', [[0], [2], [1]]],
  ['somebody is left out', [[1], [], [0]]],
  ['a forbidden pair is chosen', [[2], [1], [0]]],
  ['a mentor exceeds their capacity', [[0, 1], [2], []]],
  ['a mentee exceeds theirs', [[1], [2], [2]]],
  ['a pair is counted twice', [[1], [2, 2], [0]]],
  ['a row is missing', [[1], [2]]],
])('is refused when %s', (_, partners) => {
  expect(isProvenBest(problem, { ...best, partners })).toBe(false);
});

test.each([-problem.firstPartner, -1, 1, problem.firstPartner])(
  'is refused when every price is off by %i',
  (change) => {
    const moved = (prices: Float64Array) => prices.map((price) => price + change);
    expect(
      isProvenBest(problem, { ...best, rowPrices: moved(best.rowPrices), columnPrices: moved(best.columnPrices) }),
    ).toBe(false);
  },
);

test('no prices whatever prove an assignment that is not the best', () => {
  const prices = fc
    .array(fc.integer({ min: -60, max: 60 }), { minLength: 3, maxLength: 3 })
    .map((some) => Float64Array.from(some));
  fc.assert(
    fc.property(prices, prices, (rowPrices, columnPrices) => {
      expect(isProvenBest(problem, { partners: [[0], [2], [1]], rowPrices, columnPrices })).toBe(false);
    }),
    { numRuns: 2000 },
  );
});
