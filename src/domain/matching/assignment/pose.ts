import type { AssignmentProblem, ScoreTable } from './problem.ts';
import { int } from './reading.ts';
import { highestOf } from './scale.ts';

/**
 * A problem with the smallest reward that puts most people first. Throws a RangeError that names the first thing wrong
 * with the cells, or when sums could leave the exact integers. Scores that changes will bring must not exceed
 * `highestScore`, unless they force a pair.
 */
export function sparseProblem(
  cells: Omit<AssignmentProblem, 'firstPartner'>,
  highestScore: number = highestOf(cells.score),
): AssignmentProblem {
  const { rows, columns, rowStart, column, score } = cells;
  checkSizes(cells);
  checkLength('places in "rowStart"', rowStart.length, rows + 1);
  checkLength('cells in "column"', column.length, int(rowStart, rows));
  checkLength('numbers in "score"', score.length, column.length);
  for (let row = 0; row < rows; row += 1) {
    checkRowStart(rowStart, row);
    let previous = -1;
    for (let cell = int(rowStart, row); cell < int(rowStart, row + 1); cell += 1) {
      const next = int(column, cell);
      if (next <= previous || next >= columns) {
        throw new RangeError(
          `Cannot read row ${row}: column ${next} follows ${previous}, expected ascending columns below ${columns}`,
        );
      }
      checkScore(score[cell], 0, row, next);
      previous = next;
    }
  }
  return { ...cells, firstPartner: firstPartner(cells, highestScore) };
}

/** The same for a table, in which -1 forbids a pair. */
export function scoreTable(
  cells: Omit<ScoreTable, 'firstPartner' | 'changed'>,
  highestScore: number = highestOf(cells.scores),
): ScoreTable {
  const { rows, columns, scores } = cells;
  checkSizes(cells);
  checkLength('numbers in "scores"', scores.length, rows * columns);
  const wrong = scores.findIndex((score) => score < -1);
  if (wrong >= 0) {
    checkScore(scores[wrong], -1, Math.floor(wrong / columns), wrong % columns);
  }
  return { ...cells, firstPartner: firstPartner(cells, highestScore) };
}

/** The highest of `quantised` scores. */
const steps = 100_000;

/**
 * Scores with fractions as whole numbers, the highest as 100,000; below 0, and so forbidden, as -1. Each is at most half
 * a hundred-thousandth of the highest score away from the truth, and a total at most that times its pairs. Throws a
 * RangeError for a score that is not a number.
 */
export function quantised(scores: Float64Array): Int32Array {
  const wrong = scores.findIndex((score) => !Number.isFinite(score));
  if (wrong >= 0) {
    throw new RangeError(`Cannot use score ${scores[wrong]} at place ${wrong}: expected a finite number`);
  }
  const highest = highestOf(scores);
  const scale = highest > 0 ? steps / highest : 1;
  return Int32Array.from(scores, (score) => (score < 0 ? -1 : Math.round(score * scale)));
}

type Sizes = Pick<AssignmentProblem, 'rows' | 'columns' | 'rowCapacity' | 'columnCapacity'>;

/** 1 more than all scores together can be. Three times over, because a forced pair is worth two rewards and four more. */
function firstPartner({ rows, columns, rowCapacity, columnCapacity }: Sizes, highestScore: number): number {
  const mostPairs = Math.min(sum(rowCapacity), sum(columnCapacity), rows * columns);
  const reward = 1 + mostPairs * highestScore;
  const largestSum = 6 * reward * Math.max(11, mostPairs);
  if (!Number.isSafeInteger(largestSum)) {
    throw new RangeError(
      `Cannot match ${rows} by ${columns} people with scores up to ${highestScore}: sums may reach ${largestSum}, expected at most ${Number.MAX_SAFE_INTEGER}; use smaller scores`,
    );
  }
  return reward;
}

function checkSizes({ rows, columns, rowCapacity, columnCapacity }: Sizes): void {
  for (const [name, count] of [
    ['rows', rows],
    ['columns', columns],
  ] as const) {
    if (!Number.isInteger(count) || count < 0) {
      throw new RangeError(`Cannot pose a problem of ${count} ${name}: expected a whole number, 0 or more`);
    }
  }
  checkLength('numbers in "rowCapacity"', rowCapacity.length, rows);
  checkLength('numbers in "columnCapacity"', columnCapacity.length, columns);
  for (const [name, capacity] of [
    ['row', rowCapacity],
    ['column', columnCapacity],
  ] as const) {
    const wrong = capacity.findIndex((places) => places < 0);
    if (wrong >= 0) {
      throw new RangeError(`Cannot give ${name} ${wrong} ${capacity[wrong]} partners: expected 0 or more`);
    }
  }
}

function checkRowStart(rowStart: Int32Array, row: number): void {
  const [begin, end] = [int(rowStart, row), int(rowStart, row + 1)];
  if (begin > end || (row === 0 && begin !== 0)) {
    throw new RangeError(
      `Cannot read row ${row}: its cells begin at ${begin} and end at ${end}, expected rows to follow each other from 0`,
    );
  }
}

function checkLength(what: string, found: number, expected: number): void {
  if (found !== expected) {
    throw new RangeError(`Cannot read the problem: found ${found} ${what}, expected ${expected}`);
  }
}

function checkScore(score: number | undefined, least: number, row: number, column: number): void {
  if (score === undefined || !Number.isInteger(score) || score < least) {
    throw new RangeError(
      `Cannot use score ${score} of row ${row} and column ${column}: expected a whole number, ${least} or more`,
    );
  }
}

const sum = (values: Int32Array): number => values.reduce((total, value) => total + value, 0);
