import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Constraint, type Model, solve } from 'yalps';
import { isProvenBest } from '#domain/matching/assignment/certificate.ts';
import type { AssignmentProblem } from '#domain/matching/assignment/problem.ts';
import { worth } from '#domain/matching/assignment/scores.ts';
import { openSolver, openTableSolver } from '#domain/matching/assignment/solver.ts';
import { type SaidScores, sparseForm, tableForm } from '#test/builders/assignmentForms.ts';

/** From 20 to 40 people a side, capacities 0 to 2, some four of five pairs forbidden so that the judge is done in time. */
const mediumProblems: fc.Arbitrary<SaidScores> = fc
  .tuple(fc.integer({ min: 20, max: 40 }), fc.integer({ min: 20, max: 40 }), fc.constantFrom(3, 100))
  .chain(([rows, columns, mostScore]) => {
    const cell = fc.oneof({ weight: 4, arbitrary: fc.constant(-1) }, { weight: 1, arbitrary: fc.nat(mostScore) });
    const exactly = (length: number) => ({ minLength: length, maxLength: length, size: 'max' as const });
    return fc.record({
      scores: fc.array(fc.array(cell, exactly(columns)), exactly(rows)),
      rowCapacity: fc.array(fc.nat(2), exactly(rows)),
      columnCapacity: fc.array(fc.nat(2), exactly(columns)),
    });
  });

test.each([1, 2, 3, 4])(
  'an independent solver of linear programs finds the same worth on fifty medium problems, draw %i',
  (seed) => {
    fc.assert(
      fc.property(mediumProblems, (said) => {
        const problem = sparseForm(said);
        const answers = [openSolver(problem), openTableSolver(tableForm(said))].map((solver) => solver.assignment());
        const judged = worthByLinearProgram(problem);
        expect(answers.map((answer) => worth(problem, answer))).toEqual([judged, judged]);
        expect(answers.every((answer) => isProvenBest(problem, answer))).toBe(true);
      }),
      { numRuns: 50, seed },
    );
  },
);

/**
 * A variable for each cell, and one for each person that says whether they have a partner. Its best corner is whole,
 * because each cell has one row and one column (Hoffman and Kruskal, 1956), so nothing need be said about that.
 */
function worthByLinearProgram(problem: AssignmentProblem): number {
  const { rows, columns, rowStart, rowCapacity, columnCapacity, firstPartner } = problem;
  const constraints = new Map<string, Constraint>();
  const variables = new Map<string, [string, number][]>();
  const addPeople = (side: string, capacity: Int32Array) => {
    for (const [person, places] of capacity.entries()) {
      constraints.set(`places ${side}${person}`, { max: places });
      constraints.set(`partner ${side}${person}`, { max: 0 });
      constraints.set(`once ${side}${person}`, { max: 1 });
      variables.set(`${side}${person}`, [
        ['worth', firstPartner],
        [`partner ${side}${person}`, 1],
        [`once ${side}${person}`, 1],
      ]);
    }
  };
  addPeople('row', rowCapacity);
  addPeople('column', columnCapacity);
  for (let row = 0; row < rows; row += 1) {
    for (let cell = rowStart[row] ?? 0; cell < (rowStart[row + 1] ?? 0); cell += 1) {
      const column = problem.column[cell] ?? columns;
      const people = [`row${row}`, `column${column}`];
      const counts = people.flatMap((person): [string, number][] => [
        [`places ${person}`, 1],
        [`partner ${person}`, -1],
      ]);
      // Who may have one partner only cannot have the same one twice.
      if ((rowCapacity[row] ?? 0) > 1 && (columnCapacity[column] ?? 0) > 1) {
        constraints.set(`once ${cell}`, { max: 1 });
        counts.push([`once ${cell}`, 1]);
      }
      variables.set(`cell${cell}`, [['worth', problem.score[cell] ?? 0], ...counts]);
    }
  }
  const model: Model = { direction: 'maximize', objective: 'worth', constraints, variables };
  const { status, result } = solve(model, { maxPivots: Infinity });
  expect(status).toBe('optimal');
  return Math.round(result);
}
