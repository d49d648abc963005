/**
 * Problem: the best assignment of a table, where every pair has a score.
 * Method: solve the core, the best few cells of each person; then look at every other cell, add those whose score exceeds
 * both prices and solve on from there, until there are none. The last prices are right for the whole table, so the
 * answer is the best of all (column generation; Lee and Orlin, "On very large scale assignment problems", MIT Sloan
 * working paper 3572, 1993).
 * Why: nearly all cells of a large table never matter, and are looked at a few times only.
 * Cost: two to five looks at the table, and what the core costs. Where the best cells of each are a poor guide, as for
 * products of two numbers, the core is chosen some times more, by how far cells exceed the prices found so far.
 */
import { solvingAgain } from './change.ts';
import { choosingCore, choosingMore } from './core.ts';
import { pricesAsked, pricing, underpricedPerRow } from './pricing.ts';
import type { ScoreTable } from './problem.ts';
import { between } from './progress.ts';
import { int } from './reading.ts';
import type { ScoreRange } from './scale.ts';
import { type SolvedMarket, solvingCells } from './solveCells.ts';
import { type CellList, widened, withCells } from './widen.ts';

/** When the core lacks more cells of a row than this, solving afresh is quicker than going on from where it stands. */
const many = 5;

/** Solves a table from nothing, yielding how much is done from 0 to 1. */
export function* solvingTableCells(table: ScoreTable, range: ScoreRange): Generator<number, SolvedMarket> {
  const { rows, columns, rowCapacity, columnCapacity, firstPartner } = table;
  const core = yield* between(0, 0.2, choosingCore(table));
  const problem = { rows, columns, rowCapacity, columnCapacity, firstPartner, ...core };
  let solved = yield* between(0.2, 0.6, solvingCells(problem, range));
  let done = 0.6;
  while (underpricedPerRow(table, solved.market) > many) {
    const left = 1 - done;
    const more = yield* between(done, done + 0.1 * left, choosingMore(table, pricesAsked(table, solved.market)));
    const wider = withCells(solved.problem, more);
    solved = yield* between(done + 0.1 * left, done + 0.4 * left, solvingCells(wider, range));
    done += 0.4 * left;
  }
  return yield* between(done, 1, addingCells(table, solved));
}

/** Adds the cells of a table that a solved market lacks until its prices are right for the whole table. */
export function* addingCells(table: ScoreTable, solved: SolvedMarket): Generator<number, SolvedMarket> {
  let now = solved;
  for (let missing = yield* pricing(table, now.market); missing.column.length > 0;) {
    now = yield* withMore(now, missing);
    missing = yield* pricing(table, now.market);
  }
  return now;
}

function* withMore({ problem, market, search }: SolvedMarket, missing: CellList): Generator<number, SolvedMarket> {
  const wider = withCells(problem, missing);
  const wide = widened(market, wider);
  const rows = new Set<number>();
  for (let row = 0; row < problem.rows; row += 1) {
    if (int(missing.rowStart, row + 1) > int(missing.rowStart, row)) {
      rows.add(row);
    }
  }
  yield* solvingAgain(wide, search, rows, []);
  return { problem: wider, market: wide, search };
}
