import type { Market, Side } from './market.ts';
import type { Cells, SolvedNetwork, SolvedSide } from './network.ts';
import type { Assignment } from './problem.ts';
import { int } from './reading.ts';

/** What a solved market says: the choice, and the prices that prove it. */
export function assignmentOf({ rows, columns, pricesPerPoint, reward }: Market, highestScore: number): Assignment {
  const beyondMeans = highestScore * pricesPerPoint + reward;
  return {
    partners: Array.from(rows.taken, (_, row) => [...partnersOf(rows, row).sort()]),
    rowPrices: provingPrices(rows, beyondMeans),
    columnPrices: provingPrices(columns, beyondMeans),
    pricesPerPoint,
  };
}

/** The partners of a person, in no order. */
export function partnersOf({ placeStart, placeCell, taken, partner }: Side, person: number): Int32Array {
  const first = int(placeStart, person);
  return placeCell.slice(first, first + int(taken, person)).map((cell) => int(partner, cell));
}

/** The market leaves out who may have nobody; the proof wants a price for them that no score exceeds. No price is -0. */
const provingPrices = ({ price, places }: Side, beyondMeans: number): Float64Array =>
  price.map((asked, person) => (int(places, person) === 0 ? beyondMeans : asked + 0));

/** A solved market as others read it. */
export const networkOf = ({ rows, columns, pricesPerPoint, reward }: Market): SolvedNetwork => ({
  rows: sideOf(rows, marketCells(rows)),
  columns: sideOf(columns, marketCells(columns)),
  pricesPerPoint,
  firstPartner: reward,
});

/** One side of it, with its cells read in a way of its own. */
export const sideOf = (side: Side, cellsOf: SolvedSide['cellsOf']): SolvedSide => ({
  people: side.people,
  price: side.price,
  places: side.places,
  taken: side.taken,
  partnersOf: (person) => partnersOf(side, person),
  cellsOf,
});

const marketCells =
  ({ start, partner, worth }: Side) =>
  (person: number): Cells => {
    const [begin, end] = [int(start, person), int(start, person + 1)];
    return { partner: partner.subarray(begin, end), worth: worth.subarray(begin, end) };
  };
