import { changeScores } from './change.ts';
import { checkChanges } from './checkChanges.ts';
import { cellBetween } from './market.ts';
import type { SolvedNetwork } from './network.ts';
import type { Assignment, CellChange, ScoreTable } from './problem.ts';
import { finished } from './progress.ts';
import { assignmentOf } from './readMarket.ts';
import { tableNetworkOf } from './readTable.ts';
import { highestOf } from './scale.ts';
import type { SolvedMarket } from './solveCells.ts';
import { addingCells } from './solveTable.ts';

/** A solved table; keeps it solved through changes. */
export class TableSolver {
  readonly problem: ScoreTable;
  readonly #changed = new Map<number, Map<number, number>>();
  #solved: SolvedMarket;
  #highest: number;

  constructor(table: ScoreTable, solved: SolvedMarket) {
    for (const [row, scores] of table.changed ?? []) {
      this.#changed.set(row, new Map(scores));
    }
    this.problem = { ...table, changed: this.#changed };
    this.#solved = solved;
    this.#highest = Math.max(highestOf(table.scores), highestOf(solved.problem.score));
  }

  assignment(): Assignment {
    return assignmentOf(this.#solved.market, this.#highest);
  }

  network(): SolvedNetwork {
    return tableNetworkOf(this.problem, this.#solved.market);
  }

  change(changes: readonly CellChange[]): void {
    const { market, search, problem } = this.#solved;
    checkChanges(this.problem, changes, market.pricesPerPoint);
    const known: CellChange[] = [];
    for (const change of changes) {
      this.#note(change);
      const cell = cellBetween(market.rows, change.row, change.column);
      if (cell >= 0) {
        problem.score[cell] = change.score;
        known.push(change);
      }
    }
    changeScores(market, search, known);
    this.#solved = finished(addingCells(this.problem, this.#solved));
  }

  #note({ row, column, score }: CellChange): void {
    const scores = this.#changed.get(row) ?? new Map<number, number>();
    this.#changed.set(row, scores.set(column, score));
    this.#highest = Math.max(this.#highest, score);
  }
}
