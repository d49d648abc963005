import { worth } from '#domain/matching/certificate.ts';
import { anAssignmentProblem, type Said } from './anAssignmentProblem.ts';

/** The most that any choice is worth, among those that `counts` lets in. */
export function worthByBruteForce(said: Required<Said>, counts?: (partners: number[][]) => boolean): number {
  const problem = anAssignmentProblem(said);
  const prices = { rowPrices: new Float64Array(), columnPrices: new Float64Array() };
  let best = -Infinity;
  for (const partners of everyChoice(said)) {
    if (counts === undefined || counts(partners)) {
      best = Math.max(best, worth(problem, { partners, ...prices }));
    }
  }
  return best;
}

/** Every permitted choice of partners, row by row. */
function* everyChoice({ scores, rowCapacity, columnCapacity }: Required<Said>): Generator<number[][]> {
  const [row, ...otherRows] = scores;
  if (row === undefined) {
    yield [];
    return;
  }
  for (let choice = 0; choice < 2 ** row.length; choice += 1) {
    const chosen = [...row.keys()].filter((column) => (choice >> column) % 2 === 1);
    const left = columnCapacity.map((places, column) => places - (chosen.includes(column) ? 1 : 0));
    const isPermitted =
      chosen.length <= (rowCapacity[0] ?? 0) &&
      left.every((places) => places >= 0) &&
      chosen.every((column) => (row[column] ?? -1) >= 0);
    if (isPermitted) {
      for (const rest of everyChoice({ scores: otherRows, rowCapacity: rowCapacity.slice(1), columnCapacity: left })) {
        yield [chosen, ...rest];
      }
    }
  }
}
