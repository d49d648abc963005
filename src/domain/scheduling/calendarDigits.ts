import { minute } from '../time/instant.ts';
import type { ReadableTimes } from './busyTimes.ts';
import { type CellRange, type Cells, cellsIn, shifted, without } from './cells.ts';
import { cellLength, cellMinutes, cellsUntil, type SearchGrid } from './searchGrid.ts';

/** The whole cells of the grid that the calendar covers. */
export function knownRange(busy: ReadableTimes, grid: SearchGrid): CellRange {
  const [first, last] = [busy.start, busy.start + busy.digits.length * busy.gridMinutes * minute];
  const from = Math.max(0, Math.ceil(cellsUntil(first, grid)));
  return [from, Math.min(grid.cellCount, Math.floor(cellsUntil(last, grid)))];
}

/** The cells of which all digits say free, or working elsewhere. What is not known to be free is not in here. */
export const freeByDigit = (busy: ReadableTimes, grid: SearchGrid): Cells =>
  // "0" is 0x30 and "4" is 0x34: they differ in one bit, which is left out.
  quartersLike(busy, grid, 0x30, 0xfb) ?? coveredWithout(/[^04]+/g, busy, grid);

/** The cells that are taken, but by nothing firmer than what somebody accepted tentatively. */
export function tentativeByDigit(busy: ReadableTimes, grid: SearchGrid): Cells {
  const tentative = quartersLike(busy, grid, 0x31, 0xff);
  return tentative ?? without(coveredWithout(/[^014]+/g, busy, grid), freeByDigit(busy, grid));
}

/**
 * The quarters of an hour whose digits have these bits under the mask, read four digits at a time as the bytes of one
 * word: a person's half year in some hundredths of a millisecond. `undefined` when the digits are no quarters of the grid, or
 * not one byte each, and so none that Exchange writes.
 */
function quartersLike(busy: ReadableTimes, grid: SearchGrid, digit: number, mask: number): Cells | undefined {
  const { start, gridMinutes, digits } = busy;
  const first = cellsUntil(start, grid);
  if (gridMinutes !== cellMinutes || !Number.isInteger(first)) {
    return undefined;
  }
  const bytes = new Uint8Array(Math.ceil(digits.length / 32) * 32);
  const { written } = encoder.encodeInto(digits, bytes);
  if (written !== digits.length) {
    return undefined;
  }
  const cells = digitsLike(new Int32Array(bytes.buffer), digit, mask);
  return first === 0 && digits.length === grid.cellCount ? cells : shifted(cells, first, grid.cellCount);
}

const encoder = new TextEncoder();

/** The digits whose bits under the mask are these. */
function digitsLike(fours: Int32Array, digit: number, mask: number): Cells {
  const cells = new Int32Array(fours.length / 8 + 1);
  const [digits, masks] = [digit * 0x01010101, mask * 0x01010101];
  for (let index = 0; index < fours.length; index += 1) {
    const odd = ((fours[index] ?? 0) & masks) ^ digits; // a byte is 0 where the digit is looked for
    const highest = (((odd & 0x7f7f7f7f) + 0x7f7f7f7f) | odd) & 0x80808080; // the top bit of a byte tells that it is not 0
    const four = odd === 0 ? 15 : (Math.imul((~highest >>> 7) & 0x01010101, 0x01020408) >>> 24) & 15;
    cells[index >> 3] = (cells[index >> 3] ?? 0) | (four << ((index & 7) * 4));
  }
  return cells;
}

/** For digits of any length from any start: the covered cells that no digit of the pattern touches. */
function coveredWithout(pattern: RegExp, busy: ReadableTimes, grid: SearchGrid): Cells {
  const digitLength = (busy.gridMinutes * minute) / cellLength;
  const first = cellsUntil(busy.start, grid);
  const runs = Array.from(busy.digits.matchAll(pattern), (run): CellRange => [
    Math.floor(first + run.index * digitLength),
    Math.ceil(first + (run.index + run[0].length) * digitLength),
  ]);
  return without(cellsIn([knownRange(busy, grid)], grid.cellCount), cellsIn(runs, grid.cellCount));
}
