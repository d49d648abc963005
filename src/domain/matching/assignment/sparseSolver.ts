import { changeScores } from './change.ts';
import { checkChanges } from './checkChanges.ts';
import { cellBetween } from './market.ts';
import type { SolvedNetwork } from './network.ts';
import type { Assignment, AssignmentProblem, CellChange } from './problem.ts';
import { assignmentOf, networkOf } from './readMarket.ts';
import { highestOf } from './scale.ts';
import type { SolvedMarket } from './solveCells.ts';
import { cellList, widened, withCells } from './widen.ts';

/** A solved problem given by its permitted cells; keeps it solved through changes. */
export class SparseSolver {
  #solved: SolvedMarket;
  #highest: number;
  #ownsScores = false;

  constructor(solved: SolvedMarket) {
    this.#solved = solved;
    this.#highest = highestOf(solved.problem.score);
  }

  get problem(): AssignmentProblem {
    return this.#solved.problem;
  }

  assignment(): Assignment {
    return assignmentOf(this.#solved.market, this.#highest);
  }

  network(): SolvedNetwork {
    return networkOf(this.#solved.market);
  }

  change(changes: readonly CellChange[]): void {
    checkChanges(this.problem, changes, this.#solved.market.pricesPerPoint);
    this.#makeRoom(changes);
    const { market, search, problem } = this.#solved;
    const known = changes.filter(({ row, column }) => cellBetween(market.rows, row, column) >= 0);
    for (const { row, column, score } of known) {
      problem.score[cellBetween(market.rows, row, column)] = score;
      this.#highest = Math.max(this.#highest, score);
    }
    changeScores(market, search, known);
  }

  /** Own scores to write to, and cells for pairs that were never permitted before. */
  #makeRoom(changes: readonly CellChange[]): void {
    const { market, problem } = this.#solved;
    const missing = changes.filter(({ row, column, score }) => score >= 0 && cellBetween(market.rows, row, column) < 0);
    if (missing.length > 0) {
      const wider = withCells(problem, cellList(problem.rows, missing));
      this.#solved = { ...this.#solved, problem: wider, market: widened(market, wider) };
    } else if (!this.#ownsScores) {
      this.#solved = { ...this.#solved, problem: { ...problem, score: Float64Array.from(problem.score) } };
    }
    this.#ownsScores = true;
  }
}
