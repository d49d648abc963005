import { type Market, cellBetween } from './market.ts';
import type { CellChange, ScoreTable } from './problem.ts';
import { float } from './reading.ts';
import { type RowCells, tableRow } from './scores.ts';

/** How many cells are looked at between two yields: some 20 milliseconds. */
const quantum = 8_000_000;
/** How many rows are looked at for an estimate. */
const sampleSize = 32;

/**
 * The cells of a table that the market lacks and whose score exceeds both prices, at most so many of a row. As long as
 * there are any, it lacks cells that matter; when there are none, its prices are right for the whole table.
 */
export function* pricing(table: ScoreTable, market: Market, mostPerRow: number): Generator<number, CellChange[]> {
  const found: CellChange[] = [];
  const columnPrices = pricesAsked(table, market);
  const breath = Math.ceil(quantum / Math.max(1, table.columns));
  for (let row = 0; row < table.rows; row += 1) {
    if (table.rowCapacity[row] !== 0) {
      const scores = tableRow(table, row);
      for (const column of underpriced(scores, row, columnPrices, market, mostPerRow)) {
        found.push({ row, column, score: scores[column] ?? -1 });
      }
    }
    if (row % breath === breath - 1) {
      yield row / table.rows;
    }
  }
  return found;
}

/** What share of all cells exceeds both prices, judged by some rows spread evenly. */
export function underpricedShare(table: ScoreTable, market: Market): number {
  const columnPrices = pricesAsked(table, market);
  const stride = Math.max(1, Math.floor(table.rows / sampleSize));
  let [looked, found] = [0, 0];
  for (let row = 0; row < table.rows; row += stride) {
    looked += table.columns;
    if (table.rowCapacity[row] !== 0) {
      found += underpriced(tableRow(table, row), row, columnPrices, market, Infinity).length;
    }
  }
  return looked === 0 ? 0 : found / looked;
}

/** The prices of the columns; those who may have nobody are beyond all means. */
const pricesAsked = ({ columnCapacity }: ScoreTable, { columns }: Market): Float64Array =>
  columns.price.map((price, column) => (columnCapacity[column] === 0 ? Infinity : price));

function underpriced(
  scores: RowCells['scores'],
  row: number,
  columnPrices: Float64Array,
  { rows, pricesPerPoint }: Market,
  most: number,
): readonly number[] {
  const rowPrice = float(rows.price, row);
  const found: number[] = [];
  for (let column = 0; column < scores.length; column += 1) {
    const score = scores[column] ?? -1;
    const isAbove = score * pricesPerPoint > rowPrice + float(columnPrices, column);
    // Chosen cells may be above, and are in the market.
    if (isAbove && score >= 0 && cellBetween(rows, row, column) < 0) {
      found.push(column);
      if (found.length >= most) {
        break;
      }
    }
  }
  return found;
}
