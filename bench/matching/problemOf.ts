import { scoreTable, sparseProblem } from '#domain/matching/assignment/pose.ts';
import type { AssignmentProblem, ScoreTable } from '#domain/matching/assignment/problem.ts';
import type { CellInstance, TableInstance } from './instances.ts';

const ones = (count: number): Int32Array => new Int32Array(count).fill(1);

export const tableOf = ({ rows, columns, scores }: TableInstance): ScoreTable =>
  scoreTable({ rows, columns, scores, rowCapacity: ones(rows), columnCapacity: ones(columns) });

export const problemOf = ({ rows, columns, rowStart, column, score }: CellInstance): AssignmentProblem =>
  sparseProblem({
    rows,
    columns,
    rowStart,
    column,
    score: Int32Array.from(score),
    rowCapacity: ones(rows),
    columnCapacity: ones(columns),
  });
