import { expect, test } from '@jest/globals';
import { isProvenBest } from '#domain/matching/assignment/certificate.ts';
import type { Assignment } from '#domain/matching/assignment/problem.ts';
import { openSolver, openTableSolver } from '#domain/matching/assignment/solver.ts';
import { posedSparse, posedTable } from './byHand.ts';

const said = {
  scores: [
    [60, 90, 10],
    [80, 95, -1],
    [30, 20, 70],
  ],
  rowCapacity: [1, 1, 2],
  columnCapacity: [1, 1, 1],
};
const forms = [
  ['sparse', posedSparse(said), openSolver(posedSparse(said)).assignment()],
  ['table', posedTable(said), openTableSolver(posedTable(said)).assignment()],
] as const;

const withPrice = (prices: Float64Array, person: number, change: number): Float64Array =>
  prices.map((price, index) => (index === person ? price + change : price));

const tampering: readonly [string, (honest: Assignment) => Assignment][] = [
  ['a price raised', (honest) => ({ ...honest, rowPrices: withPrice(honest.rowPrices, 0, 10_000) })],
  ['a price lowered', (honest) => ({ ...honest, columnPrices: withPrice(honest.columnPrices, 1, -10_000) })],
  ['a price that is not whole', (honest) => ({ ...honest, rowPrices: withPrice(honest.rowPrices, 2, 0.5) })],
  ['a price that is no number', (honest) => ({ ...honest, rowPrices: withPrice(honest.rowPrices, 2, Number.NaN) })],
  ['a price too large to add exactly', (honest) => ({ ...honest, rowPrices: withPrice(honest.rowPrices, 0, 2 ** 60) })],
  ['a price missing', (honest) => ({ ...honest, columnPrices: honest.columnPrices.slice(1) })],
  ['partners exchanged for worse', (honest) => ({ ...honest, partners: [[0], [1], [2]] })],
  ['a partner dropped', (honest) => ({ ...honest, partners: [[1], [], [2]] })],
  ['the same partner twice', (honest) => ({ ...honest, partners: [[1], [0], [2, 2]] })],
  ['a row beyond its capacity', (honest) => ({ ...honest, partners: [[0, 1], [], [2]] })],
  ['a column beyond its capacity', (honest) => ({ ...honest, partners: [[1], [1], [2]] })],
  ['a forbidden pair', (honest) => ({ ...honest, partners: [[1], [2], [0]] })],
  ['a column there is not', (honest) => ({ ...honest, partners: [[1], [0], [2, 3]] })],
  ['a column below 0', (honest) => ({ ...honest, partners: [[1], [0], [2, -1]] })],
  ['a column that is not whole', (honest) => ({ ...honest, partners: [[1], [0], [1.5]] })],
  ['a row missing', (honest) => ({ ...honest, partners: [[1], [0]] })],
  ['a row too many', (honest) => ({ ...honest, partners: [[1], [0], [2], []] })],
  ['prices in other parts of a point', (honest) => ({ ...honest, pricesPerPoint: honest.pricesPerPoint + 1 })],
  ['prices in no parts of a point', (honest) => ({ ...honest, pricesPerPoint: 0 })],
  ['prices in half parts of a point', (honest) => ({ ...honest, pricesPerPoint: honest.pricesPerPoint + 0.5 })],
];

test.each(forms)('the honest answer is proven, %s form', (_, problem, honest) => {
  expect(honest.partners).toEqual([[1], [0], [2]]);
  expect(isProvenBest(problem, honest)).toBe(true);
});

test.each(tampering)('%s proves nothing', (_, tamper) => {
  for (const [, problem, honest] of forms) {
    expect(isProvenBest(problem, tamper(honest))).toBe(false);
  }
});

test('the answer to one problem does not prove the best of another', () => {
  const better = {
    ...said,
    scores: [
      [60, 90, 10],
      [80, 96, -1],
      [61, 20, 70],
    ],
  };
  const [[, , honest]] = forms;
  expect(isProvenBest(posedSparse(better), honest)).toBe(false);
});

test('of two choices equally good both are proven, whatever others the solver found', () => {
  const problem = posedSparse({
    scores: [
      [7, 7],
      [7, 7],
    ],
  });
  const honest = openSolver(problem).assignment();
  for (const partners of [
    [[0], [1]],
    [[1], [0]],
  ]) {
    expect(isProvenBest(problem, { ...honest, partners })).toBe(true);
  }
});

test('prices with a sum beyond 2^53 are still added exactly', () => {
  const [people, firstPartner, pricesPerPoint] = [10_000, 2 ** 36, 2 ** 10];
  const ones = new Int32Array(people).fill(1);
  const rowStart = Int32Array.from({ length: people + 1 }, (_, row) => row);
  const cells = { rowStart, column: rowStart.slice(0, people), score: ones };
  const problem = { rows: people, columns: people, ...cells, rowCapacity: ones, columnCapacity: ones, firstPartner };
  const partners = [...ones.keys()].map((person) => [person]);
  const reward = firstPartner * pricesPerPoint;
  const columnPrices = new Float64Array(people).fill(-reward);
  const rowPrices = new Float64Array(people).fill(reward + pricesPerPoint);
  const honest = { partners, rowPrices, columnPrices, pricesPerPoint };
  expect(isProvenBest(problem, honest)).toBe(true);
  expect(isProvenBest(problem, { ...honest, rowPrices: withPrice(rowPrices, 9, 1) })).toBe(false);
});
