import type { Side } from './market.ts';
import { float, int } from './reading.ts';

/**
 * One side at an auction. A person with several places is there once for each of them; each place asks a price of its
 * own, and a buyer pays the lowest a person asks.
 */
export interface Bidders {
  readonly side: Side;
  readonly personOf: Int32Array;
  readonly asks: Float64Array;
  /** The place it is put together with, on the other side, or -1; and the cell of this side that does so. */
  readonly mate: Int32Array;
  readonly cell: Int32Array;
  /** How many partners a person holds. */
  readonly held: Int32Array;
  readonly lowest: Float64Array;
  readonly lowestPlace: Int32Array;
  /** Bids for this side so far; whoever bears the number of the present one is held by the bidder already. */
  bids: number;
  readonly mark: Int32Array;
}

/** Nobody holds anybody; every place asks the price of its person, but not less than it is worth when left empty. */
export function openingBidders(side: Side, reward: number): Bidders {
  const places = side.placeCell.length;
  const bidders: Bidders = {
    side,
    personOf: new Int32Array(places),
    asks: new Float64Array(places),
    mate: new Int32Array(places),
    cell: new Int32Array(places),
    held: new Int32Array(side.people),
    lowest: new Float64Array(side.people),
    lowestPlace: new Int32Array(side.people),
    bids: 0,
    mark: new Int32Array(side.people),
  };
  for (let person = 0; person < side.people; person += 1) {
    const first = int(side.placeStart, person);
    for (let place = first; place < int(side.placeStart, person + 1); place += 1) {
      bidders.personOf[place] = person;
      bidders.asks[place] = Math.max(float(side.price, person), place === first ? -reward : 0);
    }
    renewLowest(bidders, person);
  }
  return bidders;
}

/** Nobody holds anybody any more; what was asked stays. */
export function letGo({ mate, held }: Bidders): void {
  mate.fill(-1);
  held.fill(0);
}

/** Finds the place of a person that asks least. */
export function renewLowest({ side, asks, lowest, lowestPlace }: Bidders, person: number): void {
  const first = int(side.placeStart, person);
  const last = int(side.placeStart, person + 1);
  let cheapest = first;
  for (let place = first + 1; place < last; place += 1) {
    if (float(asks, place) < float(asks, cheapest)) {
      cheapest = place;
    }
  }
  lowestPlace[person] = cheapest;
  lowest[person] = first < last ? float(asks, cheapest) : 0;
}
