import type { AssignmentProblem, ScoreTable } from '../assignment/problem.ts';

/** A mentor and a mentee, by their places in the lists. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The same text for the same cell. */
export const keyOf = ({ row, column }: Cell): string => `${row} ${column}`;

type Problem = AssignmentProblem | ScoreTable;

/** The same problem without cells that score less than `least`, and without the forbidden ones. */
export function problemAbove(problem: Problem, least: number, forbidden: readonly Cell[]): Problem {
  return 'scores' in problem ? tableAbove(problem, least, forbidden) : cellsAbove(problem, least, forbidden);
}

function tableAbove(table: ScoreTable, least: number, forbidden: readonly Cell[]): ScoreTable {
  const scores = table.scores.map((score) => (score < least ? -1 : score));
  for (const { row, column } of forbidden) {
    scores[row * table.columns + column] = -1;
  }
  return { ...table, scores };
}

function cellsAbove(problem: AssignmentProblem, least: number, forbidden: readonly Cell[]): AssignmentProblem {
  const { rows, columns } = problem;
  const isForbidden = new Set(forbidden.map(({ row, column }) => row * columns + column));
  const rowStart = new Int32Array(rows + 1);
  const column = new Int32Array(problem.column.length);
  const score = problem.score.slice();
  let size = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let cell = problem.rowStart[row] ?? 0; cell < (problem.rowStart[row + 1] ?? 0); cell += 1) {
      const [other, points] = [problem.column[cell] ?? 0, problem.score[cell] ?? -1];
      if (points >= least && !isForbidden.has(row * columns + other)) {
        column[size] = other;
        score[size] = points;
        size += 1;
      }
    }
    rowStart[row + 1] = size;
  }
  return { ...problem, rowStart, column: column.subarray(0, size), score: score.subarray(0, size) };
}

/** All permitted cells of somebody. None for a column of sparse cells: it has few, and looking for them takes long. */
export function cellsOfPerson(problem: Problem, side: 'row' | 'column', person: number): readonly Cell[] {
  if ('scores' in problem) {
    const { rows, columns, scores } = problem;
    const cells = Array.from({ length: side === 'row' ? columns : rows }, (_, other) =>
      side === 'row' ? { row: person, column: other } : { row: other, column: person },
    );
    return cells.filter(({ row, column }) => (scores[row * columns + column] ?? -1) >= 0);
  }
  const { rowStart, column } = problem;
  return side === 'row'
    ? Array.from(column.subarray(rowStart[person], rowStart[person + 1]), (other) => ({ row: person, column: other }))
    : [];
}

/** The permitted cells of either form of a problem, one after the other. */
export function permittedCells(problem: Problem): AssignmentProblem {
  if ('score' in problem) {
    return cellsAbove(problem, 0, []);
  }
  const { scores, ...sizes } = problem;
  const rowStart = Int32Array.from({ length: problem.rows + 1 }, (_, row) => row * problem.columns);
  const column = Int32Array.from(scores, (_, cell) => cell % problem.columns);
  return cellsAbove({ ...sizes, rowStart, column, score: Int32Array.from(scores) }, 0, []);
}

/** The same problem when the places of some pairs are taken. */
export function withoutPlaces<Form extends Problem>(problem: Form, taken: readonly Cell[]): Form {
  const [rowCapacity, columnCapacity] = [problem.rowCapacity.slice(), problem.columnCapacity.slice()];
  for (const { row, column } of taken) {
    rowCapacity[row] = (rowCapacity[row] ?? 0) - 1;
    columnCapacity[column] = (columnCapacity[column] ?? 0) - 1;
  }
  return { ...problem, rowCapacity, columnCapacity };
}
