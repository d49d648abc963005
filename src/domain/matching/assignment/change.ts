import { type Market, cellBetween, setScore } from './market.ts';
import type { CellChange } from './problem.ts';
import { finished } from './progress.ts';
import { partnersOf } from './readMarket.ts';
import { repairing } from './repair.ts';
import type { Search } from './search.ts';
import { settleRow } from './settle.ts';

/**
 * Gives cells of a solved market other scores and solves it again from where it stands. Costs a look at the cells of few
 * people, whatever the number of all.
 */
export function changeScores(market: Market, search: Search, changes: readonly CellChange[]): void {
  for (const { row, column, score } of changes) {
    setScore(market, row, cellBetween(market.rows, row, column), score);
  }
  const [rows, columns] = [changes.map(({ row }) => row), changes.map(({ column }) => column)];
  finished(solvingAgain(market, search, new Set(rows), columns));
}

/**
 * Solves a market again in which the cells of some rows have changed: these rows get prices that fit those of the
 * columns, and whoever of them, of their partners and of the columns named waits then, searches.
 */
export function* solvingAgain(
  market: Market,
  search: Search,
  rows: ReadonlySet<number>,
  columns: readonly number[],
): Generator<number, void> {
  const concerned = new Set(columns);
  for (const row of rows) {
    for (const column of partnersOf(market.rows, row)) {
      concerned.add(column);
    }
    settleRow(market, row);
  }
  yield* repairing(market, search, rows, concerned);
}
