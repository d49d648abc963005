import { type Market, part, rewardOf } from './market.ts';
import { flag, float, int } from './reading.ts';

/**
 * Gives a row the price that fits those of the columns, and takes it apart from partners who are no longer among its
 * best. Afterwards all its cells are right for these prices, and it may wait for a partner.
 */
export function settleRow(market: Market, row: number): void {
  const { rows, columns } = market;
  let price = bestOffer(market, row);
  for (let cell = poorestChoice(market, row, price); cell >= 0; cell = poorestChoice(market, row, price)) {
    price = Math.max(price, float(rows.worth, cell) - float(columns.price, int(rows.partner, cell)));
    part(rows, columns, cell, row);
  }
  rows.price[row] = Math.max(price, -rewardOf(market, Math.max(0, int(rows.taken, row) - 1)));
}

/** The most that a cell not chosen has to offer the row. */
function bestOffer({ rows, columns }: Market, row: number): number {
  let best = -Infinity;
  for (let cell = int(rows.start, row), last = int(rows.start, row + 1); cell < last; cell += 1) {
    const offer = float(rows.worth, cell) - float(columns.price, int(rows.partner, cell));
    if (offer > best && flag(rows.chosen, cell) === 0) {
      best = offer;
    }
  }
  return best;
}

/** The chosen cell that offers least, if that is less than the row could have otherwise, alone or with somebody else. */
function poorestChoice(market: Market, row: number, price: number): number {
  const { rows, columns } = market;
  const taken = int(rows.taken, row);
  let [poorest, least] = [-1, Math.max(price, -rewardOf(market, taken - 1))];
  const first = int(rows.placeStart, row);
  for (let place = first; place < first + taken; place += 1) {
    const cell = int(rows.placeCell, place);
    const offer = float(rows.worth, cell) - float(columns.price, int(rows.partner, cell));
    if (offer < least) {
      [poorest, least] = [cell, offer];
    }
  }
  return poorest;
}
