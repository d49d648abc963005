/**
 * A market in which each quota has a price that every pair counting towards it pays: with quotas as prices the problem is
 * a plain assignment again, and its best value plus what all places in the quotas would cost is a bound on what any choice
 * within the quotas is worth (Lagrangian relaxation; Fisher, "The Lagrangian relaxation method for solving integer
 * programming problems", Management Science 27, 1981).
 */
import { type Market, rewardOf } from '../market.ts';
import type { AssignmentProblem } from '../problem.ts';
import { type Quotas, quotaOf } from './quotas.ts';
import { float, int } from '../reading.ts';
import { repairing } from '../repair.ts';
import { scoreRange } from '../scale.ts';
import type { Search } from '../search.ts';
import { settleRow } from '../settle.ts';
import { solvingCells } from '../solveCells.ts';

export interface QuotaMarket {
  readonly problem: AssignmentProblem;
  readonly quotas: Quotas;
  readonly market: Market;
  readonly search: Search;
  /** The worth of each cell in price units without any quota, -Infinity for pairs that must not be. */
  readonly worth: Float64Array;
  /** The row of each cell, and the quota it counts towards. */
  readonly rowOfCell: Int32Array;
  readonly quotaOfCell: Int32Array;
}

/** Solves the problem without quotas. */
export function* openingQuotaMarket(problem: AssignmentProblem, quotas: Quotas): Generator<number, QuotaMarket> {
  const { market, search } = yield* solvingCells(problem, scoreRange(problem.score, problem.firstPartner));
  const rowOfCell = new Int32Array(problem.column.length);
  for (let row = 0; row < problem.rows; row += 1) {
    rowOfCell.fill(row, problem.rowStart[row], problem.rowStart[row + 1]);
  }
  const quotaOfCell = rowOfCell.map((row, cell) => quotaOf(quotas, row, int(problem.column, cell)));
  return { problem, quotas, market, search, worth: market.rows.worth.slice(), rowOfCell, quotaOfCell };
}

/** Solves again with these prices for quotas, from where the market stands; closed cells must not be chosen. */
export function* chargingQuotas(
  { market, search, worth, quotaOfCell }: QuotaMarket,
  prices: Float64Array,
  isClosed?: Uint8Array,
): Generator<number, void> {
  const { rows, columns } = market;
  for (let cell = 0; cell < worth.length; cell += 1) {
    const charged = isClosed?.[cell] === 1 ? -Infinity : float(worth, cell) - float(prices, int(quotaOfCell, cell));
    rows.worth[cell] = charged;
    columns.worth[int(rows.twin, cell)] = charged;
  }
  for (let row = 0; row < rows.people; row += 1) {
    settleRow(market, row);
  }
  yield* repairing(market, search);
}

/** The cells chosen now. */
export function chosenCells({ market: { rows } }: QuotaMarket): number[] {
  const cells: number[] = [];
  for (let row = 0; row < rows.people; row += 1) {
    const first = int(rows.placeStart, row);
    cells.push(...rows.placeCell.subarray(first, first + int(rows.taken, row)));
  }
  return cells;
}

/** How many of the chosen cells count towards each quota. */
export function usedQuotas({ quotas, quotaOfCell }: QuotaMarket, cells: readonly number[]): Int32Array {
  const used = new Int32Array(quotas.most.length);
  for (const cell of cells) {
    const quota = int(quotaOfCell, cell);
    used[quota] = int(used, quota) + 1;
  }
  return used;
}

/** What the market's choice is worth without charging for quotas, in price units. */
export function worthOfChoice({ market, worth }: QuotaMarket, cells: readonly number[]): number {
  const people = [market.rows, market.columns].reduce(
    (sum, { taken }) => sum + taken.reduce((count, partners) => count + (partners > 0 ? 1 : 0), 0),
    0,
  );
  return cells.reduce((sum, cell) => sum + float(worth, cell), people * rewardOf(market, 0));
}
