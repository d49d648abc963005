/**
 * Problem: prices are right but for some people who have a place to spare that would be worth filling.
 * Method: one search for each of them. When searches become long, as among many equal scores, all who are left search
 * together: one search from all, one move of prices, then as many separate chains as can be found that give up nothing
 * (Hopcroft and Karp, "An n^5/2 algorithm for maximum matchings in bipartite graphs", SIAM Journal on Computing 2, 1973).
 * Why both: few long searches are quicker alone, many are quicker together.
 * Cost: a few looks at every cell, or one short search for each place.
 */
import { type Market, type Side, isWaiting } from './market.ts';
import { type Search, explore, moveAlong, movePrices } from './search.ts';
import { fillingTogether } from './together.ts';

/** So few are searched for one by one, however long it takes. */
const few = 8;
/** How many cells are looked at between two yields: some 20 milliseconds. */
const quantum = 1_000_000;

/** Fills the places of these people, if not of all, first rows, then columns; afterwards none of them waits. */
export function* repairing(
  market: Market,
  search: Search,
  rows: Iterable<number> = market.rows.taken.keys(),
  columns: Iterable<number> = market.columns.taken.keys(),
): Generator<number, void> {
  yield* repairingSide(market, market.rows, market.columns, search, rows);
  yield 0.5;
  yield* repairingSide(market, market.columns, market.rows, search, columns);
}

function* repairingSide(market: Market, near: Side, far: Side, search: Search, people: Iterable<number>) {
  let waiting = [...people].filter((person) => isWaiting(market, near, person));
  for (let budget = 4096; waiting.length > 0; budget *= 4) {
    waiting = yield* fillingAlone(market, near, far, search, waiting, budget);
    // Together as long as that costs less for each of those it settles than a search alone may.
    for (let cost = 0; waiting.length > few && cost <= budget;) {
      const { work } = search;
      yield* fillingTogether(market, near, far, search, waiting);
      const left = waiting.filter((person) => isWaiting(market, near, person));
      cost = (search.work - work) / (waiting.length - left.length);
      waiting = left;
      yield 0;
    }
  }
}

/** Searches for one person after the other; gives back those for whom it would take too long. */
function* fillingAlone(
  market: Market,
  near: Side,
  far: Side,
  search: Search,
  waiting: readonly number[],
  budget: number,
): Generator<number, number[]> {
  const cells = near.partner.length;
  const isUrgent = waiting.length <= few;
  const begun = search.work;
  let [wasted, breath] = [0, begun + quantum];
  const left: number[] = [];
  for (const person of waiting) {
    const worthTrying = isUrgent || (wasted <= cells && search.work - begun <= Math.max(4 * cells, 1_000_000));
    if (!worthTrying || !fillAlone(market, near, far, search, person, isUrgent ? Infinity : budget)) {
      left.push(person);
      wasted += worthTrying ? budget : 0;
    }
    if (search.work > breath) {
      breath = search.work + quantum;
      yield 0;
    }
  }
  return left;
}

/** Fills all places of one person that are worth filling; false when the budget does not suffice. */
function fillAlone(market: Market, near: Side, far: Side, search: Search, person: number, budget: number): boolean {
  while (isWaiting(market, near, person)) {
    if (!explore(market, near, far, search, [person], budget)) {
      return false;
    }
    movePrices(near, far, search);
    moveAlong(near, far, search, search.end);
  }
  return true;
}
