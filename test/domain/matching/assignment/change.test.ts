import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isProvenBest } from '#domain/matching/assignment/certificate.ts';
import type { CellChange } from '#domain/matching/assignment/problem.ts';
import { scoreOf, worth } from '#domain/matching/assignment/scores.ts';
import { type Solver, openSolver, openTableSolver } from '#domain/matching/assignment/solver.ts';
import { type SaidScores, sparseForm } from '#test/builders/assignmentForms.ts';
import { posedSparse, posedTable, smallProblems } from './byHand.ts';

const highest = 10_000;
const forms: readonly [string, (said: SaidScores) => Solver][] = [
  ['sparse', (said) => openSolver(posedSparse(said, highest))],
  ['table', (said) => openTableSolver(posedTable(said, highest))],
];

/** Changes one after the other, some of several cells at once: another score, forbidden, or forced. */
const changedProblems = smallProblems.chain((said) => {
  const [rows, columns] = [said.rowCapacity.length, said.columnCapacity.length];
  const change = fc.record({
    row: fc.nat(rows - 1),
    column: fc.nat(columns - 1),
    score: fc.oneof(fc.nat(highest), fc.nat(3), fc.constant(-1), fc.constant('forced' as const)),
  });
  return fc.record({
    said: fc.constant(said),
    changes: fc.array(fc.array(change, { maxLength: 4 }), { maxLength: 6 }),
  });
});

/** The scores as they are after all changes so far. */
const nowOf = (solver: Solver, said: SaidScores): SaidScores => ({
  ...said,
  scores: said.scores.map((row, index) => row.map((_, column) => scoreOf(solver.problem, index, column))),
});

test.each(forms)('solving on after changes is as good as solving afresh, %s form', (_, open) => {
  fc.assert(
    fc.property(changedProblems, ({ said, changes }) => {
      const solver = open(said);
      const { firstPartner } = solver.problem;
      for (const change of changes) {
        solver.change(
          change.map(({ score, ...cell }) => ({ ...cell, score: score === 'forced' ? 4 * firstPartner : score })),
        );
        const assignment = solver.assignment();
        const afresh = { ...sparseForm(nowOf(solver, said)), firstPartner };
        expect(isProvenBest(solver.problem, assignment)).toBe(true);
        expect(isProvenBest(afresh, assignment)).toBe(true);
        expect(worth(afresh, assignment)).toBe(worth(afresh, openSolver(afresh).assignment()));
      }
    }),
    { numRuns: 500, seed: 4 },
  );
});

const scores = [
  [9, 8, -1],
  [9, 1, 5],
  [7, 2, 6],
];

test.each(forms)('a rejected pair is gone, and comes back when it is permitted again, %s form', (_, open) => {
  const solver = open({ scores });
  expect(solver.assignment().partners).toEqual([[1], [0], [2]]);
  solver.change([{ row: 1, column: 0, score: -1 }]);
  expect(solver.assignment().partners).toEqual([[1], [2], [0]]);
  solver.change([{ row: 1, column: 0, score: 9 }]);
  expect(solver.assignment().partners).toEqual([[1], [0], [2]]);
});

test.each(forms)('a pair that was never permitted can be, %s form', (_, open) => {
  const solver = open({ scores });
  solver.change([{ row: 0, column: 2, score: 100 }]);
  expect(solver.assignment().partners).toEqual([[2], [0], [1]]);
});

test.each(forms)('a forced pair comes even at the price of people left alone, %s form', (_, open) => {
  const solver = open({
    scores: [
      [5, 5],
      [5, -1],
    ],
  });
  solver.change([{ row: 0, column: 0, score: 5 + 4 * solver.problem.firstPartner }]);
  expect(solver.assignment().partners).toEqual([[0], []]);
});

test.each(forms)('of two scores for one cell in one change the last counts, %s form', (_, open) => {
  const [twice, once] = [open({ scores }), open({ scores })];
  const last: CellChange = { row: 0, column: 2, score: 3 };
  twice.change([{ ...last, score: 100 }, last]);
  once.change([last]);
  expect(scoreOf(twice.problem, 0, 2)).toBe(3);
  expect(twice.assignment().partners).toEqual(once.assignment().partners);
});

test.each(forms)('no change at all changes nothing, %s form', (_, open) => {
  const solver = open({ scores });
  const before = solver.assignment();
  solver.change([]);
  expect(solver.assignment()).toEqual(before);
});

test.each<[CellChange, string]>([
  [{ row: 3, column: 0, score: 1 }, 'row 3 and column 0: expected a row below 3 and a column below 3'],
  [{ row: 0, column: -1, score: 1 }, 'row 0 and column -1: expected a row below 3'],
  [{ row: 0, column: 0.5, score: 1 }, 'row 0 and column 0.5: expected a row below 3'],
  [{ row: 0, column: 0, score: 1.5 }, 'row 0 and column 0 to 1.5: expected a whole number from 0 to'],
  [{ row: 0, column: 0, score: Number.NaN }, 'to NaN: expected a whole number'],
  [{ row: 0, column: 0, score: -2 }, 'to -2: expected a whole number'],
  [{ row: 0, column: 0, score: 2 ** 50 }, 'expected a whole number'],
])('a change %o is refused with its reason, and nothing has changed', (wrong, reason) => {
  for (const [, open] of forms) {
    const solver = open({ scores });
    const before = solver.assignment();
    expect(() => solver.change([{ row: 0, column: 1, score: -1 }, wrong])).toThrow(RangeError);
    expect(() => solver.change([wrong])).toThrow(reason);
    expect(scoreOf(solver.problem, 0, 1)).toBe(8);
    expect(solver.assignment()).toEqual(before);
  }
});
