import { type Market, part } from './market.ts';
import { float, int } from './reading.ts';
import { repairing } from './repair.ts';
import type { Search } from './search.ts';

/**
 * For a market whose cells are worth nothing as yet: the same problem with every score 0 and the reward 1: how many people can have a partner. Its prices, -1, 0 or 1, say
 * who is scarce; times the reward they are where prices of the whole problem begin. An auction from there need only deal
 * with the scores, not with the far larger reward.
 */
export function* puttingPeopleFirst(market: Market, search: Search, reward: number): Generator<number, void> {
  market.reward = 1;
  yield* repairing(market, search);
  for (const { price } of [market.rows, market.columns]) {
    for (let person = 0; person < price.length; person += 1) {
      price[person] = float(price, person) * reward;
    }
  }
  market.reward = reward;
  partAll(market);
}

function partAll({ rows, columns }: Market): void {
  for (let row = 0; row < rows.people; row += 1) {
    while (int(rows.taken, row) > 0) {
      part(rows, columns, int(rows.placeCell, int(rows.placeStart, row) + int(rows.taken, row) - 1), row);
    }
  }
}
