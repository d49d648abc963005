import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { quantised, scoreTable, sparseProblem } from '#domain/matching/assignment/pose.ts';

const cells = {
  rows: 2,
  columns: 3,
  rowStart: Int32Array.of(0, 2, 3),
  column: Int32Array.of(0, 2, 1),
  score: Float64Array.of(5, 9, 1),
  rowCapacity: Int32Array.of(1, 2),
  columnCapacity: Int32Array.of(1, 1, 1),
};
const whole = {
  rows: 2,
  columns: 2,
  scores: Int32Array.of(5, -1, 7, 2),
  rowCapacity: Int32Array.of(1, 1),
  columnCapacity: Int32Array.of(1, 1),
};

test('the reward for a first partner is 1 more than all scores together can be', () => {
  expect(sparseProblem(cells).firstPartner).toBe(1 + 3 * 9);
  expect(scoreTable(whole).firstPartner).toBe(1 + 2 * 7);
  expect(scoreTable(whole, 100).firstPartner).toBe(1 + 2 * 100);
});

test.each<[string, object, string]>([
  ['a score that is no number', { score: Float64Array.of(5, Number.NaN, 1) }, 'score NaN of row 0 and column 2'],
  [
    'a score below 0',
    { score: Float64Array.of(5, 9, -1) },
    'score -1 of row 1 and column 1: expected a whole number, 0',
  ],
  ['a score with a fraction', { score: Float64Array.of(5.5, 9, 1) }, 'score 5.5 of row 0 and column 0'],
  ['an infinite score', { score: Float64Array.of(Infinity, 9, 1) }, 'Cannot'],
  ['scores too large to add', { score: Float64Array.of(2 ** 50, 9, 1) }, 'use smaller scores'],
  ['too few scores', { score: Float64Array.of(5, 9) }, 'found 2 numbers in "score", expected 3'],
  ['too few row starts', { rowStart: Int32Array.of(0, 3) }, 'found 2 places in "rowStart", expected 3'],
  ['cells after the last row', { rowStart: Int32Array.of(0, 1, 2) }, 'found 3 cells in "column", expected 2'],
  ['a row that begins after the last cell', { rowStart: Int32Array.of(0, 4, 3) }, 'Cannot read row'],
  [
    'a row that ends before it begins',
    { rows: 3, rowCapacity: Int32Array.of(1, 1, 1), rowStart: Int32Array.of(0, 2, 1, 3) },
    'row 1: its cells begin at 2 and end at 1',
  ],
  ['a first row that begins late', { rowStart: Int32Array.of(1, 2, 3) }, 'Cannot read row 0'],
  [
    'a column there is not',
    { column: Int32Array.of(0, 3, 1) },
    'column 3 follows 0, expected ascending columns below 3',
  ],
  ['a column twice', { column: Int32Array.of(2, 2, 1) }, 'Cannot read row 0: column 2 follows 2'],
  ['too few capacities', { rowCapacity: Int32Array.of(1) }, 'found 1 numbers in "rowCapacity", expected 2'],
  ['a capacity below 0', { columnCapacity: Int32Array.of(1, -1, 1) }, 'Cannot give column 1 -1 partners'],
  ['half a row', { rows: 1.5 }, 'Cannot pose a problem of 1.5 rows'],
])('cells with %s are refused with the reason', (_, wrong, reason) => {
  expect(() => sparseProblem({ ...cells, ...wrong })).toThrow(RangeError);
  expect(() => sparseProblem({ ...cells, ...wrong })).toThrow(reason);
});

test.each<[string, object, string]>([
  [
    'a score below -1',
    { scores: Int32Array.of(5, -1, -2, 2) },
    'score -2 of row 1 and column 0: expected a whole number, -1',
  ],
  ['too few scores', { scores: Int32Array.of(5, -1, 7) }, 'found 3 numbers in "scores", expected 4'],
  [
    'too many capacities',
    { columnCapacity: Int32Array.of(1, 1, 1) },
    'found 3 numbers in "columnCapacity", expected 2',
  ],
])('a table with %s is refused with the reason', (_, wrong, reason) => {
  expect(() => scoreTable({ ...whole, ...wrong })).toThrow(RangeError);
  expect(() => scoreTable({ ...whole, ...wrong })).toThrow(reason);
});

test('100,000 people a side may have scores to 100,000', () => {
  const ones = new Int32Array(100_000).fill(1);
  const [rows, rowStart, column] = [
    100_000,
    Int32Array.from({ length: 100_001 }, (_, row) => row),
    new Int32Array(100_000),
  ];
  const score = new Int32Array(100_000).fill(100_000);
  const many = { rows, columns: rows, rowStart, column, score, rowCapacity: ones, columnCapacity: ones };
  expect(Number.isSafeInteger(2 * rows * sparseProblem(many).firstPartner)).toBe(true);
});

test('scores with fractions become whole, the highest 100,000, none further off than half a step', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 }), (scores) => {
      const highest = Math.max(...scores);
      fc.pre(highest > 1e-6);
      for (const [index, score] of quantised(Float64Array.from(scores)).entries()) {
        expect(Math.abs(score - ((scores[index] ?? 0) / highest) * 100_000)).toBeLessThanOrEqual(0.5 + 1e-6);
      }
    }),
    { numRuns: 200, seed: 3 },
  );
});

test('scores with fractions that are below 0 are forbidden, and none but 0 stays so', () => {
  expect([...quantised(Float64Array.of(-0.5, 0, 2, 1))]).toEqual([-1, 0, 100_000, 50_000]);
  expect([...quantised(Float64Array.of(0, -1))]).toEqual([0, -1]);
});

test.each([Number.NaN, Infinity])('a score of %d cannot become whole', (wrong) => {
  expect(() => quantised(Float64Array.of(1, wrong))).toThrow(`Cannot use score ${wrong} at place 1`);
});
