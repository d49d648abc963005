/**
 * Problem: how far the weakest pair can be raised without leaving anybody out who could have a partner.
 * Method: a search for the score, down from what everybody's best cell allows in ever longer strides, then by halves. Each
 * step asks whether cells of at least that score still cover as many rows, and as many columns (cover.ts). The two may
 * be asked apart: a choice that covers most rows and one that covers most columns can be joined into one that does both
 * (Mendelsohn and Dulmage, "Some generalizations of the problem of distinct representatives", Canadian Journal of
 * Mathematics 10, 1958).
 * Cost: two looks at all cells for each step, and at most twice as many steps as the scores have binary digits; from the
 * top down because few cells are left there.
 */
import { type CellsAbove, covering } from './cover.ts';
import type { AssignmentProblem, ScoreTable } from './problem.ts';
import { finished } from './progress.ts';
import { float, int } from './reading.ts';
import { rowReader } from './scores.ts';

/**
 * The highest score such that cells of at least that score give as many people a partner as all cells do; 0 when nobody
 * can have one.
 */
export const bottleneck = (problem: AssignmentProblem | ScoreTable): number => finished(findingBottleneck(problem));

/** The same in small steps, each yielding how much is done, from 0 to 1. */
export function* findingBottleneck(problem: AssignmentProblem | ScoreTable): Generator<number, number> {
  const covered = yield* coveredAbove(problem, 0, 0);
  const most = highestPossible(problem, covered);
  let [low, high, stride, isBelow] = [0, most, 0, false];
  while (low < high) {
    const least = isBelow ? low + Math.ceil((high - low) / 2) : Math.max(1, high - stride);
    const done = 1 - Math.log2(high - low + 1) / Math.log2(most + 1);
    const now = yield* coveredAbove(problem, least, done);
    if (now.rows === covered.rows && now.columns === covered.columns) {
      [low, isBelow] = [least, true];
    } else {
      [high, stride] = [least - 1, 2 * stride + 1];
    }
  }
  return low;
}

/** How many people of each side can have a partner. */
interface Covered {
  readonly rows: number;
  readonly columns: number;
}

function* coveredAbove(
  problem: AssignmentProblem | ScoreTable,
  least: number,
  done: number,
): Generator<number, Covered> {
  const { rowCapacity, columnCapacity } = problem;
  const cells = cellsAbove(problem, least);
  yield done;
  const [oneRowEach, oneColumnEach] = [atMostOne(rowCapacity), atMostOne(columnCapacity)];
  const rows = yield* reporting(covering(cells, oneRowEach, columnCapacity), done);
  const isOneToOne = sum(oneRowEach) === sum(rowCapacity) && sum(oneColumnEach) === sum(columnCapacity);
  const columns = isOneToOne ? rows : yield* reporting(covering(cells, rowCapacity, oneColumnEach), done);
  return { rows, columns };
}

const atMostOne = (capacity: Int32Array): Int32Array => capacity.map((places) => Math.min(places, 1));

const sum = (values: Int32Array): number => values.reduce((total, value) => total + value, 0);

/** Passes on that something happened as how much is done. */
function* reporting(steps: Generator<void, number>, done: number): Generator<number, number> {
  let step = steps.next();
  while (step.done !== true) {
    yield done;
    step = steps.next();
  }
  return step.value;
}

function cellsAbove(problem: AssignmentProblem | ScoreTable, least: number): CellsAbove {
  const cellsOf = rowReader(problem);
  const rowStart = new Int32Array(problem.rows + 1);
  for (let row = 0; row < problem.rows; row += 1) {
    let count = 0;
    for (const score of cellsOf(row).scores) {
      count += score >= least ? 1 : 0;
    }
    rowStart[row + 1] = int(rowStart, row) + count;
  }
  const column = new Int32Array(int(rowStart, problem.rows));
  for (let row = 0, next = 0; row < problem.rows; row += 1) {
    const { columns, scores } = cellsOf(row);
    for (let cell = 0; cell < scores.length; cell += 1) {
      if ((scores[cell] ?? -1) >= least) {
        column[next] = int(columns, cell);
        next += 1;
      }
    }
  }
  return { rowStart, column };
}

/** When k people of a side are covered, the weakest pair is at most the k-th of their best scores. */
function highestPossible(problem: AssignmentProblem | ScoreTable, covered: Covered): number {
  const cellsOf = rowReader(problem);
  const bestOfRow = new Float64Array(problem.rows).fill(-1);
  const bestOfColumn = new Float64Array(problem.columns).fill(-1);
  for (let row = 0; row < problem.rows; row += 1) {
    const { columns, scores } = cellsOf(row);
    for (let cell = 0; cell < scores.length; cell += 1) {
      const [score, column] = [scores[cell] ?? -1, int(columns, cell)];
      bestOfRow[row] = Math.max(float(bestOfRow, row), score);
      bestOfColumn[column] = Math.max(float(bestOfColumn, column), score);
    }
  }
  return Math.min(nthBest(bestOfRow, covered.rows), nthBest(bestOfColumn, covered.columns));
}

const nthBest = (scores: Float64Array, n: number): number => (n === 0 ? 0 : float(scores.sort(), scores.length - n));
