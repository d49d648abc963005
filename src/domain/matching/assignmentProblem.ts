/**
 * Who may be put together with whom, in numbers alone. Rows and columns are people; `scores` has one row after the
 * other, each cell a whole number from 0 up, or -1 where the two must not be put together.
 */
export interface AssignmentProblem {
  readonly rows: number;
  readonly columns: number;
  readonly scores: Int32Array | Float64Array;
  /** How many partners each may have; 0 is allowed. */
  readonly rowCapacity: Int32Array;
  readonly columnCapacity: Int32Array;
  /** What it is worth that a person gets a first partner: more than all scores together, so that most people come first. */
  readonly firstPartner: number;
}

/** The columns chosen for each row, ascending, and for every person the price that proves the choice. */
export interface Assignment {
  readonly partners: readonly (readonly number[])[];
  readonly rowPrices: Float64Array;
  readonly columnPrices: Float64Array;
}

/** The problem with the smallest reward that puts most people first. Throws when sums could leave the exact integers. */
export function assignmentProblem(cells: Omit<AssignmentProblem, 'firstPartner'>): AssignmentProblem {
  const mostPairs = Math.min(sum(cells.rowCapacity), sum(cells.columnCapacity));
  const firstPartner = 1 + mostPairs * highest(cells.scores);
  // Twice, because a pair may be forced by a score above all sums (forcedPair.ts).
  const largestSum = 2 * firstPartner * (cells.rows + cells.columns + 1);
  if (!Number.isSafeInteger(largestSum)) {
    throw new RangeError(
      `Cannot match ${cells.rows} by ${cells.columns} people: sums may reach ${largestSum}, expected at most ${Number.MAX_SAFE_INTEGER}; use smaller scores`,
    );
  }
  return { ...cells, firstPartner };
}

function highest(scores: Iterable<number>): number {
  let most = 0;
  for (const score of scores) {
    most = Math.max(most, score);
  }
  return most;
}

const sum = (values: Int32Array): number => values.reduce((total, value) => total + value, 0);

/** Reads one number; outside the array is a defect, not a zero. */
export function at(values: Int32Array | Float64Array | Uint8Array, index: number): number {
  const value = values[index];
  if (value === undefined) {
    throw new RangeError(`Cannot read number ${index} of ${values.length}`);
  }
  return value;
}
