import { type Market, type Side, isWaiting, rewardOf } from './market.ts';
import { flag, float, int } from './reading.ts';
import { type Search, explore, moveAlong, movePrices } from './search.ts';

/**
 * One search from all who wait, one move of prices, then separate chains that give up nothing, until there is none from
 * any of them. Settles at least one: whoever is nearest to an end has a chain now, or is best left alone.
 */
export function fillTogether(market: Market, near: Side, far: Side, search: Search, waiting: readonly number[]): void {
  explore(market, near, far, search, waiting, Infinity);
  movePrices(near, far, search);
  const next = new Int32Array(search.stack.length);
  search.run += 1;
  for (const person of waiting) {
    if (isWaiting(market, near, person) && int(search.settled, person) !== search.run) {
      const end = freeChain(market, near, far, search, next, person);
      if (end >= 0) {
        moveAlong(near, far, search, end);
      }
    }
  }
}

/**
 * The end of a chain from a person that gives up nothing, found depth first, or -1. Nobody is visited twice, also not by
 * the chains that follow; `next` is where each node goes on looking.
 */
function freeChain(market: Market, near: Side, far: Side, search: Search, next: Int32Array, person: number): number {
  const { stack, from } = search;
  from[person] = -1;
  visit(near, far, search, next, person);
  stack[0] = person;
  for (let depth = 1; depth > 0;) {
    const node = int(stack, depth - 1);
    if (node !== person && canEnd(market, near, far, node)) {
      return node;
    }
    const follower = node < near.people ? onward(near, far, search, next, node) : back(near, far, search, next, node);
    if (follower >= 0) {
      from[follower] = node;
      visit(near, far, search, next, follower);
      stack[depth] = follower;
      depth += 1;
    } else {
      depth -= 1;
    }
  }
  return -1;
}

function visit(near: Side, far: Side, { settled, run }: Search, next: Int32Array, node: number): void {
  settled[node] = run;
  next[node] = node < near.people ? int(near.start, node) : int(far.placeStart, node - near.people);
}

/** A near person may give a partner up, or a far person may take one more, at no loss. */
function canEnd(market: Market, near: Side, far: Side, node: number): boolean {
  if (node < near.people) {
    return float(near.price, node) + rewardOf(market, int(near.taken, node) - 1) <= 0;
  }
  const other = node - near.people;
  const taken = int(far.taken, other);
  return taken < int(far.places, other) && float(far.price, other) + rewardOf(market, taken) >= 0;
}

/** The next far person whom a near person could have at no loss. */
function onward(near: Side, far: Side, { settled, run, through }: Search, next: Int32Array, node: number): number {
  const last = int(near.start, node + 1);
  const price = float(near.price, node);
  for (let cell = int(next, node); cell < last; cell += 1) {
    const other = int(near.partner, cell);
    const follower = near.people + other;
    if (
      int(settled, follower) !== run &&
      price + float(far.price, other) <= float(near.worth, cell) &&
      flag(near.chosen, cell) === 0
    ) {
      next[node] = cell + 1;
      through[follower] = cell;
      return follower;
    }
  }
  next[node] = last;
  return -1;
}

/** The next near person who could give a far person up at no loss. */
function back(near: Side, far: Side, { settled, run, through }: Search, next: Int32Array, node: number): number {
  const other = node - near.people;
  const last = int(far.placeStart, other) + int(far.taken, other);
  const price = float(far.price, other);
  for (let place = int(next, node); place < last; place += 1) {
    const cell = int(far.placeCell, place);
    const person = int(far.partner, cell);
    if (int(settled, person) !== run && float(far.worth, cell) <= price + float(near.price, person)) {
      next[node] = place + 1;
      through[person] = int(far.twin, cell);
      return person;
    }
  }
  next[node] = last;
  return -1;
}
