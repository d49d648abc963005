/**
 * Problem: some people of one side (the near one) have a place to spare that would be worth filling. Which chain of
 * changes gives up least: they get a partner who gives up another, who gets another, and so on?
 * Method: Dijkstra's algorithm over what each step gives up against the prices, which is never below 0 (Edmonds and Karp,
 * "Theoretical improvements in algorithmic efficiency for network flow problems", Journal of the ACM 19, 1972).
 * Why: prices move by what the search found, so that all that was proven stays so, and one more place is settled.
 * Cost: the cells of those who can be reached for less than the chain gives up, usually few.
 *
 * Nodes are the near people from 0 on, and after them the far people.
 */
import { Heap } from './heap.ts';
import { type Market, type Side, join, part, rewardOf } from './market.ts';
import { flag, float, int } from './reading.ts';

export interface Search {
  /** What is given up to reach a node, from which node, and by which cell in the near side's numbering. */
  readonly distance: Float64Array;
  readonly from: Int32Array;
  readonly through: Int32Array;
  /** The number of the search that last reached and last settled a node. */
  readonly reached: Int32Array;
  readonly settled: Int32Array;
  /** The nodes settled by this search. */
  readonly order: Int32Array;
  count: number;
  /** Nodes as near as the nearest, `stacked` of them; the others wait in the heap. */
  readonly stack: Int32Array;
  stacked: number;
  nearest: number;
  /** For those who search together: the layer of a node, where it goes on looking, and the cell it last went through. */
  readonly layer: Int32Array;
  readonly next: Int32Array;
  stepCell: number;
  readonly heap: Heap;
  /** The number of this search. */
  run: number;
  /** How many cells were looked at, in all searches together. */
  work: number;
  /** The best end so far: what the chain to it gives up in all. */
  end: number;
  least: number;
}

export function emptySearch({ rows, columns }: Market): Search {
  const nodes = rows.people + columns.people;
  return {
    distance: new Float64Array(nodes),
    from: new Int32Array(nodes),
    through: new Int32Array(nodes),
    reached: new Int32Array(nodes),
    settled: new Int32Array(nodes),
    order: new Int32Array(nodes),
    count: 0,
    stack: new Int32Array(nodes),
    stacked: 0,
    nearest: 0,
    layer: new Int32Array(nodes),
    next: new Int32Array(nodes),
    stepCell: -1,
    heap: new Heap(),
    run: 0,
    work: 0,
    end: -1,
    least: Infinity,
  };
}

/**
 * Finds the chain from any of the sources that gives up least. It may end at a far person with a place to spare, at a
 * near person who gives a partner up, or where it began: then staying alone is best. False, and nothing is found, when
 * more than `budget` cells would have to be looked at.
 */
export function explore(
  market: Market,
  near: Side,
  far: Side,
  search: Search,
  sources: readonly number[],
  budget: number,
): boolean {
  begin(market, near, search, sources);
  const mostWork = search.work + budget;
  for (let node = nextNode(search); node >= 0 && search.work <= mostWork; node = nextNode(search)) {
    search.settled[node] = search.run;
    search.order[search.count] = node;
    search.count += 1;
    if (node < near.people) {
      goOn(market, near, far, search, node);
    } else {
      goBack(market, near, far, search, node);
    }
  }
  return search.work <= mostWork;
}

function begin(market: Market, near: Side, search: Search, sources: readonly number[]): void {
  search.run += 1;
  search.count = 0;
  search.stacked = 0;
  search.heap.size = 0;
  search.nearest = 0;
  search.least = Infinity;
  for (const source of sources) {
    reach(search, source, -1, -1, 0);
    offerEnd(search, source, float(near.price, source) + rewardOf(market, int(near.taken, source)));
  }
}

/** The nearest node not yet settled, or -1 when none could lead to a better end. */
function nextNode(search: Search): number {
  const { stack, heap, settled, distance, run } = search;
  while (search.least > search.nearest) {
    let node = -1;
    if (search.stacked > 0) {
      search.stacked -= 1;
      node = int(stack, search.stacked);
    } else if (heap.size > 0 && heap.least < search.least) {
      search.nearest = heap.least;
      node = heap.pop();
    } else {
      return -1;
    }
    // Nodes wait once for every time they came nearer; only the last counts.
    if (int(settled, node) !== run && search.nearest <= float(distance, node)) {
      return node;
    }
  }
  return -1;
}

/** From a near person to everybody they could have. */
function goOn(market: Market, near: Side, far: Side, search: Search, node: number): void {
  const { reached, distance, run } = search;
  const base = search.nearest + float(near.price, node);
  const first = int(near.start, node);
  const last = int(near.start, node + 1);
  search.work += last - first;
  for (let cell = first; cell < last && search.least > search.nearest; cell += 1) {
    const other = int(near.partner, cell);
    const further = base + float(far.price, other) - float(near.worth, cell);
    if (further < search.least) {
      const next = near.people + other;
      const isNearer = int(reached, next) !== run || further < float(distance, next);
      if (isNearer && flag(near.chosen, cell) === 0) {
        reach(search, next, node, cell, further);
        const taken = int(far.taken, other);
        if (taken < int(far.places, other)) {
          offerEnd(search, next, further + Math.max(0, -float(far.price, other) - rewardOf(market, taken)));
        }
      }
    }
  }
}

/** From a far person back to those who have them and may give them up. */
function goBack(market: Market, near: Side, far: Side, search: Search, node: number): void {
  const { reached, distance, run } = search;
  const other = node - near.people;
  const base = search.nearest - float(far.price, other);
  const first = int(far.placeStart, other);
  for (let place = first, last = first + int(far.taken, other); place < last; place += 1) {
    const cell = int(far.placeCell, place);
    const person = int(far.partner, cell);
    const further = base + float(far.worth, cell) - float(near.price, person);
    if (further < search.least && (int(reached, person) !== run || further < float(distance, person))) {
      reach(search, person, node, int(far.twin, cell), further);
      offerEnd(search, person, further + float(near.price, person) + rewardOf(market, int(near.taken, person) - 1));
    }
  }
}

/** What is no further than the nearest needs no heap. */
function reach(search: Search, node: number, from: number, through: number, distance: number): void {
  search.reached[node] = search.run;
  search.distance[node] = distance;
  search.from[node] = from;
  search.through[node] = through;
  if (distance <= search.nearest) {
    search.stack[search.stacked] = node;
    search.stacked += 1;
  } else {
    search.heap.push(distance, node);
  }
}

/** Ends are compared as soon as they are reached: among many ties, that is what keeps a search short. */
function offerEnd(search: Search, node: number, givenUp: number): void {
  if (givenUp < search.least) {
    search.least = givenUp;
    search.end = node;
  }
}

/** Whoever was reached for less than the chain gives up moves by the difference: near prices down, far prices up. */
export function movePrices(near: Side, far: Side, { order, count, distance, least }: Search): void {
  for (let index = 0; index < count; index += 1) {
    const node = int(order, index);
    const change = least - float(distance, node);
    if (change > 0) {
      const [price, person] = node < near.people ? [near.price, node] : [far.price, node - near.people];
      price[person] = float(price, person) + (node < near.people ? -change : change);
    }
  }
}

/** Carries out the chain that ends at a node: partners given up first, so that nobody ever has too many. */
export function moveAlong(near: Side, far: Side, { from, through }: Search, end: number): void {
  const joined: number[] = [];
  for (let node = end; int(from, node) >= 0; node = int(from, node)) {
    if (node < near.people) {
      part(near, far, int(through, node), node);
    } else {
      joined.push(node);
    }
  }
  for (const node of joined) {
    join(near, far, int(through, node), int(from, node));
  }
}
