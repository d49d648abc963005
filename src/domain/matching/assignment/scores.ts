import type { Assignment, AssignmentProblem, ScoreTable } from './problem.ts';
import { int } from './reading.ts';

/** The cells of one row: their columns, ascending, and their scores, below 0 where the two must not be put together. */
export interface RowCells {
  readonly columns: Int32Array;
  readonly scores: Int8Array | Int16Array | Int32Array | Float64Array;
}

/** Reads a row of either form; nothing is copied unless the row has been changed. */
export function rowReader(problem: AssignmentProblem | ScoreTable): (row: number) => RowCells {
  if ('score' in problem) {
    const { rowStart, column, score } = problem;
    return (row) => {
      const [begin, end] = [int(rowStart, row), int(rowStart, row + 1)];
      return { columns: column.subarray(begin, end), scores: score.subarray(begin, end) };
    };
  }
  const columns = Int32Array.from({ length: problem.columns }, (_, column) => column);
  return (row) => ({ columns, scores: tableRow(problem, row) });
}

/** The scores of one row of a table, as they are now. */
export function tableRow({ columns, scores, changed }: ScoreTable, row: number): RowCells['scores'] {
  const stored = scores.subarray(row * columns, (row + 1) * columns);
  const edits = changed?.get(row);
  if (edits === undefined) {
    return stored;
  }
  const now = Float64Array.from(stored);
  for (const [column, score] of edits) {
    now[column] = score;
  }
  return now;
}

/** The score of a cell as it is now, or -1 when the two must not be put together. */
export function scoreOf(problem: AssignmentProblem | ScoreTable, row: number, column: number): number {
  if ('scores' in problem) {
    return problem.changed?.get(row)?.get(column) ?? problem.scores[row * problem.columns + column] ?? -1;
  }
  const [begin, end] = [int(problem.rowStart, row), int(problem.rowStart, row + 1)];
  const cell = problem.column.subarray(begin, end).indexOf(column);
  return cell < 0 ? -1 : (problem.score[begin + cell] ?? -1);
}

/** What an assignment is worth: the reward of everybody who has a partner, and all chosen scores. */
export const worth = (problem: AssignmentProblem | ScoreTable, { partners }: Pick<Assignment, 'partners'>): number =>
  partneredCount({ partners }) * problem.firstPartner + totalScore(problem, partners);

/** How many people, rows and columns, have a partner. */
export const partneredCount = ({ partners }: Pick<Assignment, 'partners'>): number =>
  partners.filter((chosen) => chosen.length > 0).length + new Set(partners.flat()).size;

/** The sum of the scores of all chosen cells. */
export const totalScore = (problem: AssignmentProblem | ScoreTable, partners: Assignment['partners']): number =>
  partners.reduce(
    (total, chosen, row) => chosen.reduce((sum, column) => sum + scoreOf(problem, row, column), total),
    0,
  );
