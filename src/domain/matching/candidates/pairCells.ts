import type { AssignmentProblem } from '../assignment/problem.ts';
import { int } from '../assignment/reading.ts';
import type { Profiles } from '../people/profile.ts';

/** Pairs that may be made, for a problem that is yet to be posed: rows are mentors, columns mentees. */
export type PairCells = Omit<AssignmentProblem, 'firstPartner'>;

/** Pairs in any order, some of them perhaps twice. */
export interface LoosePairs {
  readonly row: Int32Array;
  readonly column: Int32Array;
  readonly score: Int32Array;
}

/** In the order of rows, then of columns, each once. Two rounds of counting: time grows with pairs and people alone. */
export function pairCells({ mentors, mentees }: Profiles, { row, column, score }: LoosePairs): PairCells {
  const byColumn = stablyBy(column, Int32Array.from(column.keys()), mentees.length);
  const order = stablyBy(row, byColumn, mentors.length);
  const rowStart = new Int32Array(mentors.length + 1);
  const [columns, scores] = [new Int32Array(order.length), new Int32Array(order.length)];
  let [size, lastRow] = [0, -1];
  for (const pair of order) {
    const [here, there] = [int(row, pair), int(column, pair)];
    if (here !== lastRow || there !== int(columns, size - 1)) {
      columns[size] = there;
      scores[size] = int(score, pair);
      size += 1;
      lastRow = here;
      rowStart[here + 1] = size;
    }
  }
  for (let place = 1; place <= mentors.length; place += 1) {
    rowStart[place] = Math.max(int(rowStart, place), int(rowStart, place - 1));
  }
  return {
    ...sizesOf({ mentors, mentees }),
    rowStart,
    column: columns.slice(0, size),
    score: scores.slice(0, size),
  };
}

/** How many there are on each side, and how many partners each may have. */
export const sizesOf = ({ mentors, mentees }: Profiles) => ({
  rows: mentors.length,
  columns: mentees.length,
  rowCapacity: Int32Array.from(mentors, ({ participant }) => participant.enrolment.capacity),
  columnCapacity: Int32Array.from(mentees, ({ participant }) => participant.enrolment.capacity),
});

/** The pairs of `order` by their key, those with the same key in the order they had. */
function stablyBy(key: Int32Array, order: Int32Array, keys: number): Int32Array {
  const next = new Int32Array(keys + 1);
  for (const value of key) {
    next[value + 1] = int(next, value + 1) + 1;
  }
  for (let value = 0; value < keys; value += 1) {
    next[value + 1] = int(next, value + 1) + int(next, value);
  }
  const sorted = new Int32Array(order.length);
  for (const pair of order) {
    const value = int(key, pair);
    sorted[int(next, value)] = pair;
    next[value] = int(next, value) + 1;
  }
  return sorted;
}
