/**
 * Problem: many people of the near side wait, and single searches take long, as they do among many equal scores.
 * Method: one search from all who wait, one move of prices; then, among the steps that give up nothing, layers by the number
 * of steps from those who wait, and as many separate shortest chains through the layers as there are (Hopcroft and Karp,
 * "An n^5/2 algorithm for maximum matchings in bipartite graphs", SIAM Journal on Computing 2, 1973).
 * Why: every chain of such a round is short, so that rounds are few; what prices alone settle needs no chain at all.
 * Cost: about two looks at every cell for each round.
 */
import { type Market, type Side, isWaiting, rewardOf } from './market.ts';
import { flag, float, int } from './reading.ts';
import { type Search, explore, moveAlong, movePrices } from './search.ts';

/** Settles at least one of those who wait: whoever is nearest to an end has a chain now, or is best left alone. */
export function* fillingTogether(
  market: Market,
  near: Side,
  far: Side,
  search: Search,
  waiting: readonly number[],
): Generator<number, void> {
  explore(market, near, far, search, waiting, Infinity);
  movePrices(near, far, search);
  yield 0;
  const sources = waiting.filter((person) => isWaiting(market, near, person));
  const endLayer = numberLayers(market, near, far, search, sources);
  yield 0;
  if (endLayer < Infinity) {
    for (const person of sources) {
      const end = freeChain(market, near, far, search, person, endLayer);
      if (end >= 0) {
        moveAlong(near, far, search, end);
      }
    }
  }
}

/** Numbers the layers, breadth first, up to the first in which a chain can end; gives that one, or Infinity. */
function numberLayers(market: Market, near: Side, far: Side, search: Search, sources: readonly number[]): number {
  const { reached, layer, order } = search;
  search.run += 1;
  const { run } = search;
  let endLayer = Infinity;
  let count = sources.length;
  order.set(sources);
  for (const source of sources) {
    reached[source] = run;
    layer[source] = 0;
  }
  for (let index = 0; index < count && int(layer, int(order, index)) < endLayer; index += 1) {
    const node = int(order, index);
    const nextLayer = int(layer, node) + 1;
    startOver(near, far, search, node);
    search.work += node < near.people ? int(near.start, node + 1) - int(near.start, node) : 1;
    for (let other = step(near, far, search, node); other >= 0; other = step(near, far, search, node)) {
      if (int(reached, other) !== run) {
        reached[other] = run;
        layer[other] = nextLayer;
        order[count] = other;
        count += 1;
        endLayer = endLayer > nextLayer && canEnd(market, near, far, other) ? nextLayer : endLayer;
      }
    }
  }
  return endLayer;
}

/** The end of a shortest chain from a person that gives up nothing, depth first, or -1. Nobody is visited twice. */
function freeChain(market: Market, near: Side, far: Side, search: Search, person: number, endLayer: number): number {
  const { stack, from, through, layer, settled, reached, run } = search;
  from[person] = -1;
  startOver(near, far, search, person);
  stack[0] = person;
  for (let depth = 1; depth > 0;) {
    const node = int(stack, depth - 1);
    let other = depth > endLayer ? -1 : step(near, far, search, node);
    while (other >= 0 && (int(reached, other) !== run || int(layer, other) !== depth || int(settled, other) === run)) {
      other = step(near, far, search, node);
    }
    if (other < 0) {
      depth -= 1;
      continue;
    }
    settled[other] = run;
    from[other] = node;
    through[other] = search.stepCell;
    if (depth === endLayer && canEnd(market, near, far, other)) {
      return other;
    }
    startOver(near, far, search, other);
    stack[depth] = other;
    depth += 1;
  }
  return -1;
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

function startOver(near: Side, far: Side, { next }: Search, node: number): void {
  next[node] = node < near.people ? int(near.start, node) : int(far.placeStart, node - near.people);
}

/** The next node a step from this one leads to that gives up nothing, or -1; `stepCell` is the cell it leads through. */
const step = (near: Side, far: Side, search: Search, node: number): number =>
  node < near.people ? onward(near, far, search, node) : back(near, far, search, node);

/** From a near person to a far one whom they could have. */
function onward(near: Side, far: Side, search: Search, node: number): number {
  const last = int(near.start, node + 1);
  const price = float(near.price, node);
  for (let cell = int(search.next, node); cell < last; cell += 1) {
    const other = int(near.partner, cell);
    if (price + float(far.price, other) <= float(near.worth, cell) && flag(near.chosen, cell) === 0) {
      search.next[node] = cell + 1;
      search.stepCell = cell;
      return near.people + other;
    }
  }
  search.next[node] = last;
  return -1;
}

/** From a far person to a near one who could give them up. */
function back(near: Side, far: Side, search: Search, node: number): number {
  const other = node - near.people;
  const last = int(far.placeStart, other) + int(far.taken, other);
  const price = float(far.price, other);
  for (let place = int(search.next, node); place < last; place += 1) {
    const cell = int(far.placeCell, place);
    const person = int(far.partner, cell);
    if (float(far.worth, cell) <= price + float(near.price, person)) {
      search.next[node] = place + 1;
      search.stepCell = int(far.twin, cell);
      return person;
    }
  }
  search.next[node] = last;
  return -1;
}
