import type { AssignmentProblem, ScoreTable } from './problem.ts';
import { float, int } from './reading.ts';
import { type RowCells, tableRow } from './scores.ts';
import { type Strongest, emptyStrongest, keep } from './strongest.ts';

/** How many of their best cells each person contributes. */
const bestPerPerson = 20;
/** How many cells are looked at between two yields: some 20 milliseconds. */
const quantum = 4_000_000;

/** The part of a table that matters most: the best cells of each row and of each column. */
export function* choosingCore(table: ScoreTable): Generator<number, AssignmentProblem> {
  const { rows, columns, rowCapacity } = table;
  const ofRows = emptyStrongest(rows, Math.min(bestPerPerson, columns));
  const ofColumns = emptyStrongest(columns, Math.min(bestPerPerson, rows));
  table.columnCapacity.forEach((capacity, column) => {
    ofColumns.floor[column] = capacity === 0 ? Infinity : -1;
  });
  const breath = Math.ceil(quantum / Math.max(1, columns));
  for (let row = 0; row < rows; row += 1) {
    if (int(rowCapacity, row) > 0) {
      readRow(tableRow(table, row), row, ofRows, ofColumns, table.columnCapacity);
    }
    if (row % breath === breath - 1) {
      yield row / rows;
    }
  }
  return together(table, ofRows, ofColumns);
}

/** Each row begins elsewhere, so that equal scores do not pile up on the first columns. */
function readRow(
  scores: RowCells['scores'],
  row: number,
  ofRows: Strongest,
  ofColumns: Strongest,
  columnCapacity: Int32Array,
): void {
  const columns = columnCapacity.length;
  const begin = (Math.imul(row, 0x9e3779b1) >>> 0) % columns;
  for (let step = 0, column = begin; step < columns; step += 1, column = column + 1 === columns ? 0 : column + 1) {
    const score = scores[column] ?? -1;
    if (score > float(ofRows.floor, row) && int(columnCapacity, column) > 0) {
      keep(ofRows, row, column, score);
    }
    if (score > float(ofColumns.floor, column)) {
      keep(ofColumns, column, row, score);
    }
  }
}

/** Every cell that either of its two people has among their best, once, in order. */
function together(table: ScoreTable, ofRows: Strongest, ofColumns: Strongest): AssignmentProblem {
  const { rows } = table;
  const wanted = cellsByRow(rows, ofRows, ofColumns);
  const rowStart = new Int32Array(rows + 1);
  const column = new Int32Array(wanted.column.length);
  const score = new Float64Array(wanted.column.length);
  let size = 0;
  for (let row = 0; row < rows; row += 1) {
    const scores = tableRow(table, row);
    let previous = -1;
    for (const other of wanted.column.subarray(int(wanted.start, row), int(wanted.start, row + 1)).sort()) {
      if (other !== previous) {
        column[size] = other;
        score[size] = scores[other] ?? -1;
        size += 1;
        previous = other;
      }
    }
    rowStart[row + 1] = size;
  }
  const { columns, rowCapacity, columnCapacity, firstPartner } = table;
  const cells = { rowStart, column: column.slice(0, size), score: score.slice(0, size) };
  return { rows, columns, rowCapacity, columnCapacity, firstPartner, ...cells };
}

/** The columns wanted by each row or wanting it, in no order, some twice. */
function cellsByRow(rows: number, ofRows: Strongest, ofColumns: Strongest) {
  const start = new Int32Array(rows + 1);
  const wantedBy = ofColumns.count;
  for (let row = 0; row < rows; row += 1) {
    start[row + 1] = int(ofRows.count, row);
  }
  for (let column = 0; column < wantedBy.length; column += 1) {
    for (let place = 0; place < int(wantedBy, column); place += 1) {
      const next = int(ofColumns.partner, column * ofColumns.size + place) + 1;
      start[next] = int(start, next) + 1;
    }
  }
  for (let row = 0; row < rows; row += 1) {
    start[row + 1] = int(start, row + 1) + int(start, row);
  }
  const filled = start.slice();
  const columns = new Int32Array(int(start, rows));
  const add = (row: number, column: number) => {
    columns[int(filled, row)] = column;
    filled[row] = int(filled, row) + 1;
  };
  for (let row = 0; row < rows; row += 1) {
    for (let place = 0; place < int(ofRows.count, row); place += 1) {
      add(row, int(ofRows.partner, row * ofRows.size + place));
    }
  }
  for (let column = 0; column < wantedBy.length; column += 1) {
    for (let place = 0; place < int(wantedBy, column); place += 1) {
      add(int(ofColumns.partner, column * ofColumns.size + place), column);
    }
  }
  return { start, column: columns };
}
