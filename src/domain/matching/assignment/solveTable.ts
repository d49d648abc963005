/**
 * Problem: the best assignment of a table, where every pair has a score.
 * Method: solve the core, the best few cells of each person; then look at every other cell, add those whose score exceeds
 * both prices and solve on from there, until there are none. The last prices are right for the whole table, so the
 * answer is the best of all (column generation; Lee and Orlin, "On very large scale assignment problems", 1994).
 * Why: nearly all cells of a large table never matter, and are looked at a few times only.
 * Cost: two to five looks at the table, and what the core costs. Scores that leave the core no guide, such as products
 * of two numbers, make nearly all cells matter: then all of them are solved at once, or many more.
 */
import { changeScores } from './change.ts';
import { choosingCore } from './core.ts';
import { pricing, underpricedShare } from './pricing.ts';
import type { AssignmentProblem, CellChange, ScoreTable } from './problem.ts';
import { between } from './progress.ts';
import type { ScoreRange } from './scale.ts';
import { tableRow } from './scores.ts';
import { type SolvedMarket, solvingCells } from './solveCells.ts';
import { widened, withCells } from './widen.ts';

/** Above this share of cells that exceed both prices, a core is no guide. */
const hopelessShare = 0.03;
/** A table of so many cells is solved as a whole, if need be. */
const mostCells = 8_000_000;

/** Solves a table from nothing, yielding how much is done from 0 to 1. */
export function* solvingCore(table: ScoreTable, range: ScoreRange): Generator<number, SolvedMarket> {
  const core = yield* between(0, 0.2, choosingCore(table));
  let solved = yield* between(0.2, 0.6, solvingCells(core, range));
  while (underpricedShare(table, solved.market) > hopelessShare) {
    const more = yield* wider(table, solved);
    solved = yield* between(0.6, 0.8, solvingCells(more, range));
  }
  return yield* between(0.8, 1, addingCells(table, solved));
}

function* wider(table: ScoreTable, { problem, market }: SolvedMarket): Generator<number, AssignmentProblem> {
  if (table.rows * table.columns <= mostCells) {
    return everyCell(table);
  }
  return withCells(problem, yield* between(0.6, 0.6, pricing(table, market, 400)));
}

function everyCell(table: ScoreTable): AssignmentProblem {
  const { rows, columns, rowCapacity, columnCapacity, firstPartner } = table;
  const rowStart = new Int32Array(rows + 1);
  const column = new Int32Array(rows * columns);
  const score = new Float64Array(rows * columns);
  let size = 0;
  for (let row = 0; row < rows; row += 1) {
    for (const [other, points] of tableRow(table, row).entries()) {
      if (points >= 0) {
        column[size] = other;
        score[size] = points;
        size += 1;
      }
    }
    rowStart[row + 1] = size;
  }
  const cells = { rowStart, column: column.subarray(0, size), score: score.subarray(0, size) };
  return { rows, columns, rowCapacity, columnCapacity, firstPartner, ...cells };
}

/** Adds the cells of a table that a solved market lacks until its prices are right for the whole table. */
export function* addingCells(table: ScoreTable, solved: SolvedMarket): Generator<number, SolvedMarket> {
  let now = solved;
  let missing = yield* pricing(table, now.market, 48);
  while (missing.length > 0) {
    now = withMore(now, missing);
    missing = yield* pricing(table, now.market, 48);
  }
  return now;
}

function withMore({ problem, market, search }: SolvedMarket, missing: readonly CellChange[]): SolvedMarket {
  const more = withCells(problem, missing);
  const wide = widened(market, more);
  changeScores(wide, search, missing);
  return { problem: more, market: wide, search };
}
