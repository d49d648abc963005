import fc from 'fast-check';
import type { AssignmentProblem, ScoreTable } from '#domain/matching/assignment/problem.ts';

/** Scores row by row, -1 where two must not be put together. */
export interface SaidScores {
  readonly scores: readonly (readonly number[])[];
  /** One place each unless said otherwise. */
  readonly rowCapacity?: readonly number[];
  readonly columnCapacity?: readonly number[];
}

/** The permitted cells alone, row by row. */
export function sparseForm(said: SaidScores): AssignmentProblem {
  const permitted = said.scores.map((row) => [...row.entries()].filter(([, score]) => score >= 0));
  const rowStart = new Int32Array(permitted.length + 1);
  permitted.forEach((cells, row) => (rowStart[row + 1] = (rowStart[row] ?? 0) + cells.length));
  const column = Int32Array.from(permitted.flat(), ([at]) => at);
  const score = Int32Array.from(permitted.flat(), ([, points]) => points);
  return { ...peopleOf(said), rowStart, column, score };
}

/** Every cell, permitted or not. */
export const tableForm = (said: SaidScores): ScoreTable => ({
  ...peopleOf(said),
  scores: Int32Array.from(said.scores.flat()),
});

/** The first partner is rewarded just above what all scores can add up to. */
function peopleOf({ scores, ...said }: SaidScores) {
  const [rows, columns] = [scores.length, scores[0]?.length ?? 0];
  const rowCapacity = Int32Array.from(said.rowCapacity ?? scores.map(() => 1));
  const columnCapacity = Int32Array.from(said.columnCapacity ?? (scores[0] ?? []).map(() => 1));
  const mostPairs = Math.min(sum(rowCapacity), sum(columnCapacity));
  return { rows, columns, rowCapacity, columnCapacity, firstPartner: 1 + mostPairs * Math.max(0, ...scores.flat()) };
}

const sum = (values: Int32Array): number => values.reduce((total, value) => total + value, 0);

export const bothForms = { sparse: sparseForm, table: tableForm };

/** Any problem of up to so many people a side, about a third of the cells forbidden. Few scores make ties the rule. */
export const saidScores = (most: number, mostScore: number): fc.Arbitrary<Required<SaidScores>> =>
  fc.tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: most })).chain(([rows, columns]) => {
    const cell = fc.oneof({ weight: 1, arbitrary: fc.constant(-1) }, { weight: 2, arbitrary: fc.nat(mostScore) });
    const exactly = (length: number) => ({ minLength: length, maxLength: length });
    return fc.record({
      scores: fc.array(fc.array(cell, exactly(columns)), exactly(rows)),
      rowCapacity: fc.array(fc.nat(3), exactly(rows)),
      columnCapacity: fc.array(fc.nat(3), exactly(columns)),
    });
  });
