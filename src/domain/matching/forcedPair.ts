import { bestAssignment } from './assignment.ts';
import { type Assignment, type AssignmentProblem, at } from './assignmentProblem.ts';
import { partneredCount, totalScore, worth } from './certificate.ts';

/** What it costs to put one row and one column together: zero or more people, and a total that may even rise with fewer people. */
export interface ForcedPair {
  readonly row: number;
  readonly peopleLost: number;
  readonly scoreLost: number;
}

/**
 * The `most` rows that could be put together with the column at the least cost, the cheapest first. Exact: each is
 * solved again with the pair forced. What prices say the pair gives up is never more than its true cost, so the search
 * ends once no row left can do better.
 */
export function cheapestForcedPairs(
  problem: AssignmentProblem,
  best: Assignment,
  column: number,
  most: number,
): readonly ForcedPair[] {
  const value = worth(problem, best);
  let found: { readonly pair: ForcedPair; readonly cost: number }[] = [];
  for (const { row, leastCost } of otherRows(problem, best, column)) {
    if (leastCost >= (found[most - 1]?.cost ?? Infinity)) {
      break;
    }
    const forced = bestWith(problem, row, column);
    const pair: ForcedPair = {
      row,
      peopleLost: partneredCount(best) - partneredCount(forced),
      scoreLost: totalScore(problem, best.partners) - totalScore(problem, forced.partners),
    };
    found = [...found, { pair, cost: value - worth(problem, forced) }]
      .toSorted((a, b) => a.cost - b.cost)
      .slice(0, most);
  }
  return found.map(({ pair }) => pair);
}

/** Rows that may have the column and do not, those first whose prices promise the least cost. */
function otherRows(problem: AssignmentProblem, { partners, rowPrices, columnPrices }: Assignment, column: number) {
  const rows = [...partners.keys()].filter(
    (row) =>
      partners[row]?.includes(column) === false &&
      at(problem.rowCapacity, row) > 0 &&
      at(problem.columnCapacity, column) > 0 &&
      at(problem.scores, row * problem.columns + column) >= 0,
  );
  return rows
    .map((row) => ({
      row,
      leastCost: at(rowPrices, row) + at(columnPrices, column) - at(problem.scores, row * problem.columns + column),
    }))
    .toSorted((a, b) => a.leastCost - b.leastCost);
}

/** The best assignment that has this pair: its score is raised above all that could be lost elsewhere. */
function bestWith(problem: AssignmentProblem, row: number, column: number): Assignment {
  const scores = Float64Array.from(problem.scores);
  const cell = row * problem.columns + column;
  scores[cell] = at(scores, cell) + problem.firstPartner * (problem.rows + problem.columns + 1);
  return bestAssignment({ ...problem, scores });
}
