/**
 * For each line before, where it stands after; -1 where it is gone. A longest common subsequence, by the textbook table
 * over what is left between a common beginning and a common end. Time and memory are lines before × lines after of that
 * rest; where that exceeds `mostCells`, the rest counts as rewritten.
 */
export function lineMatches(before: readonly string[], after: readonly string[]): Int32Array {
  const matches = new Int32Array(before.length).fill(-1);
  const start = commonStart(before, after);
  const end = commonEnd(before, after, start);
  for (let line = 0; line < start; line += 1) {
    matches[line] = line;
  }
  for (let line = 1; line <= end; line += 1) {
    matches[before.length - line] = after.length - line;
  }
  const middle = { before: before.slice(start, before.length - end), after: after.slice(start, after.length - end) };
  for (const [one, other] of longestCommon(middle.before, middle.after)) {
    matches[start + one] = start + other;
  }
  return matches;
}

const mostCells = 4_000_000;

function commonStart(before: readonly string[], after: readonly string[]): number {
  const most = Math.min(before.length, after.length);
  let count = 0;
  while (count < most && before[count] === after[count]) {
    count += 1;
  }
  return count;
}

/** Lines that the common beginning took are not taken again. */
function commonEnd(before: readonly string[], after: readonly string[], start: number): number {
  const most = Math.min(before.length, after.length) - start;
  let count = 0;
  while (count < most && before[before.length - 1 - count] === after[after.length - 1 - count]) {
    count += 1;
  }
  return count;
}

/** Pairs of equal lines, in order, as many as there can be. */
function longestCommon(before: readonly string[], after: readonly string[]): readonly (readonly [number, number])[] {
  const width = after.length + 1;
  if (before.length * after.length > mostCells) {
    return [];
  }
  // lengths[i * width + j]: how many lines before[i..] and after[j..] have in common.
  const lengths = new Uint32Array((before.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < before.length && j < after.length;) {
    if (before[i] === after[j]) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      i += 1;
    } else {
      j += 1;
    }
  }
  return pairs;
}
