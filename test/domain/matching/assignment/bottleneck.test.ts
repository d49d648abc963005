import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bottleneck, findingBottleneck } from '#domain/matching/assignment/bottleneck.ts';
import { partneredCount } from '#domain/matching/assignment/scores.ts';

import { type SaidScores, bothForms, saidScores, sparseForm, tableForm } from '#test/builders/assignmentForms.ts';
import { everyChoice } from '#test/builders/everyChoice.ts';

const seed = 4;
const square = (scores: number[][]): SaidScores => ({ scores });

/** The most people who can have a partner when only cells of at least this score count. */
function peopleByBruteForce(said: Required<SaidScores>, least: number): number {
  let most = 0;
  const scores = said.scores.map((row) => row.map((score) => (score >= least ? score : -1)));
  for (const partners of everyChoice({ ...said, scores })) {
    most = Math.max(most, partneredCount({ partners }));
  }
  return most;
}

function bottleneckByBruteForce(said: Required<SaidScores>): number {
  const most = peopleByBruteForce(said, 0);
  const levels = [...new Set(said.scores.flat())].filter((score) => score >= 0).sort((a, b) => b - a);
  return most === 0 ? 0 : (levels.find((level) => peopleByBruteForce(said, level) === most) ?? 0);
}

test.each(Object.entries(bothForms))('is what trying every choice finds, %s form', (_, form) => {
  fc.assert(
    fc.property(fc.oneof(saidScores(3, 3), saidScores(4, 9)), (said) => {
      expect(bottleneck(form(said))).toBe(bottleneckByBruteForce(said));
    }),
    { numRuns: 400, seed },
  );
});

test('the better sum gives way to the better weakest pair', () => {
  const said = square([
    [100, 60],
    [61, 10],
  ]);
  expect(bottleneck(sparseForm(said))).toBe(60);
});

test('nobody is left out to raise the weakest pair', () => {
  const said = square([
    [90, 5],
    [80, -1],
  ]);
  expect(bottleneck(sparseForm(said))).toBe(5);
});

test('a mentee needs the mentor who has room for two', () => {
  const said: SaidScores = { scores: [[40, 30]], rowCapacity: [2], columnCapacity: [1, 1] };
  expect(bottleneck(sparseForm(said))).toBe(30);
});

test.each([
  ['no rows', square([])],
  ['no columns', square([[], []])],
  ['every cell forbidden', square([[-1, -1]])],
  ['room for nobody', { scores: [[7]], rowCapacity: [0], columnCapacity: [1] }],
])('is 0 with %s', (_, said) => {
  expect([bottleneck(sparseForm(said)), bottleneck(tableForm(said))]).toEqual([0, 0]);
});

test('scores far beyond 32 bits are searched too', () => {
  const problem = sparseForm(square([[1]]));
  expect(bottleneck({ ...problem, score: Float64Array.of(2 ** 45 + 1) })).toBe(2 ** 45 + 1);
});

test('a long chain of people who must all move is followed to its end', () => {
  // Everybody prefers to stay where the last one must go: row r may have the columns r and r + 1, the last only the first.
  const people = 20_000;
  const rowStart = Int32Array.from({ length: people + 1 }, (_, row) => Math.min(2 * row, 2 * people - 1));
  const column = Int32Array.from({ length: 2 * people - 1 }, (_, cell) => Math.ceil(cell / 2));
  column[2 * people - 2] = 0;
  const ones = new Int32Array(people).fill(1);
  const score = new Int32Array(column.length).fill(3);
  expect(
    bottleneck({
      rows: people,
      columns: people,
      rowStart,
      column,
      score,
      rowCapacity: ones,
      columnCapacity: ones,
      firstPartner: 1e9,
    }),
  ).toBe(3);
});

test('progress never goes back', () => {
  const line = Array.from({ length: 60 }, (_, index) => index);
  const said = square(line.map((row) => line.map((column) => 4000 - row * column)));
  const reported = [...findingBottleneck(tableForm(said))];
  expect(reported.length).toBeGreaterThan(5);
  expect(reported).toEqual([...reported].sort((a, b) => a - b));
  expect(reported.every((done) => done >= 0 && done <= 1)).toBe(true);
});
