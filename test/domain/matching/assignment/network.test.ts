import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { SolvedNetwork, SolvedSide } from '#domain/matching/assignment/network.ts';
import { scoreOf } from '#domain/matching/assignment/scores.ts';
import { type Solver, openSolver, openTableSolver } from '#domain/matching/assignment/solver.ts';
import type { SaidScores } from '#test/builders/assignmentForms.ts';
import { posedSparse, posedTable, smallProblems } from './byHand.ts';

const forms: readonly [string, (said: SaidScores) => Solver][] = [
  ['sparse', (said) => openSolver(posedSparse(said, 10_000))],
  ['table', (said) => openTableSolver(posedTable(said, 10_000))],
];

/** What network.ts says of cells, seen from one side. */
function expectRightCells(near: SolvedSide, far: SolvedSide): void {
  for (let person = 0; person < near.people; person += 1) {
    const partners = new Set(near.partnersOf(person));
    const { partner, worth } = near.cellsOf(person);
    for (const [cell, other] of partner.entries()) {
      const excess = (worth[cell] ?? 0) - (near.price[person] ?? 0) - (far.price[other] ?? 0);
      expect(partners.has(other) ? excess >= 0 : excess <= 0).toBe(true);
    }
  }
}

/** What network.ts says of people. */
function expectRightPrices({ price, places, taken, partnersOf }: SolvedSide, firstPartner: number): void {
  const reward = (count: number) => (count === 0 ? firstPartner : 0);
  for (const [person, count] of taken.entries()) {
    const own = price[person] ?? 0;
    expect(partnersOf(person).length).toBe(count);
    expect(count === 0 || own >= -reward(count - 1)).toBe(true);
    expect(count >= (places[person] ?? 0) || own <= -reward(count)).toBe(true);
  }
}

/** Worth by row and column, as one side tells it. */
function worths({ people, cellsOf }: SolvedSide, turned: boolean): Map<string, number> {
  const told = new Map<string, number>();
  for (let person = 0; person < people; person += 1) {
    const { partner, worth } = cellsOf(person);
    partner.forEach((other, cell) => told.set(turned ? `${other},${person}` : `${person},${other}`, worth[cell] ?? 0));
  }
  return told;
}

const expectRight = ({ rows, columns, firstPartner }: SolvedNetwork): void => {
  expectRightCells(rows, columns);
  expectRightCells(columns, rows);
  expectRightPrices(rows, firstPartner);
  expectRightPrices(columns, firstPartner);
};

test.each(forms)('prices are right for every cell and every person, also after changes, %s form', (_, open) => {
  fc.assert(
    fc.property(
      smallProblems,
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: -1, max: 100 }))),
      (said, changes) => {
        const solver = open(said);
        expectRight(solver.network());
        const { rows, columns } = solver.problem;
        solver.change(changes.map(([row, column, score]) => ({ row: row % rows, column: column % columns, score })));
        expectRight(solver.network());
      },
    ),
    { numRuns: 300, seed: 4 },
  );
});

test.each(forms)('both sides tell the same worth of every permitted cell, %s form', (_, open) => {
  fc.assert(
    fc.property(smallProblems, fc.nat(), fc.nat(), fc.nat(100), (said, some, other, score) => {
      const solver = open(said);
      const { rows, columns, rowCapacity, columnCapacity } = solver.problem;
      solver.change([{ row: some % rows, column: other % columns, score }]);
      const network = solver.network();
      const seen = worths(network.rows, false);
      expect(worths(network.columns, true)).toEqual(seen);
      for (let row = 0; row < rows; row += 1) {
        for (let column = 0; column < columns; column += 1) {
          const points = scoreOf(solver.problem, row, column);
          const isPossible = points >= 0 && rowCapacity[row] !== 0 && columnCapacity[column] !== 0;
          expect(seen.get(`${row},${column}`) ?? -Infinity).toBe(
            isPossible ? points * network.pricesPerPoint : -Infinity,
          );
        }
      }
    }),
    { numRuns: 200, seed: 5 },
  );
});

test('the reward and all prices are in the same units', () => {
  const solver = openSolver(posedSparse({ scores: [[4, 9, 17, 22]] }));
  const { firstPartner, pricesPerPoint } = solver.network();
  expect(pricesPerPoint).toBeGreaterThan(1);
  expect(firstPartner).toBe(solver.problem.firstPartner * pricesPerPoint);
});
