import fc from 'fast-check';
import { type AssignmentProblem, assignmentProblem } from '#domain/matching/assignmentProblem.ts';

/** Scores row by row, -1 where two must not be put together. */
export interface Said {
  readonly scores: readonly (readonly number[])[];
  readonly rowCapacity?: readonly number[];
  readonly columnCapacity?: readonly number[];
}

/** One place each unless said otherwise. */
export function anAssignmentProblem({ scores, rowCapacity, columnCapacity }: Said): AssignmentProblem {
  const [rows, columns] = [scores.length, scores[0]?.length ?? 0];
  return assignmentProblem({
    rows,
    columns,
    scores: Int32Array.from(scores.flat()),
    rowCapacity: Int32Array.from(rowCapacity ?? Array.from({ length: rows }, () => 1)),
    columnCapacity: Int32Array.from(columnCapacity ?? Array.from({ length: columns }, () => 1)),
  });
}

/** Few different scores, so that ties are the rule; about a third of the cells forbidden. */
export const assignmentProblems = (most: number, mostScore: number) =>
  fc.tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: most })).chain(([rows, columns]) => {
    const cell = fc.oneof({ weight: 1, arbitrary: fc.constant(-1) }, { weight: 2, arbitrary: fc.nat(mostScore) });
    const places = (length: number) => fc.array(fc.nat(3), { minLength: length, maxLength: length });
    return fc.record({
      scores: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
      rowCapacity: places(rows),
      columnCapacity: places(rows === 0 ? 0 : columns),
    });
  });
