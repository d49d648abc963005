/**
 * Problem: what the whole would lose if one person were given a certain partner, for every possible partner at once.
 * Method: forcing a pair sends one unit around a circle of the residual network: over the forced cell to the partner, from
 * there back over whoever moves, drops out or has a place to spare. The cheapest way back from everybody is one Dijkstra
 * search against the arrows; prices make all lengths 0 or more (Ahuja, Magnanti and Orlin, "Network Flows", 1993, chapters
 * 5 and 9). Solving anew for each partner gives the same numbers, hundreds of times slower.
 * Cost: one look at every cell.
 */
import { Heap } from './heap.ts';
import type { SolvedNetwork, SolvedSide } from './network.ts';
import { float, int } from './reading.ts';

/**
 * For each person of the other side: what the whole loses in worth, in points and rewards for first partners, when the
 * two are put together and all others do their best. 0 for those who are partners now, Infinity where somebody may have
 * no partner or the score is below 0. Pairs that the network forbids can be asked about: `scoreOf` says what they would
 * score. The loss is negative where such a pair would be a gain.
 */
export function forcingCosts(
  network: SolvedNetwork,
  side: 'row' | 'column',
  person: number,
  scoreOf: (other: number) => number,
): Float64Array {
  const { rows, columns, pricesPerPoint } = network;
  const [own, others] = side === 'row' ? [rows, columns] : [columns, rows];
  const back = waysBack(network, own, others, person);
  const partners = new Set(own.partnersOf(person));
  return Float64Array.from({ length: others.people }, (_, other) => {
    const score = scoreOf(other);
    if (partners.has(other)) {
      return 0;
    }
    if (score < 0 || int(own.places, person) === 0 || int(others.places, other) === 0) {
      return Infinity;
    }
    const slack = float(own.price, person) + float(others.price, other) - score * pricesPerPoint;
    return (slack + float(back, own.people + other)) / pricesPerPoint;
  });
}

/** A loss taken apart: people come first, so the scores may even win where people lose their only partner. */
export interface SplitCost {
  readonly peopleLost: number;
  readonly scoreLost: number;
}

/**
 * How many people fewer have a partner, and how many points fewer are reached, from what forcing a pair costs and the
 * points that are reached now. Exact, as no choice's points add up to the reward for a first partner.
 */
export function splitCost(cost: number, firstPartner: number, totalScore: number): SplitCost {
  // Adding 0 turns -0 into 0.
  const peopleLost = Math.ceil((cost - totalScore) / firstPartner) + 0;
  return { peopleLost, scoreLost: cost - peopleLost * firstPartner };
}

/** A search against the arrows. Nodes are the person's own side, then the others, then the place outside. */
interface WaysBack {
  readonly network: SolvedNetwork;
  readonly own: SolvedSide;
  readonly others: SolvedSide;
  readonly distance: Float64Array;
  readonly heap: Heap;
}

/** The cheapest way from every node to this person, in price units. */
function waysBack(network: SolvedNetwork, own: SolvedSide, others: SolvedSide, person: number): Float64Array {
  const distance = new Float64Array(own.people + others.people + 1).fill(Infinity);
  const search: WaysBack = { network, own, others, distance, heap: new Heap() };
  const done = new Uint8Array(distance.length);
  reach(search, person, 0);
  while (search.heap.size > 0) {
    const node = search.heap.pop();
    if (done[node] === 0) {
      done[node] = 1;
      reachFrom(search, node);
    }
  }
  return distance;
}

function reachFrom(search: WaysBack, node: number): void {
  const { own, others } = search;
  if (node < own.people) {
    reachOwn(search, node);
  } else if (node < own.people + others.people) {
    reachOther(search, node - own.people);
  } else {
    reachOutside(search);
  }
}

/** A person of the own side is reached from partners who let them go, or from outside when they have a place to spare. */
function reachOwn(search: WaysBack, person: number): void {
  const { network, own, others, distance } = search;
  const here = float(distance, person);
  const { partner, worth } = own.cellsOf(person);
  const partners = new Set(own.partnersOf(person));
  for (let cell = 0; cell < partner.length; cell += 1) {
    const other = int(partner, cell);
    if (partners.has(other)) {
      const slack = float(worth, cell) - float(own.price, person) - float(others.price, other);
      reach(search, own.people + other, here + slack);
    }
  }
  if (int(own.taken, person) < int(own.places, person)) {
    reach(search, distance.length - 1, here + costOfOneMore(network, own, person));
  }
}

/** A person of the other side is reached from all who may take them, or from outside by giving a partner up. */
function reachOther(search: WaysBack, person: number): void {
  const { network, own, others, distance, heap } = search;
  const here = float(distance, own.people + person);
  const base = here + float(others.price, person);
  const { partner, worth } = others.cellsOf(person);
  const partners = new Set(others.partnersOf(person));
  for (let cell = 0; cell < partner.length; cell += 1) {
    const candidate = int(partner, cell);
    const reached = base + float(own.price, candidate) - float(worth, cell);
    if (reached < float(distance, candidate) && !partners.has(candidate)) {
      distance[candidate] = reached;
      heap.push(reached, candidate);
    }
  }
  if (int(others.taken, person) > 0) {
    reach(search, distance.length - 1, here + costOfOneLess(network, others, person));
  }
}

/** Outside is reached from others with a place to spare, and from own people who give a partner up. */
function reachOutside(search: WaysBack): void {
  const { network, own, others, distance } = search;
  const here = float(distance, distance.length - 1);
  for (let person = 0; person < others.people; person += 1) {
    if (int(others.taken, person) < int(others.places, person)) {
      reach(search, own.people + person, here + costOfOneMore(network, others, person));
    }
  }
  for (let person = 0; person < own.people; person += 1) {
    if (int(own.taken, person) > 0) {
      reach(search, person, here + costOfOneLess(network, own, person));
    }
  }
}

function reach({ distance, heap }: WaysBack, node: number, length: number): void {
  if (length < float(distance, node)) {
    distance[node] = length;
    heap.push(length, node);
  }
}

/** What a person's next place takes beyond its reward; 0 or more while a place is to spare. */
const costOfOneMore = ({ firstPartner }: SolvedNetwork, { price, taken }: SolvedSide, person: number): number =>
  -float(price, person) - (int(taken, person) === 0 ? firstPartner : 0);

/** What is lost with a person's last place; 0 or more while one is taken. */
const costOfOneLess = ({ firstPartner }: SolvedNetwork, { price, taken }: SolvedSide, person: number): number =>
  float(price, person) + (int(taken, person) === 1 ? firstPartner : 0);
