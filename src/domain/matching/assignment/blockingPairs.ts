import type { Assignment, AssignmentProblem, ScoreTable } from './problem.ts';
import { float, int } from './reading.ts';
import { rowReader, scoreOf } from './scores.ts';

/**
 * How many pairs would rather have each other, by score, than what the choice gives them: each has a free place or a
 * partner of lower score. None is what Gale and Shapley call stable ("College admissions and the stability of marriage",
 * American Mathematical Monthly 69, 1962); it is reported, not sought.
 */
export function blockingPairs(
  problem: AssignmentProblem | ScoreTable,
  { partners }: Pick<Assignment, 'partners'>,
): number {
  const cellsOf = rowReader(problem);
  const rowsWorst = allFree(problem.rowCapacity);
  const columnsWorst = allFree(problem.columnCapacity);
  for (const [row, chosen] of partners.entries()) {
    for (const column of chosen) {
      const score = scoreOf(problem, row, column);
      take(rowsWorst, row, score);
      take(columnsWorst, column, score);
    }
  }
  let count = 0;
  for (const [row, chosen] of partners.entries()) {
    const { columns, scores } = cellsOf(row);
    const isChosen = new Set(chosen);
    const satisfied = satisfiedBy(rowsWorst, row);
    for (const [cell, score] of scores.entries()) {
      const column = int(columns, cell);
      count += score > satisfied && score > satisfiedBy(columnsWorst, column) && !isChosen.has(column) ? 1 : 0;
    }
  }
  return count;
}

/** The places each person has left, and the lowest score of those taken. */
interface Places {
  readonly left: Int32Array;
  readonly lowest: Float64Array;
}

const allFree = (capacity: Int32Array): Places => ({
  left: capacity.slice(),
  lowest: new Float64Array(capacity.length).fill(Infinity),
});

function take({ left, lowest }: Places, person: number, score: number): void {
  left[person] = int(left, person) - 1;
  lowest[person] = Math.min(float(lowest, person), score);
}

/** A partner must score more than this to be preferred: anybody is to a free place, nobody to having no place at all. */
const satisfiedBy = ({ left, lowest }: Places, person: number): number =>
  int(left, person) > 0 ? -1 : float(lowest, person);
