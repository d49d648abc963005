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
import { type Market, type Side, join, part } from './market.ts';
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
  readonly stack: Int32Array;
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
  const { distance, from, through, reached, settled, order, stack, heap } = search;
  const { reward } = market;
  const nearPeople = near.people;
  const run = search.run + 1;
  let [least, end, nearest, count, stacked, work] = [Infinity, -1, 0, 0, 0, 0];
  heap.size = 0;
  for (const source of sources) {
    reached[source] = run;
    distance[source] = 0;
    from[source] = -1;
    stack[stacked] = source;
    stacked += 1;
    const alone = float(near.price, source) + (int(near.taken, source) === 0 ? reward : 0);
    if (alone < least) {
      least = alone;
      end = source;
    }
  }
  while (least > nearest && work <= budget) {
    let node: number;
    if (stacked > 0) {
      stacked -= 1;
      node = int(stack, stacked);
    } else if (heap.size > 0) {
      nearest = heap.least;
      node = heap.pop();
    } else {
      break;
    }
    if (nearest >= least || int(settled, node) === run || nearest > float(distance, node)) {
      continue;
    }
    settled[node] = run;
    order[count] = node;
    count += 1;
    if (node < nearPeople) {
      // On to everybody this person could have.
      const base = nearest + float(near.price, node);
      const last = int(near.start, node + 1);
      let cell = int(near.start, node);
      work += last - cell;
      for (; cell < last; cell += 1) {
        const other = int(near.partner, cell);
        const further = base + float(far.price, other) - float(near.worth, cell);
        if (further < least) {
          const next = nearPeople + other;
          if ((int(reached, next) !== run || further < float(distance, next)) && flag(near.chosen, cell) === 0) {
            reached[next] = run;
            distance[next] = further;
            from[next] = node;
            through[next] = cell;
            const taken = int(far.taken, other);
            if (taken < int(far.places, other)) {
              const ending = further + Math.max(0, -float(far.price, other) - (taken === 0 ? reward : 0));
              if (ending < least) {
                least = ending;
                end = next;
                if (least <= nearest) {
                  break;
                }
              }
            }
            if (further <= nearest) {
              stack[stacked] = next;
              stacked += 1;
            } else {
              heap.push(further, next);
            }
          }
        }
      }
    } else {
      // Back to those who have this person and may give them up.
      const other = node - nearPeople;
      const base = nearest - float(far.price, other);
      const first = int(far.placeStart, other);
      for (let place = first, last = first + int(far.taken, other); place < last; place += 1) {
        const farCell = int(far.placeCell, place);
        const person = int(far.partner, farCell);
        const further = base + float(far.worth, farCell) - float(near.price, person);
        if (further < least && (int(reached, person) !== run || further < float(distance, person))) {
          reached[person] = run;
          distance[person] = further;
          from[person] = node;
          through[person] = int(far.twin, farCell);
          const ending = further + float(near.price, person) + (int(near.taken, person) === 1 ? reward : 0);
          if (ending < least) {
            least = ending;
            end = person;
          }
          if (further <= nearest) {
            stack[stacked] = person;
            stacked += 1;
          } else {
            heap.push(further, person);
          }
        }
      }
    }
  }
  search.run = run;
  search.count = count;
  search.work += work;
  search.least = least;
  search.end = end;
  return work <= budget;
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
