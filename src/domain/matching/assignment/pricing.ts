import type { Prices } from './core.ts';
import { type Market, cellBetween } from './market.ts';
import type { ScoreTable } from './problem.ts';
import { float } from './reading.ts';
import { type RowCells, tableRow } from './scores.ts';
import type { CellList } from './widen.ts';

/** At most so many cells of a row are added at once: the prices will have moved after that. */
const mostPerRow = 48;
/** How many cells are looked at between two yields: some 20 milliseconds. */
const quantum = 8_000_000;
/** How many rows are looked at for an estimate. */
const sampleSize = 32;

/** The prices of a market; columns that may have nobody are beyond all means. */
export const pricesAsked = ({ columnCapacity }: ScoreTable, { rows, columns, pricesPerPoint }: Market): Prices => ({
  row: rows.price,
  column: columns.price.map((price, column) => (columnCapacity[column] === 0 ? Infinity : price)),
  pricesPerPoint,
});

/**
 * The cells of a table that the market lacks and whose score exceeds both prices. As long as there are any, it lacks
 * cells that matter; when there are none, its prices are right for the whole table.
 */
export function* pricing(table: ScoreTable, market: Market): Generator<number, CellList> {
  const prices = pricesAsked(table, market);
  const rowStart = new Int32Array(table.rows + 1);
  const [column, score]: [number[], number[]] = [[], []];
  const breath = Math.ceil(quantum / Math.max(1, table.columns));
  for (let row = 0; row < table.rows; row += 1) {
    const scores = tableRow(table, row);
    for (const found of underpriced(table, scores, row, prices, market, mostPerRow)) {
      column.push(found);
      score.push(scores[found] ?? -1);
    }
    rowStart[row + 1] = column.length;
    if (row % breath === breath - 1) {
      yield row / table.rows;
    }
  }
  return { rowStart, column: Int32Array.from(column), score: Float64Array.from(score) };
}

/** How many such cells there are for each row, judged by some rows spread evenly. */
export function underpricedPerRow(table: ScoreTable, market: Market): number {
  const prices = pricesAsked(table, market);
  const stride = Math.max(1, Math.floor(table.rows / sampleSize));
  let [looked, found] = [0, 0];
  for (let row = 0; row < table.rows; row += stride) {
    looked += 1;
    found += underpriced(table, tableRow(table, row), row, prices, market, Infinity).length;
  }
  return looked === 0 ? 0 : found / looked;
}

function underpriced(
  { rowCapacity }: ScoreTable,
  scores: RowCells['scores'],
  row: number,
  prices: Prices,
  { rows, pricesPerPoint }: Market,
  most: number,
): readonly number[] {
  const found: number[] = [];
  const rowPrice = rowCapacity[row] === 0 ? Infinity : float(prices.row, row);
  const columnPrices = prices.column;
  for (let column = 0; column < scores.length; column += 1) {
    const score = scores[column] ?? -1;
    // Chosen cells may be above both prices, and are in the market.
    if (score >= 0 && score * pricesPerPoint > rowPrice + float(columnPrices, column)) {
      if (cellBetween(rows, row, column) < 0) {
        found.push(column);
        if (found.length >= most) {
          break;
        }
      }
    }
  }
  return found;
}
