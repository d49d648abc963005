/**
 * Sets of grid cells as bits, 32 to a word, the lowest bit first: a calendar of half a year is 2 kB, and what two people
 * have in common is one AND per eight hours. Every set has one word to spare, so 32 cells can be read from any cell on.
 */
export type Cells = Int32Array<ArrayBuffer>;

/** From the first number up to but without the second. */
export type CellRange = readonly [from: number, to: number];

/** The cells in any of the ranges; what lies outside `0..cellCount` is left out. */
export function cellsIn(ranges: Iterable<CellRange>, cellCount: number): Cells {
  const cells = new Int32Array(Math.ceil(cellCount / 32) + 1);
  for (const [from, to] of ranges) {
    const end = Math.min(to, cellCount);
    for (let cell = Math.max(from, 0); cell < end; cell += 1) {
      cells[cell >> 5] = (cells[cell >> 5] ?? 0) | (1 << (cell & 31));
    }
  }
  return cells;
}

export function inBoth(one: Cells, other: Cells): Cells {
  const both = new Int32Array(one.length);
  for (let index = 0; index < both.length; index += 1) both[index] = (one[index] ?? 0) & (other[index] ?? 0);
  return both;
}

export const without = (cells: Cells, excluded: Cells): Cells =>
  inBoth(
    cells,
    excluded.map((word) => ~word),
  );

export const hasCell = (cells: Cells, cell: number): boolean => (wordFrom(cells, cell) & 1) === 1;

/** 32 cells as one word, the lowest bit being `cell`. */
export function wordFrom(cells: Cells, cell: number): number {
  const index = cell >> 5;
  const shift = cell & 31;
  // A shift by 32 would be a shift by 0, hence in two steps.
  return ((cells[index] ?? 0) >>> shift) | (((cells[index + 1] ?? 0) << 1) << (31 - shift));
}

/** The cells at which a run of `length` cells in a row begins. Doubles the run in each round: log(length) rounds. */
export function runStarts(cells: Cells, length: number): Cells {
  const starts = cells.slice();
  for (let known = 1, step = 1; known < length; known += step) {
    step = Math.min(known, length - known);
    for (let index = 0; index < starts.length; index += 1) {
      starts[index] = (starts[index] ?? 0) & wordFrom(starts, index * 32 + step);
    }
  }
  return starts;
}
