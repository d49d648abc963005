import type { CellChange } from './problem.ts';

/** Throws a RangeError for the first change that names no cell or no score that can be calculated with exactly. */
export function checkChanges(
  { rows, columns }: { readonly rows: number; readonly columns: number },
  changes: readonly CellChange[],
  pricesPerPoint: number,
): void {
  const highest = Math.floor(2 ** 49 / pricesPerPoint);
  for (const { row, column, score } of changes) {
    if (!isIndex(row, rows) || !isIndex(column, columns)) {
      throw new RangeError(
        `Cannot change the score of row ${row} and column ${column}: expected a row below ${rows} and a column below ${columns}`,
      );
    }
    if (!Number.isInteger(score) || score < -1 || score > highest) {
      throw new RangeError(
        `Cannot change the score of row ${row} and column ${column} to ${score}: expected a whole number from 0 to ${highest}, or -1 to forbid the pair`,
      );
    }
  }
}

const isIndex = (value: number, count: number): boolean => Number.isInteger(value) && value >= 0 && value < count;
