/**
 * One instance in a file, so that every contender, in whatever language, reads the same numbers: five 32-bit numbers
 * (0 for a table or 1 for cells, rows, columns, how many scores, bytes of a score), for cells `rowStart` and `column` in 32 bits,
 * and last the scores. Little-endian, as every machine is on which this runs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Instance } from './instances.ts';

export function writeInstance(file: string, instance: Instance): void {
  const scores = instance.kind === 'table' ? instance.scores : instance.score;
  const { rows, columns, kind } = instance;
  const head = Int32Array.of(kind === 'table' ? 0 : 1, rows, columns, scores.length, scores.BYTES_PER_ELEMENT);
  const middle = kind === 'cells' ? [instance.rowStart, instance.column] : [];
  const parts = [head, ...middle, scores];
  writeFileSync(file, Buffer.concat(parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength))));
}

/** Throws when the file is not as long as it says. */
export function readInstance(file: string): Instance {
  const { buffer, byteOffset, byteLength } = readFileSync(file);
  const bytes = buffer.slice(byteOffset, byteOffset + byteLength);
  const [kind = 0, rows = 0, columns = 0, count = 0, width = 0] = new Int32Array(bytes, 0, 5);
  const middle = kind === 0 ? 0 : rows + 1 + count;
  const begin = 4 * (5 + middle);
  if (byteLength !== begin + count * width) {
    throw new RangeError(`Cannot read ${file}: it has ${byteLength} bytes, expected ${begin + count * width}`);
  }
  const scores = width === 1 ? new Int8Array(bytes, begin, count) : new Int32Array(bytes, begin, count);
  if (kind === 0) {
    return { kind: 'table', rows, columns, scores };
  }
  const rowStart = new Int32Array(bytes, 20, rows + 1);
  const column = new Int32Array(bytes, 20 + 4 * (rows + 1), count);
  return { kind: 'cells', rows, columns, rowStart, column, score: scores };
}
