import { type QuotaMarket, chargingQuotas, chosenCells, usedQuotas } from './quotaMarket.ts';
import { float, int } from '../reading.ts';

/**
 * A choice within all quotas. The cells of highest worth of an exceeded quota are kept and all its others closed, then
 * everybody chooses anew, until no quota is exceeded; each turn closes one for good. That may leave people out; turns in
 * which exceeded quotas only become dearer, as in an auction, leave out fewer at the cost of points.
 */
export function* keepingQuotas(
  quotaMarket: QuotaMarket,
  prices: Float64Array,
  auctionTurns: number,
): Generator<number, number[]> {
  const isClosed = new Uint8Array(quotaMarket.worth.length);
  let charged = prices;
  for (let turn = 0; ; turn += 1) {
    const chosen = chosenCells(quotaMarket);
    const exceeded = exceededBy(quotaMarket, chosen);
    if (exceeded.every((over) => over === 0)) {
      return chosen;
    }
    if (turn < auctionTurns) {
      const step = quotaMarket.market.pricesPerPoint * 1.1 ** turn;
      charged = charged.map((price, quota) => price + Math.ceil(step * float(exceeded, quota)));
    } else {
      closeExceeded(quotaMarket, chosen, exceeded, isClosed);
    }
    yield* chargingQuotas(quotaMarket, charged, isClosed);
  }
}

/** By how many pairs each quota is exceeded. */
function exceededBy(quotaMarket: QuotaMarket, chosen: readonly number[]): Float64Array {
  const used = usedQuotas(quotaMarket, chosen);
  return quotaMarket.quotas.most.map((limit, quota) => Math.max(0, int(used, quota) - limit));
}

function closeExceeded(
  { quotas, worth, quotaOfCell }: QuotaMarket,
  chosen: readonly number[],
  exceeded: Float64Array,
  isClosed: Uint8Array,
): void {
  quotaOfCell.forEach((quota, cell) => {
    if (float(exceeded, quota) > 0) {
      isClosed[cell] = 1;
    }
  });
  const left = quotas.most.slice();
  for (const cell of chosen.toSorted((a, b) => float(worth, b) - float(worth, a))) {
    const quota = int(quotaOfCell, cell);
    if (float(exceeded, quota) > 0 && float(left, quota) > 0) {
      left[quota] = float(left, quota) - 1;
      isClosed[cell] = 0;
    }
  }
}
