import { type AssignmentProblem, at } from './assignmentProblem.ts';

/** An assignment in the making. Rows are the nodes from 0 on, columns follow them. */
export interface Progress {
  readonly problem: AssignmentProblem;
  readonly capacity: Int32Array;
  readonly taken: Int32Array;
  readonly prices: Float64Array;
  /** 1 for each chosen cell. */
  readonly chosen: Uint8Array;
}

/** A search from one row: what is given up to reach each node, from where, and the best place to end so far. */
export interface Search {
  readonly distance: Float64Array;
  readonly previous: Int32Array;
  readonly settled: Uint8Array;
  end: number;
  /** What the chain to `end` gives up in all. */
  least: number;
}

/** Dijkstra's search for the chain of changes that gives up least when the row, already counted so, has one more place. */
export function cheapestChain(progress: Progress, row: number): Search {
  const search = emptySearch(progress.capacity.length);
  reach(progress, search, row, 0, -1);
  for (let node = nearest(search); node >= 0; node = nearest(search)) {
    search.settled[node] = 1;
    reachOut(progress, search, node);
  }
  return search;
}

/** What a place is worth in itself, counted from 0: only a first partner is rewarded. */
export const reward = ({ firstPartner }: AssignmentProblem, place: number): number => (place === 0 ? firstPartner : 0);

/** The cell of a row and a column, given in either order. */
export const cellOf = ({ rows, columns }: AssignmentProblem, node: number, other: number): number =>
  Math.min(node, other) * columns + Math.max(node, other) - rows;

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

function slackOfEnding({ problem, prices, taken, capacity }: Progress, node: number): number {
  const [price, places] = [at(prices, node), at(taken, node)];
  if (node < problem.rows) {
    return price + reward(problem, places - 1);
  }
  return places < at(capacity, node) ? -price - reward(problem, places) : Infinity;
}
