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
    for (let cell = Math.max(from, 0); cell < end; cell = (cell | 31) + 1) {
      cells[cell >> 5] = (cells[cell >> 5] ?? 0) | bitsOfWord(cell, end);
    }
  }
  return cells;
}

export function inBoth(one: Cells, other: Cells): Cells {
  const both = new Int32Array(one.length);
  for (let index = 0; index < both.length; index += 1) {
    both[index] = (one[index] ?? 0) & (other[index] ?? 0);
  }
  return both;
}

export const without = (cells: Cells, excluded: Cells): Cells =>
  inBoth(
    cells,
    excluded.map((word) => ~word),
  );

/** Takes the cells of a range out of the set itself: for a set that nobody else holds yet. */
export function removeRange(cells: Cells, [from, to]: CellRange): void {
  const end = Math.min(to, cells.length * 32);
  for (let cell = Math.max(from, 0); cell < end; cell = (cell | 31) + 1) {
    cells[cell >> 5] = (cells[cell >> 5] ?? 0) & ~bitsOfWord(cell, end);
  }
}

export const hasCell = (cells: Cells, cell: number): boolean => (wordFrom(cells, cell) & 1) === 1;

/** 32 cells as one word, the lowest bit being `cell`. */
export function wordFrom(cells: Cells, cell: number): number {
  const index = cell >> 5;
  const shift = cell & 31;
  // A shift by 32 would be a shift by 0, hence in two steps.
  return ((cells[index] ?? 0) >>> shift) | (((cells[index + 1] ?? 0) << 1) << (31 - shift));
}

/** The same set so many cells later, or earlier when negative; what leaves `0..cellCount` is lost. */
export function shifted(cells: Cells, by: number, cellCount: number): Cells {
  const moved = new Int32Array(Math.ceil(cellCount / 32) + 1);
  for (let index = 0; index < moved.length; index += 1) {
    moved[index] = wordFrom(cells, index * 32 - by);
  }
  removeRange(moved, [cellCount, moved.length * 32]);
  return moved;
}

/** The cells at which a run of `length` cells in a row begins. */
export function runStarts(cells: Cells, length: number): Cells {
  const starts = cells.slice();
  shrinkToRunStarts(starts, length);
  return starts;
}

/** The same in place. Doubles the run in each round: log(length) rounds. */
export function shrinkToRunStarts(cells: Cells, length: number): void {
  for (let known = 1, step = 1; known < length; known += step) {
    step = Math.min(known, length - known);
    meetLater(cells, step);
  }
}

/** Keeps the cells of which the one so many later is in the set too. The spare word at the end stays empty. */
function meetLater(cells: Cells, step: number): void {
  const [whole, shift] = [step >> 5, step & 31];
  let low = cells[whole] ?? 0;
  for (let index = 0; index < cells.length - 1; index += 1) {
    const high = cells[index + whole + 1] ?? 0;
    // A shift by 32 would be a shift by 0, hence in two steps.
    cells[index] = (cells[index] ?? 0) & ((low >>> shift) | ((high << 1) << (31 - shift)));
    low = high;
  }
}

/** How many cells in a row from `cell` on are in the set: 32 at most. */
export function runFrom(cells: Cells, cell: number): number {
  const missing = ~wordFrom(cells, cell);
  return missing === 0 ? 32 : trailingZeros(missing);
}

/** How many cells in a row just before `cell` are in the set: 32 at most. */
export const runBefore = (cells: Cells, cell: number): number => Math.clz32(~wordFrom(cells, cell - 32));

/** The first cell of the range that is in the set. */
export function firstCell(cells: Cells, [from, to]: CellRange): number | undefined {
  for (let cell = from; cell < to; cell += 32) {
    const word = wordFrom(cells, cell);
    if (word !== 0) {
      const found = cell + trailingZeros(word);
      return found < to ? found : undefined;
    }
  }
  return undefined;
}

/** The last cell of the range that is in the set. */
export function lastCell(cells: Cells, [from, to]: CellRange): number | undefined {
  for (let end = to; end > from; end -= 32) {
    const word = wordFrom(cells, end - 32);
    if (word !== 0) {
      const found = end - 1 - Math.clz32(word);
      return found >= from ? found : undefined;
    }
  }
  return undefined;
}

/** The place of the lowest bit that is set, of a word that is not 0. */
export const trailingZeros = (word: number): number => 31 - Math.clz32(word & -word);

/** The bits from that of `cell` on in its word, up to but without that of `end` if it lies in the same word. */
function bitsOfWord(cell: number, end: number): number {
  const count = Math.min(32 - (cell & 31), end - cell);
  return (count === 32 ? -1 : (1 << count) - 1) << (cell & 31);
}
