/**
 * Problem: prices that are nearly right, quickly, before searches make them exactly right.
 * Method: an auction. Every place bids for the partner it gains most by, and offers what it gains over its second best
 * and a little more, epsilon; whoever is outbid bids again. Then those on the other side who are left with a price bid in
 * the same way, lowering it. Repeated with an ever smaller epsilon (Bertsekas, "Auction algorithms for network flow
 * problems", Computational Optimization and Applications 1, 1992; Bertsekas and Castañón, "A forward/reverse auction
 * algorithm for asymmetric assignment problems", the same, 1992).
 * Why: nearly all people are settled by a few looks at their own cells each. Without the second half, prices of an earlier
 * round would scare everybody off who may as well stay alone.
 * Cost: some looks at every cell for each of about log(highest score) rounds.
 */
import { type Bidders, letGo, openingBidders, renewLowest } from './bidders.ts';
import { type Market, join, rewardOf } from './market.ts';
import { float, int } from './reading.ts';

/** How much smaller epsilon gets each round: measured, anything from 5 to 12 is as good. */
const step = 6;
/** How many cells are looked at between two yields: some 20 milliseconds. */
const quantum = 2_000_000;

/** Puts most people together at prices that are right but for a few units; prices start from those of the columns. */
export function* auctioning(market: Market): Generator<number, void> {
  const { rows, columns, reward } = market;
  const [left, right] = [openingBidders(rows, reward), openingBidders(columns, reward)];
  const ladder = epsilons(market);
  for (const [round, epsilon] of ladder.entries()) {
    letGo(left);
    letGo(right);
    left.asks.fill(Infinity);
    for (const [near, far] of [
      [left, right],
      [right, left],
    ] as const) {
      const waiting = queueOf(near, reward);
      while (waiting.count > 0) {
        bid(near, far, waiting, reward, epsilon);
        yield round / ladder.length;
      }
    }
  }
  takeOver(market, left, right);
}

/** From a quarter of the highest score down to 1. Scores above the reward force a pair; they win at any epsilon. */
function epsilons({ rows, reward }: Market): number[] {
  let highest = 1;
  for (const worth of rows.worth) {
    if (worth > highest && worth < reward) {
      highest = worth;
    }
  }
  const ladder: number[] = [];
  for (let epsilon = Math.floor(highest / 4); epsilon > 1; epsilon = Math.floor(epsilon / step)) {
    ladder.push(epsilon);
  }
  return [...ladder, 1];
}

/** Places that are to bid, first come, first served, in a ring. */
interface Queue {
  readonly places: Int32Array;
  head: number;
  count: number;
}

/** All places that hold nobody and ask more than they are worth when left empty. */
function queueOf(bidders: Bidders, reward: number): Queue {
  const { personOf, mate, asks, held } = bidders;
  const queue: Queue = { places: new Int32Array(personOf.length), head: 0, count: 0 };
  for (let place = 0; place < personOf.length; place += 1) {
    const empty = int(held, int(personOf, place)) > 0 ? 0 : -reward;
    if (int(mate, place) < 0 && float(asks, place) > empty) {
      queue.places[queue.count] = place;
      queue.count += 1;
    }
  }
  for (let person = 0; person < bidders.side.people; person += 1) {
    renewLowest(bidders, person);
  }
  return queue;
}

/** Lets those who wait bid, one after the other, until nobody waits or many cells have been looked at. */
function bid(near: Bidders, far: Bidders, queue: Queue, reward: number, epsilon: number): void {
  const { start, partner, worth, twin } = near.side;
  const { places } = queue;
  const size = places.length;
  for (let work = 0; queue.count > 0 && work < quantum;) {
    const place = int(places, queue.head);
    queue.head = queue.head + 1 === size ? 0 : queue.head + 1;
    queue.count -= 1;
    const person = int(near.personOf, place);
    const isHolding = int(near.held, person) > 0;
    far.bids += 1;
    const thisBid = far.bids;
    if (isHolding) {
      markHeld(near, far, person);
    }
    // What the place gains by its best and its second best partner, or by staying empty.
    const empty = isHolding ? 0 : -reward;
    let best = empty;
    let second = empty;
    let bestCell = -1;
    const last = int(start, person + 1);
    work += last - int(start, person);
    for (let cell = int(start, person); cell < last; cell += 1) {
      const other = int(partner, cell);
      const gain = float(worth, cell) - float(far.lowest, other);
      if (gain > second && !(isHolding && int(far.mark, other) === thisBid)) {
        if (gain > best) {
          second = best;
          best = gain;
          bestCell = cell;
        } else {
          second = gain;
        }
      }
    }
    if (bestCell < 0) {
      near.asks[place] = empty;
      renewLowest(near, person);
      continue;
    }
    const other = int(partner, bestCell);
    const won = int(far.lowestPlace, other);
    const displaced = int(far.mate, won);
    const asked = Math.max(second - epsilon, empty);
    near.asks[place] = asked;
    far.asks[won] = float(worth, bestCell) - asked;
    near.mate[place] = won;
    far.mate[won] = place;
    near.cell[place] = bestCell;
    far.cell[won] = int(twin, bestCell);
    near.held[person] = int(near.held, person) + 1;
    renewLowest(near, person);
    renewLowest(far, other);
    if (displaced < 0) {
      far.held[other] = int(far.held, other) + 1;
      continue;
    }
    const loser = int(near.personOf, displaced);
    near.mate[displaced] = -1;
    near.held[loser] = int(near.held, loser) - 1;
    if (float(near.asks, displaced) > (int(near.held, loser) > 0 ? 0 : -reward)) {
      const tail = queue.head + queue.count;
      places[tail < size ? tail : tail - size] = displaced;
      queue.count += 1;
    }
  }
}

/** Nobody bids for a partner they hold already. */
function markHeld(near: Bidders, far: Bidders, person: number): void {
  const { placeStart } = near.side;
  for (let place = int(placeStart, person); place < int(placeStart, person + 1); place += 1) {
    const mate = int(near.mate, place);
    if (mate >= 0) {
      far.mark[int(far.personOf, mate)] = far.bids;
    }
  }
}

/** The outcome becomes the choice, and the lowest each column asks its price. */
function takeOver(market: Market, left: Bidders, right: Bidders): void {
  const { rows, columns } = market;
  for (let place = 0; place < left.mate.length; place += 1) {
    if (int(left.mate, place) >= 0) {
      join(rows, columns, int(left.cell, place), int(left.personOf, place));
    }
  }
  for (let column = 0; column < columns.people; column += 1) {
    const leastFitting = -rewardOf(market, Math.max(0, int(columns.taken, column) - 1));
    columns.price[column] = Math.max(float(right.lowest, column), leastFitting);
  }
}
