import { expect, test } from '@jest/globals';
import { isProvenBest } from '#domain/matching/assignment/certificate.ts';
import type { Assignment } from '#domain/matching/assignment/problem.ts';
import { openSolver, openTableSolver } from '#domain/matching/assignment/solver.ts';
import { type SaidScores, bothForms } from '#test/builders/assignmentForms.ts';
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

const firstPartner = 100;
/** What is not permitted, with prices that add up to exactly what it would be worth: only the rule it breaks tells. */
const forgeries: readonly [string, SaidScores, number[][], number[], number[]][] = [
  ['two partners for one place of a row', { scores: [[5, 0]] }, [[0, 1]], [205], [-100, -100]],
  ['two partners for one place of a column', { scores: [[5], [0]] }, [[0], [0]], [-100, -100], [205]],
  ['one pair twice', { scores: [[5]], rowCapacity: [2], columnCapacity: [2] }, [[0, 0]], [5], [0]],
  ['a forbidden pair', { scores: [[-1]] }, [[0]], [99], [0]],
  ['no word about a row that must stay alone', { scores: [[5], [-1]] }, [[0]], [5, -100], [0]],
  [
    'the cell of another row',
    {
      scores: [
        [-1, -1],
        [7, -1],
      ],
    },
    [[2], [0]],
    [107, 7],
    [0, -100],
  ],
];

test.each(forgeries)('%s proves nothing, though the prices add up', (_, forged, partners, rowPrices, columnPrices) => {
  const prices = { rowPrices: Float64Array.from(rowPrices), columnPrices: Float64Array.from(columnPrices) };
  for (const form of Object.values(bothForms)) {
    expect(isProvenBest({ ...form(forged), firstPartner }, { partners, ...prices, pricesPerPoint: 1 })).toBe(false);
  }
});

test('prices in no parts of a point prove nothing, even where nothing costs anything', () => {
  const nothing = { rowPrices: Float64Array.of(0), columnPrices: Float64Array.of(0), pricesPerPoint: 0 };
  expect(isProvenBest(posedSparse({ scores: [[5]] }), { partners: [[]], ...nothing })).toBe(false);
});

test('further places at a price count', () => {
  const wide = { scores: [[5]], rowCapacity: [3], columnCapacity: [1] };
  const prices = { rowPrices: Float64Array.of(5), columnPrices: Float64Array.of(0), pricesPerPoint: 1 };
  for (const form of Object.values(bothForms)) {
    expect(isProvenBest({ ...form(wide), firstPartner }, { partners: [[0]], ...prices })).toBe(false);
    expect(
      isProvenBest({ ...form(wide), firstPartner }, { partners: [[0]], ...prices, rowPrices: Float64Array.of(0) }),
    ).toBe(true);
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
