import type { ScoreTable } from './problem.ts';
import { float, int } from './reading.ts';
import { type RowCells, tableRow } from './scores.ts';
import { type Strongest, emptyStrongest, keep } from './strongest.ts';
import type { CellList } from './widen.ts';

/** How many of their best cells each person contributes. */
const bestPerPerson = 20;
/** How many other cells each row contributes: what all want most may not even let all have somebody. */
const scatteredPerRow = 16;
/** How many cells are looked at between two yields: some 20 milliseconds. */
const quantum = 4_000_000;

/** Prices to judge cells by, `pricesPerPoint` to a point; infinite for a column that may have nobody. */
export interface Prices {
  readonly row: Float64Array;
  readonly column: Float64Array;
  readonly pricesPerPoint: number;
}

/** The part of a table that matters most: the best cells of each row and of each column, and some more of each row. */
export function* choosingCore(table: ScoreTable): Generator<number, CellList> {
  const free = Float64Array.from(table.columnCapacity, (capacity) => (capacity === 0 ? Infinity : 0));
  const prices: Prices = { row: new Float64Array(table.rows), column: free, pricesPerPoint: 1 };
  const { ofRows, ofColumns } = yield* choosingBest(table, prices, -1);
  return inOrder(table, ofRows, ofColumns, Math.min(scatteredPerRow, table.columns));
}

/** The cells of each row and of each column that exceed both prices by most. */
export function* choosingMore(table: ScoreTable, prices: Prices): Generator<number, CellList> {
  const { ofRows, ofColumns } = yield* choosingBest(table, prices, 0);
  return inOrder(table, ofRows, ofColumns, 0);
}

function* choosingBest(table: ScoreTable, prices: Prices, floor: number) {
  const { rows, columns, rowCapacity } = table;
  const ofRows = emptyStrongest(rows, Math.min(bestPerPerson, columns), floor);
  const ofColumns = emptyStrongest(columns, Math.min(bestPerPerson, rows), floor);
  const breath = Math.ceil(quantum / Math.max(1, columns));
  for (let row = 0; row < rows; row += 1) {
    if (int(rowCapacity, row) > 0) {
      chooseFromRow(tableRow(table, row), row, ofRows, ofColumns, prices);
    }
    if (row % breath === breath - 1) {
      yield row / rows;
    }
  }
  return { ofRows, ofColumns };
}

/** Each row begins elsewhere, so that equal scores do not pile up on the first columns. */
function chooseFromRow(
  scores: RowCells['scores'],
  row: number,
  ofRows: Strongest,
  ofColumns: Strongest,
  prices: Prices,
): void {
  const { column: columnPrices, pricesPerPoint } = prices;
  const columns = columnPrices.length;
  const rowPrice = float(prices.row, row);
  const begin = scattered(row, 0, columns);
  for (let step = 0, column = begin; step < columns; step += 1, column = column + 1 === columns ? 0 : column + 1) {
    const score = scores[column] ?? -1;
    const excess = score * pricesPerPoint - rowPrice - float(columnPrices, column);
    if (excess > float(ofRows.floor, row) && score >= 0) {
      keep(ofRows, row, column, excess);
    }
    if (excess > float(ofColumns.floor, column) && score >= 0) {
      keep(ofColumns, column, row, excess);
    }
  }
}

/** A column for a row, as good as drawn by lot but the same on every run (multiplicative hashing, Knuth 6.4). */
const scattered = (row: number, draw: number, columns: number): number =>
  (Math.imul(row + Math.imul(draw, 0x85ebca6b), 0x9e3779b1) >>> 0) % columns;

/** Every cell that either of its two people has among their best, and some more of each row, once, in order. */
function inOrder(table: ScoreTable, ofRows: Strongest, ofColumns: Strongest, more: number): CellList {
  const { rows, columns } = table;
  const wanted = cellsByRow(ofRows, ofColumns, more, columns);
  const rowStart = new Int32Array(rows + 1);
  const column = new Int32Array(wanted.column.length);
  const score = new Float64Array(wanted.column.length);
  let size = 0;
  for (let row = 0; row < rows; row += 1) {
    const scores = tableRow(table, row);
    let previous = -1;
    for (const other of wanted.column.subarray(int(wanted.start, row), int(wanted.start, row + 1)).sort()) {
      if (other !== previous && (scores[other] ?? -1) >= 0) {
        column[size] = other;
        score[size] = scores[other] ?? -1;
        size += 1;
      }
      previous = other;
    }
    rowStart[row + 1] = size;
  }
  return { rowStart, column: column.slice(0, size), score: score.slice(0, size) };
}

/** The columns wanted by each row or wanting it, and some more, in no order and some twice. */
function cellsByRow(ofRows: Strongest, ofColumns: Strongest, more: number, columns: number) {
  const rows = ofRows.count.length;
  const start = new Int32Array(rows + 1);
  for (let row = 0; row < rows; row += 1) {
    start[row + 1] = int(ofRows.count, row) + more;
  }
  forEachKept(ofColumns, (_, row) => {
    start[row + 1] = int(start, row + 1) + 1;
  });
  for (let row = 0; row < rows; row += 1) {
    start[row + 1] = int(start, row + 1) + int(start, row);
  }
  const filled = start.slice();
  const column = new Int32Array(int(start, rows));
  const add = (row: number, wanted: number) => {
    column[int(filled, row)] = wanted;
    filled[row] = int(filled, row) + 1;
  };
  forEachKept(ofRows, add);
  forEachKept(ofColumns, (wanting, row) => add(row, wanting));
  for (let row = 0; row < rows; row += 1) {
    for (let draw = 1; draw <= more; draw += 1) {
      add(row, scattered(row, draw, columns));
    }
  }
  return { start, column };
}

function forEachKept({ count, size, partner }: Strongest, take: (person: number, partner: number) => void): void {
  for (let person = 0; person < count.length; person += 1) {
    for (let place = 0; place < int(count, person); place += 1) {
      take(person, int(partner, person * size + place));
    }
  }
}
