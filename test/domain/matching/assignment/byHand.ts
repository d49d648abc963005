import fc from 'fast-check';
import { sparseProblem, scoreTable } from '#domain/matching/assignment/pose.ts';
import type { AssignmentProblem, ScoreTable } from '#domain/matching/assignment/problem.ts';
import { type SaidScores, sparseForm, tableForm } from '#test/builders/assignmentForms.ts';

/** How many people have a partner, and what the pairs score. */
export interface Outcome {
  readonly people: number;
  readonly total: number;
}

/** Most people, and then the highest total, found by trying every cell both ways and remembering what was tried. */
export function bestByHand({ scores, rowCapacity, columnCapacity }: Required<SaidScores>): Outcome {
  const columns = columnCapacity.length;
  const cells = scores.flat();
  const tried = new Map<string, number>();
  const peopleFirst = 1 + cells.reduce((sum, score) => sum + Math.max(0, score), 0);
  const best = (cell: number, taken: readonly number[]): number => {
    const key = `${cell} ${taken.join(' ')}`;
    const known = cell === cells.length ? 0 : tried.get(key);
    if (known !== undefined) {
      return known;
    }
    const [row, column] = [Math.floor(cell / columns), scores.length + (cell % columns)];
    const [ofRow, ofColumn] = [taken[row] ?? 0, taken[column] ?? 0];
    let most = best(cell + 1, taken);
    const score = cells[cell] ?? -1;
    if (score >= 0 && ofRow < (rowCapacity[row] ?? 0) && ofColumn < (columnCapacity[cell % columns] ?? 0)) {
      const more = taken.map((count, person) => (person === row || person === column ? count + 1 : count));
      const newcomers = (ofRow === 0 ? 1 : 0) + (ofColumn === 0 ? 1 : 0);
      most = Math.max(most, score + newcomers * peopleFirst + best(cell + 1, more));
    }
    tried.set(key, most);
    return most;
  };
  const most = best(
    0,
    Array.from({ length: scores.length + columns }, () => 0),
  );
  return { people: Math.floor(most / peopleFirst), total: most % peopleFirst };
}

/** From the least to the most people a side, capacities to 3, from no to four in five cells forbidden, scores from all equal to wide. */
export const problemsOf = (least: number, most: number): fc.Arbitrary<Required<SaidScores>> =>
  fc
    .record({
      rows: fc.integer({ min: least, max: most }),
      columns: fc.integer({ min: least, max: most }),
      highest: fc.constantFrom(0, 1, 3, 100, 10_000),
      forbidden: fc.integer({ min: 0, max: 4 }),
      places: fc.constantFrom(1, 2, 3),
    })
    .chain(({ rows, columns, highest, forbidden, places }) => {
      const cell = fc.oneof(
        { weight: forbidden, arbitrary: fc.constant(-1) },
        { weight: 5 - forbidden, arbitrary: fc.nat(highest) },
      );
      const exactly = (length: number) => ({ minLength: length, maxLength: length, size: 'max' as const });
      return fc.record({
        scores: fc.array(fc.array(cell, exactly(columns)), exactly(rows)),
        rowCapacity: fc.array(fc.nat(places), exactly(rows)),
        columnCapacity: fc.array(fc.nat(places), exactly(columns)),
      });
    });

/** Small enough to try everything. */
export const smallProblems = problemsOf(1, 6);

/** The problem as the product poses it, with the smallest reward that puts people first. */
export const posedSparse = (said: SaidScores, highest?: number): AssignmentProblem =>
  sparseProblem(sparseForm(said), highest);

export const posedTable = (said: SaidScores, highest?: number): ScoreTable => scoreTable(tableForm(said), highest);
