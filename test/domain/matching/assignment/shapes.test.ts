import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isProvenBest } from '#domain/matching/assignment/certificate.ts';
import { scoreTable, sparseProblem } from '#domain/matching/assignment/pose.ts';
import type { AssignmentProblem, ScoreTable } from '#domain/matching/assignment/problem.ts';
import { partneredCount } from '#domain/matching/assignment/scores.ts';
import { openSolver, openTableSolver } from '#domain/matching/assignment/solver.ts';

/** Whole numbers below a limit, the same on every run (a linear congruence, Knuth 3.3.4). */
function draws(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

interface Shape {
  readonly rows: number;
  readonly columns: number;
  readonly cellsPerRow: number;
  readonly score: (row: number, column: number) => number;
  /** The column of a row's next cell; any column is as likely unless said otherwise. */
  readonly column?: () => number;
  /** Places of each person: from 0 to this, or 1. */
  readonly places?: number;
}

function sparse({ rows, columns, cellsPerRow, score, column, places }: Shape): AssignmentProblem {
  const draw = draws(1);
  const cells = Array.from({ length: rows }, () =>
    [...new Set(Array.from({ length: cellsPerRow }, () => column?.() ?? draw(columns)))].sort((a, b) => a - b),
  );
  const rowStart = new Int32Array(rows + 1);
  cells.forEach((own, row) => (rowStart[row + 1] = (rowStart[row] ?? 0) + own.length));
  const capacity = () => (places === undefined ? 1 : draw(places + 1));
  return sparseProblem({
    rows,
    columns,
    rowStart,
    column: Int32Array.from(cells.flat()),
    score: Int32Array.from(cells.flatMap((own, row) => own.map((other) => score(row, other)))),
    rowCapacity: Int32Array.from({ length: rows }, capacity),
    columnCapacity: Int32Array.from({ length: columns }, capacity),
  });
}

const table = ({ rows, columns, score }: Omit<Shape, 'cellsPerRow'>): ScoreTable =>
  scoreTable({
    rows,
    columns,
    scores: Int32Array.from({ length: rows * columns }, (_, cell) => score(Math.floor(cell / columns), cell % columns)),
    rowCapacity: new Int32Array(rows).fill(1),
    columnCapacity: new Int32Array(columns).fill(1),
  });

const draw = draws(2);
/** A few columns are wanted by nearly all, as by Zipf's law. */
const popular = (columns: number) => () => Math.floor(columns * draw(1000) ** 3 * 1e-9);

test.each<[string, Shape]>([
  ['all scores equal', { rows: 3000, columns: 3000, cellsPerRow: 16, score: () => 50 }],
  ['scores of 0 and 1', { rows: 3000, columns: 3000, cellsPerRow: 16, score: () => draw(2) }],
  ['scores from 0 to 100', { rows: 3000, columns: 3000, cellsPerRow: 16, score: () => draw(101) }],
  ['wide scores', { rows: 3000, columns: 3000, cellsPerRow: 16, score: () => draw(100_000) }],
  ['ten rows for each column', { rows: 5000, columns: 500, cellsPerRow: 8, score: () => draw(101) }],
  ['ten columns for each row', { rows: 500, columns: 5000, cellsPerRow: 8, score: () => draw(101) }],
  ['too few cells for all', { rows: 4000, columns: 4000, cellsPerRow: 2, score: () => draw(101) }],
  ['popular columns', { rows: 3000, columns: 3000, cellsPerRow: 16, score: () => draw(101), column: popular(3000) }],
  [
    'popular columns with the highest scores',
    { rows: 3000, columns: 3000, cellsPerRow: 16, score: (_, column) => 3000 - column, column: popular(3000) },
  ],
  ['several places', { rows: 2000, columns: 2000, cellsPerRow: 16, score: () => draw(101), places: 3 }],
  ['several places, all scores equal', { rows: 2000, columns: 2000, cellsPerRow: 8, score: () => 7, places: 3 }],
])('cells with %s: proven', (_, shape) => {
  const problem = sparse(shape);
  expect(isProvenBest(problem, openSolver(problem).assignment())).toBe(true);
});

test.each<[string, Omit<Shape, 'cellsPerRow'>]>([
  ['all scores equal', { rows: 300, columns: 300, score: () => 50 }],
  ['scores of 0 and 1, mostly 0', { rows: 300, columns: 300, score: () => (draw(100) === 0 ? 1 : 0) }],
  ['scores from 0 to 100', { rows: 400, columns: 400, score: () => draw(101) }],
  ['products of two numbers', { rows: 300, columns: 300, score: (row, column) => 90_000 - row * column }],
  ['sums of two numbers', { rows: 300, columns: 300, score: (row, column) => row + column + draw(3) }],
  ['four pairs in five forbidden', { rows: 300, columns: 300, score: () => (draw(5) === 0 ? draw(101) : -1) }],
  ['nearly everything forbidden', { rows: 300, columns: 300, score: () => (draw(300) === 0 ? draw(101) : -1) }],
  ['one row', { rows: 1, columns: 2000, score: () => draw(101) }],
  ['one column', { rows: 2000, columns: 1, score: () => draw(101) }],
  ['the same wish of every row', { rows: 300, columns: 300, score: (_, column) => column }],
])('a table with %s: proven', (_, shape) => {
  const problem = table(shape);
  expect(isProvenBest(problem, openTableSolver(problem).assignment())).toBe(true);
});

test('middling cohorts with few cells, many ties and several places: proven, before and after changes', () => {
  const sizes = fc.record({
    seed: fc.nat(),
    rows: fc.integer({ min: 10, max: 60 }),
    columns: fc.integer({ min: 10, max: 60 }),
    cellsPerRow: fc.integer({ min: 1, max: 5 }),
    highest: fc.constantFrom(0, 1, 3, 100),
    places: fc.constantFrom(1, 2, 3, 4),
  });
  fc.assert(
    fc.property(sizes, ({ seed, highest, ...size }) => {
      const any = draws(seed);
      const problem = sparse({ ...size, score: () => any(highest + 1), column: () => any(size.columns) });
      const solver = openSolver(problem);
      expect(isProvenBest(problem, solver.assignment())).toBe(true);
      solver.change(
        Array.from({ length: 30 }, () => ({
          row: any(size.rows),
          column: any(size.columns),
          score: any(highest + 2) - 1,
        })),
      );
      expect(isProvenBest(solver.problem, solver.assignment())).toBe(true);
    }),
    { numRuns: 500, seed: 9 },
  );
});

test('everybody has a partner where the cells let everybody have one', () => {
  const row = 5;
  const problem = sparse({ rows: 1000, columns: 1000, cellsPerRow: 20, score: () => row });
  expect(partneredCount(openSolver(problem).assignment())).toBe(2000);
});
