import { type Assignment, type AssignmentProblem, at } from './assignmentProblem.ts';

/**
 * Whether the prices prove that no better assignment exists. Knows nothing of how it was found. Whatever the prices, no
 * permitted choice is worth more than the bound they give (weak duality of linear programming): each cell adds what
 * its score exceeds both prices by, each person what their places are worth at their price. Equal is therefore best.
 */
export function isProvenBest(problem: AssignmentProblem, assignment: Assignment): boolean {
  return isPermitted(problem, assignment) && worth(problem, assignment) === bound(problem, assignment);
}

/** What an assignment is worth: the reward of everybody who has a partner, and all chosen scores. */
export const worth = (problem: AssignmentProblem, assignment: Assignment): number =>
  partneredCount(assignment) * problem.firstPartner + totalScore(problem, assignment.partners);

/** How many people, rows and columns, have a partner. */
export const partneredCount = ({ partners }: Assignment): number =>
  partners.filter((chosen) => chosen.length > 0).length + new Set(partners.flat()).size;

/** The sum of the scores of all chosen cells. */
export const totalScore = (problem: AssignmentProblem, partners: Assignment['partners']): number =>
  partners.reduce(
    (total, chosen, row) =>
      chosen.reduce((sum, column) => sum + at(problem.scores, row * problem.columns + column), total),
    0,
  );

function bound(problem: AssignmentProblem, { rowPrices, columnPrices }: Assignment): number {
  const { rows, columns, scores, rowCapacity, columnCapacity, firstPartner } = problem;
  let total = 0;
  for (let row = 0; row < rows; row += 1) {
    total += worthOfPlaces(at(rowPrices, row), at(rowCapacity, row), firstPartner);
    for (let column = 0; column < columns; column += 1) {
      const score = at(scores, row * columns + column);
      total += score < 0 ? 0 : Math.max(0, score - at(rowPrices, row) - at(columnPrices, column));
    }
  }
  for (let column = 0; column < columns; column += 1) {
    total += worthOfPlaces(at(columnPrices, column), at(columnCapacity, column), firstPartner);
  }
  return total;
}

const worthOfPlaces = (price: number, capacity: number, firstPartner: number): number =>
  capacity === 0 ? 0 : Math.max(0, price + firstPartner) + (capacity - 1) * Math.max(0, price);

function isPermitted(
  { rows, columns, scores, rowCapacity, columnCapacity }: AssignmentProblem,
  { partners }: Assignment,
): boolean {
  const taken = new Int32Array(columns);
  for (const column of partners.flat()) {
    taken[column] = at(taken, column) + 1;
  }
  return (
    partners.length === rows &&
    partners.every(
      (chosen, row) =>
        chosen.length <= at(rowCapacity, row) &&
        new Set(chosen).size === chosen.length &&
        chosen.every((column) => at(scores, row * columns + column) >= 0),
    ) &&
    taken.every((count, column) => count <= at(columnCapacity, column))
  );
}
