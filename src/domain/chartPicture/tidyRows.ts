/**
 * Tidy drawing of a tree that grows sideways: a column for each level, a row for each node, whoever is above in the middle
 * of those below, nobody on top of anybody else, and the same branch drawn the same wherever it hangs.
 *
 * Method: Reingold and Tilford, "Tidier Drawings of Trees", IEEE Transactions on Software Engineering 7 (1981). The
 * outlines of two branches are compared only as deep as the shallower one reaches, so time grows with the number of nodes;
 * outlines are lists, deepest level first, instead of threads in the tree.
 */
export function tidyRows(lower: readonly (readonly number[])[], tops: readonly number[]): Float64Array {
  const steps = new Float64Array(lower.length);
  const outlines: Outline[] = [];
  // Everybody stands in the list before those below.
  for (let node = lower.length - 1; node >= 0; node -= 1) {
    outlines[node] = placedAbove(lower[node] ?? [], steps, outlines);
  }
  const { first, shift } = placedAbove(tops, steps, outlines);
  const highest = first.slice(0, -1).reduce((least, row) => Math.min(least, row + shift), 0);
  const rows = new Float64Array(lower.length);
  for (const top of tops) {
    rows[top] = (steps[top] ?? 0) - highest;
  }
  for (const [node, below] of lower.entries()) {
    for (const one of below) {
      rows[one] = (rows[node] ?? 0) + (steps[one] ?? 0);
    }
  }
  return rows;
}

/** The first and the last row of a branch in each level, deepest first; every row counts from `shift` on. */
interface Outline {
  readonly first: number[];
  readonly last: number[];
  shift: number;
}

/** Packs branches one after the other, notes how far each is from the middle, and puts one node above them at row 0. */
function placedAbove(below: readonly number[], steps: Float64Array, outlines: readonly Outline[]): Outline {
  let packed: Outline = { first: [], last: [], shift: 0 };
  for (const node of below) {
    const outline = outlines[node] ?? packed;
    const step = distance(packed, outline);
    steps[node] = step;
    outline.shift += step;
    packed = joined(packed, outline);
  }
  const middle = (steps[below.at(-1) ?? none] ?? 0) / 2;
  for (const node of below) {
    steps[node] = (steps[node] ?? 0) - middle;
  }
  packed.shift -= middle;
  packed.first.push(-packed.shift);
  packed.last.push(-packed.shift);
  return packed;
}

/** How far the later branch must move so that it begins below the earlier one in every level of both. */
function distance(earlier: Outline, later: Outline): number {
  let most = 0;
  for (let level = 1; level <= sharedLevels(earlier, later); level += 1) {
    const end = (earlier.last.at(-level) ?? 0) + earlier.shift;
    const begin = (later.first.at(-level) ?? 0) + later.shift;
    most = Math.max(most, end + 1 - begin);
  }
  return most;
}

/** The deeper of the two outlines, with what the other one covers. */
function joined(earlier: Outline, later: Outline): Outline {
  const shared = sharedLevels(earlier, later);
  const isEarlierDeeper = earlier.first.length >= later.first.length;
  for (let level = 1; level <= shared; level += 1) {
    if (isEarlierDeeper) {
      earlier.last[earlier.last.length - level] = (later.last.at(-level) ?? 0) + later.shift - earlier.shift;
    } else {
      later.first[later.first.length - level] = (earlier.first.at(-level) ?? 0) + earlier.shift - later.shift;
    }
  }
  return isEarlierDeeper ? earlier : later;
}

const sharedLevels = (one: Outline, other: Outline): number => Math.min(one.first.length, other.first.length);

const none = -1;
