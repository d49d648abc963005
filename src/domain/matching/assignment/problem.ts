/**
 * Who may be put together with whom, in numbers alone: rows and columns are people, a cell is a pair that is permitted.
 * Wanted are cells so that nobody exceeds their capacity, most people have a partner, and among all such choices the
 * total score is highest: a transportation problem with a reward for each person's first partner.
 */
export interface AssignmentProblem {
  readonly rows: number;
  readonly columns: number;
  /** Where the cells of each row begin, and at last where they all end: `rows + 1` numbers. */
  readonly rowStart: Int32Array;
  /** The column of each cell, ascending within its row. */
  readonly column: Int32Array;
  /** The score of each cell: whole, 0 or more; -1 once a change has forbidden the cell. */
  readonly score: Int32Array | Float64Array;
  /** How many partners each may have; 0 is allowed. */
  readonly rowCapacity: Int32Array;
  readonly columnCapacity: Int32Array;
  /** What it is worth that a person gets a first partner: more than all scores together, so that most people come first. */
  readonly firstPartner: number;
}

/** The same with every pair of a row and a column written down; -1 where the two must not be put together. */
export interface ScoreTable {
  readonly rows: number;
  readonly columns: number;
  /** One row after the other. */
  readonly scores: Int8Array | Int16Array | Int32Array;
  readonly rowCapacity: Int32Array;
  readonly columnCapacity: Int32Array;
  readonly firstPartner: number;
  /** Scores that replace those in `scores`, by row and then by column; they may be larger than `scores` can hold. */
  readonly changed?: ReadonlyMap<number, ReadonlyMap<number, number>>;
}

/** The columns chosen for each row, ascending, and for every person the price that proves the choice. */
export interface Assignment {
  readonly partners: readonly (readonly number[])[];
  /** Whole numbers, in parts of a point: `pricesPerPoint` of them are one point of a score. */
  readonly rowPrices: Float64Array;
  readonly columnPrices: Float64Array;
  readonly pricesPerPoint: number;
}

/** A cell with another score, or -1 for "must not be put together"; a cell that was forbidden may be permitted again. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly score: number;
}
