/**
 * A solved problem as those read it who ask further questions of it: what would another pair cost, who would have to
 * move. Everything is in price units, `pricesPerPoint` of them to a point of a score, and whole. Read only, and valid
 * until the next change.
 *
 * What always holds, and proves the choice (complementary slackness of linear programming):
 * - a cell that is not chosen: price of its row + price of its column >= its worth; one that is chosen: <= its worth;
 * - a person with `taken` partners: price >= -reward(taken - 1), and with places to spare price <= -reward(taken),
 *   where reward(0) = firstPartner and all further rewards are 0.
 */
export interface SolvedNetwork {
  readonly rows: SolvedSide;
  readonly columns: SolvedSide;
  readonly pricesPerPoint: number;
  /** The reward for a person's first partner, in price units. */
  readonly firstPartner: number;
}

/** One side: its people, numbered from 0, what they cost and whom they have. */
export interface SolvedSide {
  readonly people: number;
  readonly price: Float64Array;
  /** How many partners each may have: never more than their cells and one, which is as good as any larger number. */
  readonly places: Int32Array;
  /** How many partners each has. */
  readonly taken: Int32Array;
  /** The partners of a person, in no order. */
  readonly partnersOf: (person: number) => Int32Array;
  /** All permitted cells of a person; the arrays may be filled anew by the next call on the same side. */
  readonly cellsOf: (person: number) => Cells;
}

/** Cells of one person: who is at the other end, ascending, and what the pair is worth; -Infinity is not permitted. */
export interface Cells {
  readonly partner: Int32Array;
  readonly worth: Float64Array;
}
