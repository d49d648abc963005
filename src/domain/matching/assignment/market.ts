/**
 * The state of a solution in the making: what each cell is worth, what each person costs, who has whom. Rows and columns
 * are two sides of one kind, so that every step is written once and works in both directions.
 */
import type { AssignmentProblem } from './problem.ts';
import { finished } from './progress.ts';
import { float, int } from './reading.ts';

export interface Market {
  readonly rows: Side;
  readonly columns: Side;
  readonly pricesPerPoint: number;
  /** The reward for a person's first partner, in price units. */
  reward: number;
}

/** One side. Its cells are numbered in its own order: person after person, ascending by the person at the other end. */
export interface Side {
  readonly people: number;
  /** Where the cells of each person begin, and at last where they all end. */
  readonly start: Int32Array;
  /** Per cell: the person at the other end. */
  readonly partner: Int32Array;
  /** Per cell: the score in price units; -Infinity for a pair that must not be. */
  readonly worth: Float64Array;
  /** Per cell: its number on the other side. */
  readonly twin: Int32Array;
  /** Per cell: 1 when chosen. */
  readonly chosen: Uint8Array;
  readonly price: Float64Array;
  /** How many partners each may have: at most one more than they have cells, which says the same as any larger number. */
  readonly places: Int32Array;
  readonly taken: Int32Array;
  /** Where each person's places begin; `placeCell` holds the chosen cells there, `taken` of them, in no order. */
  readonly placeStart: Int32Array;
  readonly placeCell: Int32Array;
}

/** What one more partner is rewarded with, for a person who has `taken`. */
export const rewardOf = (market: Market, taken: number): number => (taken === 0 ? market.reward : 0);

/** Cells without worth yet: nobody has anybody, everything costs nothing. */
export const emptyMarket = (cells: Cells, pricesPerPoint: number): Market => finished(layingOut(cells, pricesPerPoint));

type Cells = Pick<AssignmentProblem, 'rowStart' | 'column' | 'rowCapacity' | 'columnCapacity'>;

/** The same in small steps. */
export function* layingOut(cells: Cells, pricesPerPoint: number): Generator<number, Market> {
  const { rowStart, column, rowCapacity, columnCapacity } = cells;
  const { start, partner, twin } = seenFromColumns(rowStart, column, columnCapacity.length);
  yield 0.5;
  const rowTwin = new Int32Array(column.length);
  for (let cell = 0; cell < twin.length; cell += 1) {
    rowTwin[int(twin, cell)] = cell;
  }
  yield 0.8;
  return {
    rows: emptySide(rowStart, column, rowTwin, rowCapacity),
    columns: emptySide(start, partner, twin, columnCapacity),
    pricesPerPoint,
    reward: 0,
  };
}

function seenFromColumns(rowStart: Int32Array, column: Int32Array, columns: number) {
  const start = new Int32Array(columns + 1);
  for (let cell = 0; cell < column.length; cell += 1) {
    const next = int(column, cell) + 1;
    start[next] = int(start, next) + 1;
  }
  for (let person = 0; person < columns; person += 1) {
    start[person + 1] = int(start, person + 1) + int(start, person);
  }
  const [filled, partner, twin] = [start.slice(), new Int32Array(column.length), new Int32Array(column.length)];
  for (let row = 0; row < rowStart.length - 1; row += 1) {
    for (let cell = int(rowStart, row), end = int(rowStart, row + 1); cell < end; cell += 1) {
      const place = int(filled, int(column, cell));
      filled[int(column, cell)] = place + 1;
      partner[place] = row;
      twin[place] = cell;
    }
  }
  return { start, partner, twin };
}

function emptySide(start: Int32Array, partner: Int32Array, twin: Int32Array, capacity: Int32Array): Side {
  const people = capacity.length;
  const [places, placeStart] = [new Int32Array(people), new Int32Array(people + 1)];
  for (let person = 0; person < people; person += 1) {
    const cells = int(start, person + 1) - int(start, person);
    places[person] = Math.min(int(capacity, person), cells + 1);
    placeStart[person + 1] = int(placeStart, person) + int(places, person);
  }
  return {
    people,
    start,
    partner,
    twin,
    worth: new Float64Array(partner.length),
    chosen: new Uint8Array(partner.length),
    price: new Float64Array(people),
    places,
    taken: new Int32Array(people),
    placeStart,
    placeCell: new Int32Array(int(placeStart, people)),
  };
}

/** Forbids every cell whose score is below 0, or whose row or column may have nobody. */
export function forbidCells(market: Market, score: AssignmentProblem['score']): void {
  const { rows, columns } = market;
  for (let row = 0; row < rows.people; row += 1) {
    for (let cell = int(rows.start, row), end = int(rows.start, row + 1); cell < end; cell += 1) {
      if ((score[cell] ?? -1) < 0 || !mayBePaired(market, row, cell)) {
        rows.worth[cell] = -Infinity;
        columns.worth[int(rows.twin, cell)] = -Infinity;
      }
    }
  }
}

/** Gives every cell that is not forbidden the worth of its score. */
export function setWorths({ rows, columns, pricesPerPoint }: Market, score: AssignmentProblem['score']): void {
  for (let cell = 0; cell < rows.worth.length; cell += 1) {
    if (float(rows.worth, cell) >= 0) {
      rows.worth[cell] = (score[cell] ?? 0) * pricesPerPoint;
    }
  }
  for (let cell = 0; cell < columns.worth.length; cell += 1) {
    columns.worth[cell] = float(rows.worth, int(columns.twin, cell));
  }
}

/** Gives one cell of a row another score, -1 to forbid it. */
export function setScore(market: Market, row: number, cell: number, score: number): void {
  const { rows, columns, pricesPerPoint } = market;
  const worth = score >= 0 && mayBePaired(market, row, cell) ? score * pricesPerPoint : -Infinity;
  rows.worth[cell] = worth;
  columns.worth[int(rows.twin, cell)] = worth;
}

const mayBePaired = ({ rows, columns }: Market, row: number, cell: number): boolean =>
  int(rows.places, row) > 0 && int(columns.places, int(rows.partner, cell)) > 0;

/** The cell of a person and somebody on the other side, or -1 when there is none. */
export function cellBetween({ start, partner }: Side, person: number, other: number): number {
  let [low, high] = [int(start, person), int(start, person + 1) - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = int(partner, middle);
    if (found === other) {
      return middle;
    }
    [low, high] = found < other ? [middle + 1, high] : [low, middle - 1];
  }
  return -1;
}

/** Puts the two people of a cell together; both must have a place to spare. */
export function join(near: Side, far: Side, cell: number, person: number): void {
  const [twin, other] = [int(near.twin, cell), int(near.partner, cell)];
  near.chosen[cell] = 1;
  far.chosen[twin] = 1;
  fillPlace(near, person, cell);
  fillPlace(far, other, twin);
}

/** Takes the two people of a chosen cell apart. */
export function part(near: Side, far: Side, cell: number, person: number): void {
  const [twin, other] = [int(near.twin, cell), int(near.partner, cell)];
  near.chosen[cell] = 0;
  far.chosen[twin] = 0;
  clearPlace(near, person, cell);
  clearPlace(far, other, twin);
}

function fillPlace({ taken, placeStart, placeCell }: Side, person: number, cell: number): void {
  placeCell[int(placeStart, person) + int(taken, person)] = cell;
  taken[person] = int(taken, person) + 1;
}

function clearPlace({ taken, placeStart, placeCell }: Side, person: number, cell: number): void {
  const last = int(placeStart, person) + int(taken, person) - 1;
  let place = int(placeStart, person);
  while (int(placeCell, place) !== cell) {
    place += 1;
  }
  placeCell[place] = int(placeCell, last);
  taken[person] = int(taken, person) - 1;
}

/** Whether a person has a place to spare that a partner would fill at a gain. */
export const isWaiting = (market: Market, { price, places, taken }: Side, person: number): boolean =>
  int(taken, person) < int(places, person) && float(price, person) + rewardOf(market, int(taken, person)) > 0;
