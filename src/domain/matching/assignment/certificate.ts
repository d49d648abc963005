/**
 * Whether prices prove that no better assignment exists. Knows nothing of how it was found. Whatever the prices, no
 * permitted choice is worth more than the bound they give (weak duality of linear programming): each cell adds what its
 * score exceeds both prices by, each person what their places are worth at their price. Equal is therefore best.
 * Exact: all numbers are whole, and sums beyond 2^53 go on in big integers. Cost: one look at every cell.
 */
import type { Assignment, AssignmentProblem, ScoreTable } from './problem.ts';
import { float, int } from './reading.ts';
import { rowReader, scoreOf, worth } from './scores.ts';

type Problem = AssignmentProblem | ScoreTable;

/** Whether the assignment is permitted, and as good as any can be. False, too, for prices beyond 2^50: none need be. */
export const isProvenBest = (problem: Problem, assignment: Assignment): boolean =>
  hasWholePrices(problem, assignment) &&
  isPermitted(problem, assignment) &&
  Number.isSafeInteger(worth(problem, assignment)) &&
  bound(problem, assignment) === BigInt(worth(problem, assignment)) * BigInt(assignment.pricesPerPoint);

function bound(problem: Problem, { rowPrices, columnPrices, pricesPerPoint }: Assignment): bigint {
  const { rows, columns, rowCapacity, columnCapacity, firstPartner } = problem;
  const cellsOf = rowReader(problem);
  const reward = firstPartner * pricesPerPoint;
  let total = 0n;
  for (let row = 0; row < rows; row += 1) {
    const price = float(rowPrices, row);
    total += worthOfPlaces(price, int(rowCapacity, row), reward);
    const cells = cellsOf(row);
    for (let cell = 0; cell < cells.columns.length; cell += 1) {
      const score = cells.scores[cell] ?? -1;
      const excess = score * pricesPerPoint - price - float(columnPrices, int(cells.columns, cell));
      if (excess > 0 && score >= 0) {
        total += BigInt(excess);
      }
    }
  }
  for (let column = 0; column < columns; column += 1) {
    total += worthOfPlaces(float(columnPrices, column), int(columnCapacity, column), reward);
  }
  return total;
}

/** The first place is worth its price and the reward, each further one its price; none less than nothing. */
const worthOfPlaces = (price: number, capacity: number, reward: number): bigint =>
  capacity === 0 ? 0n : BigInt(Math.max(0, price + reward)) + BigInt(capacity - 1) * BigInt(Math.max(0, price));

function hasWholePrices({ rows, columns, firstPartner }: Problem, assignment: Assignment): boolean {
  const { rowPrices, columnPrices, pricesPerPoint } = assignment;
  const isWhole = (price: number) => Number.isInteger(price) && Math.abs(price) <= 2 ** 50;
  return (
    [rowPrices.length === rows, columnPrices.length === columns, pricesPerPoint >= 1].every(Boolean) &&
    [pricesPerPoint, firstPartner * pricesPerPoint].every(isWhole) &&
    rowPrices.every(isWhole) &&
    columnPrices.every(isWhole)
  );
}

function isPermitted(problem: Problem, { partners }: Assignment): boolean {
  const taken = new Int32Array(problem.columns);
  for (const column of partners.flat()) {
    taken[column] = int(taken, column) + 1;
  }
  return (
    partners.length === problem.rows &&
    partners.every(
      (chosen, row) =>
        chosen.length <= int(problem.rowCapacity, row) &&
        new Set(chosen).size === chosen.length &&
        chosen.every((column) => Object.hasOwn(taken, column) && scoreOf(problem, row, column) >= 0),
    ) &&
    taken.every((count, column) => count <= int(problem.columnCapacity, column))
  );
}
