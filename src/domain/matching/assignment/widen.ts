import { type Market, cellBetween, emptyMarket, forbidCells, join, setWorths } from './market.ts';
import type { AssignmentProblem, CellChange } from './problem.ts';
import { int } from './reading.ts';

/** Some cells, row by row, the columns of each ascending: what a problem says of its cells. */
export type CellList = Pick<AssignmentProblem, 'rowStart' | 'column' | 'score'>;

/** The same cells in this form; when a cell is named twice, its last score counts. */
export function cellList(rows: number, cells: readonly CellChange[]): CellList {
  const scores = new Map<number, Map<number, number>>();
  for (const { row, column, score } of cells) {
    scores.set(row, (scores.get(row) ?? new Map<number, number>()).set(column, score));
  }
  const rowStart = new Int32Array(rows + 1);
  const sorted: (readonly [number, number])[] = [];
  for (let row = 0; row < rows; row += 1) {
    sorted.push(...[...(scores.get(row) ?? [])].sort(([a], [b]) => a - b));
    rowStart[row + 1] = sorted.length;
  }
  const column = Int32Array.from(sorted, ([other]) => other);
  return { rowStart, column, score: Float64Array.from(sorted, ([, score]) => score) };
}

/** The problem with more cells; where it had one already, the new score counts. All arrays are new. */
export function withCells(problem: AssignmentProblem, more: CellList): AssignmentProblem {
  const most = problem.column.length + more.column.length;
  const [rowStart, column, score] = [new Int32Array(problem.rows + 1), new Int32Array(most), new Float64Array(most)];
  let size = 0;
  for (let row = 0; row < problem.rows; row += 1) {
    let old = int(problem.rowStart, row);
    let fresh = int(more.rowStart, row);
    const oldEnd = int(problem.rowStart, row + 1);
    const freshEnd = int(more.rowStart, row + 1);
    while (old < oldEnd || fresh < freshEnd) {
      const oldColumn = old < oldEnd ? int(problem.column, old) : Infinity;
      const freshColumn = fresh < freshEnd ? int(more.column, fresh) : Infinity;
      column[size] = Math.min(oldColumn, freshColumn);
      score[size] = (freshColumn <= oldColumn ? more.score[fresh] : problem.score[old]) ?? -1;
      old += oldColumn <= freshColumn ? 1 : 0;
      fresh += freshColumn <= oldColumn ? 1 : 0;
      size += 1;
    }
    rowStart[row + 1] = size;
  }
  return { ...problem, rowStart, column: column.slice(0, size), score: score.slice(0, size) };
}

/** The same prices and the same choice in a market for a problem with more cells. */
export function widened({ rows, columns, pricesPerPoint, reward }: Market, problem: AssignmentProblem): Market {
  const wide = emptyMarket(problem, pricesPerPoint);
  wide.reward = reward;
  forbidCells(wide, problem.score);
  setWorths(wide, problem.score);
  wide.rows.price.set(rows.price);
  wide.columns.price.set(columns.price);
  for (let row = 0; row < rows.people; row += 1) {
    const first = int(rows.placeStart, row);
    for (let place = first; place < first + int(rows.taken, row); place += 1) {
      const column = int(rows.partner, int(rows.placeCell, place));
      join(wide.rows, wide.columns, cellBetween(wide.rows, row, column), row);
    }
  }
  return wide;
}
