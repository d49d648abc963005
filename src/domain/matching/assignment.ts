/*
 * Problem: choose cells so that nobody exceeds their capacity, most people get a partner, and among all such choices
 * the total score is highest: a transportation problem with a reward for each person's first partner.
 * Method: successive shortest augmenting paths with prices (Edmonds and Karp 1972, doi:10.1145/321694.321699; for
 * assignment Jonker and Volgenant 1987, doi:10.1007/BF02278710). Places are handed out row by row; for each, Dijkstra's
 * search finds the chain of changes that gives up least.
 * Why this one: exact in whole numbers, short, and its prices prove the result (certificate.ts).
 * Cost: at most places × (rows + columns)² steps and nine bytes a cell; meant for a few thousand people.
 *
 * Slack is what a change would give up. The prices keep every slack from being negative:
 *   choosing a free cell gives up    row price + column price - score
 *   dropping a chosen cell gives up  score - row price - column price
 *   taking one more column place     -(column price) - reward of that place
 *   giving back a row's last place   row price + reward of that place
 */
import { type Assignment, type AssignmentProblem, at } from './assignmentProblem.ts';

/** Rows are the nodes from 0 on, columns follow them. */
interface Progress {
  readonly problem: AssignmentProblem;
  readonly capacity: Int32Array;
  readonly taken: Int32Array;
  readonly prices: Float64Array;
  /** 1 for each chosen cell. */
  readonly chosen: Uint8Array;
}

/** A search from one row: what is given up to reach each node, from where, and the best place to end so far. */
interface Search {
  readonly distance: Float64Array;
  readonly previous: Int32Array;
  readonly settled: Uint8Array;
  end: number;
  /** What the chain to `end` gives up in all. */
  least: number;
}

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

const isWorthAPlace = (progress: Progress, row: number): boolean =>
  at(progress.taken, row) < at(progress.capacity, row) && at(progress.prices, row) + reward(progress, row, 0) > 0;

/** What the place is worth that comes after so many already taken. */
const reward = ({ problem, taken }: Progress, node: number, less: number): number =>
  at(taken, node) - less === 0 ? problem.firstPartner : 0;

/** Gives the row one more place, moves others along the cheapest chain and brings the prices up to date. */
function takePlace(progress: Progress, row: number): void {
  add(progress.taken, row, 1);
  const search = emptySearch(progress.capacity.length);
  reach(progress, search, row, 0, -1);
  for (let node = nearest(search); node >= 0; node = nearest(search)) {
    search.settled[node] = 1;
    reachOut(progress, search, node);
  }
  movePrices(progress, search);
  moveAlong(progress, search);
}

const emptySearch = (nodes: number): Search => ({
  distance: new Float64Array(nodes).fill(Infinity),
  previous: new Int32Array(nodes).fill(-1),
  settled: new Uint8Array(nodes),
  end: -1,
  least: Infinity,
});

/** The unsettled node that is nearest, else -1 when none could lead to a better end. */
function nearest({ distance, settled, least }: Search): number {
  let [node, limit] = [-1, least];
  for (let other = 0; other < distance.length; other += 1) {
    if (at(settled, other) === 0 && at(distance, other) < limit) {
      [node, limit] = [other, at(distance, other)];
    }
  }
  return node;
}

/** From a row to the columns it may yet choose, from a column to the rows that chose it. */
function reachOut(progress: Progress, search: Search, node: number): void {
  const { problem, prices, chosen } = progress;
  const fromRow = node < problem.rows;
  const [first, end] = fromRow ? [problem.rows, prices.length] : [0, problem.rows];
  for (let other = first; other < end; other += 1) {
    const cell = cellOf(problem, node, other);
    const score = at(problem.scores, cell);
    if (score >= 0 && at(chosen, cell) === (fromRow ? 0 : 1)) {
      const slack = at(prices, node) + at(prices, other) - score;
      reach(progress, search, other, at(search.distance, node) + (fromRow ? slack : -slack), node);
    }
  }
}

/** Ends are compared as soon as they are reached: among many ties, that is what keeps a search short. */
function reach(progress: Progress, search: Search, node: number, distance: number, from: number): void {
  if (distance < at(search.distance, node)) {
    search.distance[node] = distance;
    search.previous[node] = from;
    const givenUp = distance + slackOfEnding(progress, node);
    if (givenUp < search.least) {
      search.end = node;
      search.least = givenUp;
    }
  }
}

function slackOfEnding(progress: Progress, node: number): number {
  if (node < progress.problem.rows) {
    return at(progress.prices, node) + reward(progress, node, 1);
  }
  const isFull = at(progress.taken, node) >= at(progress.capacity, node);
  return isFull ? Infinity : -at(progress.prices, node) - reward(progress, node, 0);
}

const cellOf = ({ rows, columns }: AssignmentProblem, node: number, other: number): number =>
  Math.min(node, other) * columns + Math.max(node, other) - rows;

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
