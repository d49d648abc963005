/*
 * Problem: choose cells so that nobody exceeds their capacity, most people get a partner, and among all such choices
 * the total score is highest: a transportation problem with a reward for each person's first partner.
 * Method: successive shortest augmenting paths with prices (Edmonds and Karp 1972, doi:10.1145/321694.321699; for
 * assignment Jonker and Volgenant 1987, doi:10.1007/BF02278710). Places are handed out row by row; for each, Dijkstra's
 * search finds the chain of changes that gives up least.
 * Why this one: exact in whole numbers, short, and its prices prove the result (certificate.ts).
 * Cost: at most places × (rows + columns)² steps and five bytes a cell; meant for a few thousand people.
 *
 * Slack is what a change would give up. The prices keep every slack from being negative:
 *   choosing a free cell gives up    row price + column price - score
 *   dropping a chosen cell gives up  score - row price - column price
 *   taking one more column place     -(column price) - reward of that place
 *   giving back a row's last place   row price + reward of that place
 */
import { type Assignment, type AssignmentProblem, at } from './assignmentProblem.ts';
import { cellOf, cheapestChain, type Progress, reward, type Search } from './cheapestChain.ts';

/** The best assignment. Ties fall by position, so callers who sort their people get the same answer every time. */
export function bestAssignment(problem: AssignmentProblem): Assignment {
  const progress = start(problem);
  for (let row = 0; row < problem.rows; row += 1) {
    progress.prices[row] = openingPrice(progress, row);
    while (isWorthAPlace(progress, row)) {
      takePlace(progress, row);
    }
  }
  return {
    partners: Array.from({ length: problem.rows }, (_, row) => partnersOf(progress, row)),
    rowPrices: progress.prices.slice(0, problem.rows),
    columnPrices: progress.prices.slice(problem.rows),
  };
}

function start(problem: AssignmentProblem): Progress {
  const people = problem.rows + problem.columns;
  return {
    problem,
    capacity: Int32Array.from([...problem.rowCapacity, ...problem.columnCapacity]),
    taken: new Int32Array(people),
    prices: new Float64Array(people).fill(-problem.firstPartner),
    chosen: new Uint8Array(problem.rows * problem.columns),
  };
}

/** The most that any column has to offer the row. */
function openingPrice({ problem, prices }: Progress, row: number): number {
  let price = -problem.firstPartner;
  for (let column = 0; column < problem.columns; column += 1) {
    const score = at(problem.scores, row * problem.columns + column);
    if (score >= 0) {
      price = Math.max(price, score - at(prices, problem.rows + column));
    }
  }
  return price;
}

function isWorthAPlace({ problem, prices, taken, capacity }: Progress, row: number): boolean {
  const places = at(taken, row);
  return places < at(capacity, row) && at(prices, row) + reward(problem, places) > 0;
}

/** Gives the row one more place, moves others along the cheapest chain and brings the prices up to date. */
function takePlace(progress: Progress, row: number): void {
  add(progress.taken, row, 1);
  const search = cheapestChain(progress, row);
  movePrices(progress, search);
  moveAlong(progress, search);
}

/** Whoever was reached for less than the chain gives up moves by the difference: rows down, columns up. */
function movePrices({ problem, prices }: Progress, { distance, settled, least }: Search): void {
  for (let node = 0; node < prices.length; node += 1) {
    if (at(settled, node) === 1) {
      const change = least - at(distance, node);
      add(prices, node, node < problem.rows ? -change : change);
    }
  }
}

/** The column at the end takes a place; a row at the end gives back its last one. Cells in between change over. */
function moveAlong({ problem, taken, chosen }: Progress, { previous, end }: Search): void {
  add(taken, end, end < problem.rows ? -1 : 1);
  for (let node = end, from = at(previous, node); from >= 0; node = from, from = at(previous, node)) {
    const cell = cellOf(problem, node, from);
    chosen[cell] = 1 - at(chosen, cell);
  }
}

function add(values: Int32Array | Float64Array, index: number, amount: number): void {
  values[index] = at(values, index) + amount;
}

function partnersOf({ problem, chosen }: Progress, row: number): readonly number[] {
  const cells = chosen.subarray(row * problem.columns, (row + 1) * problem.columns);
  return [...cells.keys()].filter((column) => cells[column] === 1);
}
