/**
 * The best assignment of a problem, and again after every change: the door to this folder. How problems are solved is
 * told in solveCells.ts, and for tables in solveTable.ts.
 */
import type { SolvedNetwork } from './network.ts';
import type { Assignment, AssignmentProblem, CellChange, ScoreTable } from './problem.ts';
import { finished, rising } from './progress.ts';
import { scoreRange } from './scale.ts';
import { solvingCells } from './solveCells.ts';
import { solvingTableCells } from './solveTable.ts';
import { SparseSolver } from './sparseSolver.ts';
import { TableSolver } from './tableSolver.ts';

/** A solved problem that can be changed; it stays solved. */
export interface Solver<Problem extends AssignmentProblem | ScoreTable = AssignmentProblem | ScoreTable> {
  /** The problem as it stands now, with all changes. */
  readonly problem: Problem;
  /** The best assignment, with the prices that prove it. */
  assignment(): Assignment;
  /** For further questions: valid until the next change. */
  network(): SolvedNetwork;
  /**
   * Gives cells other scores, -1 to forbid them, and solves again from where it stands. To force a pair, raise its score
   * by four times `firstPartner`. Throws a RangeError, and changes nothing, for a cell outside or a score that is not
   * whole or beyond 2^49 price units.
   */
  change(changes: readonly CellChange[]): void;
}

/** Solves a problem given by its permitted cells. */
export const openSolver = (problem: AssignmentProblem): Solver<AssignmentProblem> => finished(solving(problem));

/** Solves a table. */
export const openTableSolver = (table: ScoreTable): Solver<ScoreTable> => finished(solvingTable(table));

/** `openSolver` in small steps, each yielding how much is done, from 0 to 1. */
export function* solving(problem: AssignmentProblem): Generator<number, Solver<AssignmentProblem>> {
  return new SparseSolver(yield* rising(solvingCells(problem, scoreRange(problem.score, problem.firstPartner))));
}

/** `openTableSolver` in small steps, each yielding how much is done, from 0 to 1. */
export function* solvingTable(table: ScoreTable): Generator<number, Solver<ScoreTable>> {
  return new TableSolver(table, yield* rising(solvingTableCells(table, scoreRange(table.scores, table.firstPartner))));
}
