import { expect, test } from '@jest/globals';
import { scoreTable } from '#domain/matching/assignment/pose.ts';
import { averageOf, figuresOf } from '../../../bench/study/figures.ts';

const ones = new Int32Array(3).fill(1);
const table = scoreTable({
  rows: 3,
  columns: 3,
  scores: Int16Array.from([9000, 0, 0, 0, 5000, 0, 0, 0, 4000]),
  rowCapacity: ones,
  columnCapacity: ones,
});
const pairs = [0, 1, 2].map((person) => ({ row: person, column: person }));

test('counts pairs, and suitability in hundredths of the score', () => {
  const figures = figuresOf(table, pairs, { ofRow: [], ofColumn: [] });
  expect(figures).toEqual({ pairs: 3, total: 180, meanSuitability: 60, weakest: 40, bridges: 0 });
});

test('a bridge counts once, in whatever direction, and only between two departments that are known', () => {
  const bridges = (ofRow: (string | undefined)[], ofColumn: (string | undefined)[]) =>
    figuresOf(table, pairs, { ofRow, ofColumn }).bridges;
  expect(bridges(['Rail', 'Roads', 'Rail'], ['Roads', 'Rail', 'Ports'])).toBe(2);
  expect(bridges(['Rail', undefined, 'Rail'], ['Rail', 'Roads', undefined])).toBe(0);
});

test('several draws are averaged figure by figure', () => {
  const one = { pairs: 2, total: 100, meanSuitability: 50, weakest: 40, bridges: 1 };
  const other = { pairs: 4, total: 120, meanSuitability: 30, weakest: 10, bridges: 2 };
  expect(averageOf([one, other])).toEqual({ pairs: 3, total: 110, meanSuitability: 40, weakest: 25, bridges: 1.5 });
});
