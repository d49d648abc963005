import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isProvenBest } from '#domain/matching/assignment/certificate.ts';
import type { Assignment, AssignmentProblem, ScoreTable } from '#domain/matching/assignment/problem.ts';
import { partneredCount, totalScore, worth } from '#domain/matching/assignment/scores.ts';
import { openSolver, openTableSolver, solving, solvingTable } from '#domain/matching/assignment/solver.ts';
import type { SaidScores } from '#test/builders/assignmentForms.ts';
import { type Outcome, bestByHand, posedSparse, posedTable, smallProblems } from './byHand.ts';

const outcome = (problem: AssignmentProblem | ScoreTable, assignment: Assignment): Outcome => {
  expect(isProvenBest(problem, assignment)).toBe(true);
  return { people: partneredCount(assignment), total: totalScore(problem, assignment.partners) };
};

const solvedSparse = (said: SaidScores): Outcome => {
  const problem = posedSparse(said);
  return outcome(problem, openSolver(problem).assignment());
};

const solvedTable = (said: SaidScores): Outcome => {
  const table = posedTable(said);
  return outcome(table, openTableSolver(table).assignment());
};

test.each([1, 2, 3, 4])('most people, then the best total, as trying everything finds, draw %i of 500', (seed) => {
  fc.assert(
    fc.property(smallProblems, (said) => {
      const best = bestByHand(said);
      expect([solvedSparse(said), solvedTable(said)]).toEqual([best, best]);
    }),
    { numRuns: 500, seed },
  );
});

test('a pair that scores nothing is better than nobody', () => {
  expect(solvedSparse({ scores: [[0]] })).toEqual({ people: 2, total: 0 });
});

test('two weak pairs are better than one strong', () => {
  expect(
    solvedTable({
      scores: [
        [1, 100],
        [-1, 0],
      ],
    }),
  ).toEqual({ people: 4, total: 1 });
});

test('the order of rows and columns does not change what can be reached', () => {
  fc.assert(
    fc.property(smallProblems, fc.infiniteStream(fc.nat()), (said, draws) => {
      const shuffled = (count: number): number[] => {
        const keys = Array.from({ length: count }, () => draws.next().value ?? 0);
        return [...keys.keys()].sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
      };
      const [rows, columns] = [shuffled(said.rowCapacity.length), shuffled(said.columnCapacity.length)];
      const other = {
        scores: rows.map((row) => columns.map((column) => said.scores[row]?.[column] ?? -1)),
        rowCapacity: rows.map((row) => said.rowCapacity[row] ?? 0),
        columnCapacity: columns.map((column) => said.columnCapacity[column] ?? 0),
      };
      expect([solvedSparse(other), solvedTable(other)]).toEqual([solvedSparse(said), solvedTable(said)]);
    }),
    { numRuns: 300, seed: 5 },
  );
});

test('the same problem gives the same pairs and the same prices', () => {
  fc.assert(
    fc.property(smallProblems, (said) => {
      const twice = [posedTable(said), posedTable(said)].map((table) => openTableSolver(table).assignment());
      expect(twice[0]).toEqual(twice[1]);
    }),
    { numRuns: 100, seed: 6 },
  );
});

test('a problem is not changed by solving it', () => {
  const said = {
    scores: [
      [5, 1],
      [4, 2],
    ],
  };
  const problem = posedSparse(said);
  openSolver(problem).change([{ row: 0, column: 0, score: -1 }]);
  expect(problem).toEqual(posedSparse(said));
});

test.each([
  ['no rows', 0, 3],
  ['no columns', 3, 0],
  ['nobody', 0, 0],
])('with %s there are no pairs, and that is proven', (_, rows, columns) => {
  const capacities = {
    rowCapacity: new Int32Array(rows).fill(1),
    columnCapacity: new Int32Array(columns).fill(1),
    firstPartner: 1,
  };
  const table = { rows, columns, scores: new Int8Array(0), ...capacities };
  const cells = { rowStart: new Int32Array(rows + 1), column: new Int32Array(0), score: new Int32Array(0) };
  const problem = { rows, columns, ...cells, ...capacities };
  expect(outcome(table, openTableSolver(table).assignment())).toEqual({ people: 0, total: 0 });
  expect(outcome(problem, openSolver(problem).assignment())).toEqual({ people: 0, total: 0 });
});

test('all pairs forbidden leaves everybody alone', () => {
  expect(solvedTable({ scores: [[-1, -1]] })).toEqual({ people: 0, total: 0 });
});

test('a capacity beyond all cells is as good as one of each', () => {
  const said = { scores: [[3, 4]], rowCapacity: [2 ** 31 - 1], columnCapacity: [7, 7] };
  expect(solvedSparse(said)).toEqual({ people: 3, total: 7 });
});

test.each(['Int8Array', 'Int16Array', 'Int32Array'] as const)('a table may hold its scores as %s', (kind) => {
  const scores = { Int8Array, Int16Array, Int32Array }[kind].of(9, 5, 8, 1);
  const [rowCapacity, columnCapacity] = [Int32Array.of(1, 1), Int32Array.of(1, 1)];
  const table = { rows: 2, columns: 2, scores, rowCapacity, columnCapacity, firstPartner: 19 };
  expect(openTableSolver(table).assignment().partners).toEqual([[1], [0]]);
});

test('small steps tell how much is done, never less than before, and end with the same answer', () => {
  const scores = Array.from({ length: 60 }, (_, row) =>
    Array.from({ length: 60 }, (__, column) => (row * column) % 37),
  );
  const [problem, table] = [posedSparse({ scores }), posedTable({ scores })];
  for (const steps of [solving(problem), solvingTable(table)]) {
    const said: number[] = [];
    let step = steps.next();
    while (step.done !== true) {
      said.push(step.value);
      step = steps.next();
    }
    expect(said.length).toBeGreaterThan(3);
    expect(said).toEqual(said.toSorted((a, b) => a - b));
    expect(said.every((done) => done >= 0 && done <= 1)).toBe(true);
    expect(worth(problem, step.value.assignment())).toBe(worth(problem, openSolver(problem).assignment()));
  }
});
