import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { blockingPairs } from '#domain/matching/assignment/blockingPairs.ts';

import { type SaidScores, saidScores, sparseForm, tableForm } from '#test/builders/assignmentForms.ts';

const seed = 4;

const blocking = (said: SaidScores, partners: number[][]): number => blockingPairs(sparseForm(said), { partners });

test('the best sum may leave two who would both rather have each other', () => {
  const scores = [
    [10, 8],
    [8, 1],
  ];
  expect(blocking({ scores }, [[1], [0]])).toBe(1);
  expect(blocking({ scores }, [[0], [1]])).toBe(0);
});

test('a pair of equal score is no reason to leave a partner', () => {
  expect(blocking({ scores: [[5, 5]] }, [[0]])).toBe(0);
});

test('two people with free places and a permitted pair block', () => {
  expect(blocking({ scores: [[0]] }, [[]])).toBe(1);
  expect(blocking({ scores: [[-1]] }, [[]])).toBe(0);
});

test('nobody without any place blocks', () => {
  expect(blocking({ scores: [[9]], rowCapacity: [0], columnCapacity: [1] }, [[]])).toBe(0);
});

test('of several partners the worst counts, and a partner does not block again', () => {
  const said = { scores: [[9, 3, 5]], rowCapacity: [2], columnCapacity: [1, 1, 1] };
  expect(blocking(said, [[0, 1]])).toBe(1);
  expect(blocking(said, [[0, 2]])).toBe(0);
});

/** Takes the highest score that still fits, again and again. */
function greedily({ scores, rowCapacity, columnCapacity }: Required<SaidScores>): number[][] {
  const partners: number[][] = scores.map(() => []);
  const columnLeft = [...columnCapacity];
  const cells = scores.flatMap((cellsOfRow, row) => cellsOfRow.map((score, column) => ({ row, column, score })));
  for (const { row, column } of cells.filter(({ score }) => score >= 0).sort((a, b) => b.score - a.score)) {
    const chosen = partners[row] ?? [];
    if (chosen.length < (rowCapacity[row] ?? 0) && (columnLeft[column] ?? 0) > 0) {
      chosen.push(column);
      columnLeft[column] = (columnLeft[column] ?? 0) - 1;
    }
  }
  return partners;
}

test('taking the highest score first leaves no blocking pair, in either form', () => {
  fc.assert(
    fc.property(saidScores(7, 5), (said) => {
      const partners = greedily(said);
      expect(blockingPairs(sparseForm(said), { partners })).toBe(0);
      expect(blockingPairs(tableForm(said), { partners })).toBe(0);
    }),
    { numRuns: 500, seed },
  );
});

test('is what the definition counts pair by pair', () => {
  fc.assert(
    fc.property(saidScores(5, 4), fc.func(fc.boolean()), (said, isTaken) => {
      const kept = greedily(said).map((chosen, row) => chosen.filter((column) => isTaken(row, column)));
      expect(blockingPairs(tableForm(said), { partners: kept })).toBe(byDefinition(said, kept));
    }),
    { numRuns: 500, seed },
  );
});

function byDefinition({ scores, rowCapacity, columnCapacity }: Required<SaidScores>, partners: number[][]): number {
  const score = (row: number, column: number) => scores[row]?.[column] ?? -1;
  const prefers = (places: number, has: number[], offered: number) =>
    places > 0 && (has.length < places || has.some((own) => own < offered));
  return scores.flatMap((cellsOfRow, row) =>
    cellsOfRow.filter((offered, column) => {
      const ofRow = (partners[row] ?? []).map((other) => score(row, other));
      const rowsOfColumn = [...partners.keys()].filter((other) => partners[other]?.includes(column) === true);
      const ofColumn = rowsOfColumn.map((other) => score(other, column));
      return (
        offered >= 0 &&
        !rowsOfColumn.includes(row) &&
        prefers(rowCapacity[row] ?? 0, ofRow, offered) &&
        prefers(columnCapacity[column] ?? 0, ofColumn, offered)
      );
    }),
  ).length;
}
