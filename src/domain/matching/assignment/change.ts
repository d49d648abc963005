import { type Market, cellBetween, setScore } from './market.ts';
import type { CellChange } from './problem.ts';
import { finished } from './progress.ts';
import { partnersOf } from './readMarket.ts';
import { repairing } from './repair.ts';
import type { Search } from './search.ts';
import { settleRow } from './settle.ts';

/**
 * Gives cells of a solved market other scores and solves it again from where it stands: the rows concerned get prices
 * that fit, and whoever lost a partner searches. Costs a look at the cells of few people, whatever the number of all.
 */
export function changeScores(market: Market, search: Search, changes: readonly CellChange[]): void {
  const rows = new Set<number>();
  const columns = new Set<number>();
  for (const { row, column, score } of changes) {
    setScore(market, row, cellBetween(market.rows, row, column), score);
    rows.add(row);
    columns.add(column);
  }
  for (const row of rows) {
    for (const column of partnersOf(market.rows, row)) {
      columns.add(column);
    }
    settleRow(market, row);
  }
  finished(repairing(market, search, rows, columns));
}
