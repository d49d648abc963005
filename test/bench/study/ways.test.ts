import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { scoreTable } from '#domain/matching/assignment/pose.ts';
import type { ScoreTable } from '#domain/matching/assignment/problem.ts';
import { randomFrom } from '#sandbox/organisations/random.ts';
import { atRandom, bestFirst, bestTotal, firstCome, topChoice, type Pair } from '../../../bench/study/ways.ts';

const tableOf = (rows: readonly (readonly number[])[]): ScoreTable => {
  const columns = rows[0]?.length ?? 0;
  const ones = (count: number) => new Int32Array(count).fill(1);
  const scores = Int16Array.from(rows.flat());
  return scoreTable({
    rows: rows.length,
    columns,
    scores,
    rowCapacity: ones(rows.length),
    columnCapacity: ones(columns),
  });
};

const scored = (table: ScoreTable, pairs: readonly Pair[]): number[] =>
  pairs.map(({ row, column }) => table.scores[row * table.columns + column] ?? -1);

const everyWay = {
  atRandom: (table: ScoreTable) => atRandom(table, randomFrom(1)),
  firstCome: (table: ScoreTable) => firstCome(table, randomFrom(1)),
  topChoice,
  bestFirst,
  bestTotal,
};

const anyTable = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: -1, max: 6 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )
  .map(tableOf);

test.each(Object.entries(everyWay))('%s takes nobody twice, and no pair that must not be', (_, choose) => {
  fc.assert(
    fc.property(anyTable, (table) => {
      const pairs = choose(table);
      expect(new Set(pairs.map(({ row }) => row)).size).toBe(pairs.length);
      expect(new Set(pairs.map(({ column }) => column)).size).toBe(pairs.length);
      expect(scored(table, pairs).every((score) => score >= 0)).toBe(true);
    }),
    { seed: 7 },
  );
});

test.each(Object.entries(everyWay))(
  '%s makes no more pairs than the highest total, nor as many at a higher one',
  (_, choose) => {
    const sum = (scores: readonly number[]) => scores.reduce((total, score) => total + score, 0);
    fc.assert(
      fc.property(anyTable, (table) => {
        const [best, other] = [scored(table, bestTotal(table)), scored(table, choose(table))];
        expect(other.length).toBeLessThanOrEqual(best.length);
        expect(other.length === best.length && sum(other) > sum(best)).toBe(false);
      }),
      { seed: 7 },
    );
  },
);

test('mentees who all name the same mentor go without, but for the one who suits best', () => {
  expect(
    topChoice(
      tableOf([
        [9, 8, 7],
        [1, 1, 1],
        [0, 0, 0],
      ]),
    ),
  ).toEqual([{ row: 0, column: 0 }]);
});

test('the best pair first leaves the others what is left', () => {
  const table = tableOf([
    [10, 9],
    [9, 0],
  ]);
  expect(scored(table, bestFirst(table))).toEqual([10, 0]);
  expect(scored(table, bestTotal(table))).toEqual([9, 9]);
});

test('whoever comes first takes the best who is free', () => {
  const table = tableOf([
    [5, 6],
    [1, 1],
  ]);
  const totals = [1, 2, 3, 4, 5, 6].map((seed) => scored(table, firstCome(table, randomFrom(seed))).join());
  expect(new Set(totals)).toEqual(new Set(['5,1', '6,1']));
});
