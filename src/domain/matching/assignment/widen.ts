import { type Market, cellBetween, emptyMarket, join, setWorths } from './market.ts';
import type { AssignmentProblem, CellChange } from './problem.ts';
import { int } from './reading.ts';

/** The problem with more cells, each of which it had not; its scores are an own copy. */
export function withCells(problem: AssignmentProblem, missing: readonly CellChange[]): AssignmentProblem {
  const added = inOrder(missing);
  const rowStart = new Int32Array(problem.rows + 1);
  const column = new Int32Array(problem.column.length + added.length);
  const score = new Float64Array(column.length);
  let size = 0;
  let next = 0;
  for (let row = 0; row < problem.rows; row += 1) {
    let old = int(problem.rowStart, row);
    const last = int(problem.rowStart, row + 1);
    for (let fresh = added[next]; old < last || fresh?.row === row; fresh = added[next]) {
      if (fresh?.row === row && (old === last || fresh.column < int(problem.column, old))) {
        column[size] = fresh.column;
        score[size] = fresh.score;
        next += 1;
      } else {
        column[size] = int(problem.column, old);
        score[size] = problem.score[old] ?? -1;
        old += 1;
      }
      size += 1;
    }
    rowStart[row + 1] = size;
  }
  return { ...problem, rowStart, column, score };
}

/** Row by row, each cell once. */
const inOrder = (cells: readonly CellChange[]): CellChange[] =>
  cells
    .toSorted((a, b) => a.row - b.row || a.column - b.column)
    .filter((cell, index, all) => cell.row !== all[index - 1]?.row || cell.column !== all[index - 1]?.column);

/** The same prices and the same choice in a market for a problem with more cells. */
export function widened({ rows, columns, pricesPerPoint, reward }: Market, problem: AssignmentProblem): Market {
  const wide = emptyMarket(problem, pricesPerPoint);
  wide.reward = reward;
  setWorths(wide, problem.score, (score) => score * pricesPerPoint);
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
