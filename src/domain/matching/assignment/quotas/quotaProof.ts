/**
 * Problem: what the search with prices leaves open: is there anything better within the quotas?
 * Method: an integer program over the cells that something better could be made of. First those whose price tells most for
 * them, then ever more, until all that is left could not make up for the distance to the bound (reduced-cost fixing). People
 * and points are asked for one after the other, because a solver with rounding cannot weigh both in one sum.
 * Cost: unknown beforehand, from a second to more than anybody waits for; the integer solver may be told to stop.
 */
import type { IntegerAnswer, SolveInteger } from './integerModel.ts';
import type { AssignmentProblem } from '../problem.ts';
import { type ModelCells, type Wanted, quotaModel, readModel } from './quotaModel.ts';
import { type Quotas, keepsQuotas } from './quotas.ts';
import { float, int } from '../reading.ts';
import { partneredCount, worth } from '../scores.ts';
import type { QuotaAnswer, QuotaSearch } from './solveQuotas.ts';

/**
 * The best choice within the quotas, proved by `worth` being equal to `bound`; or the best there is when the integer
 * solver stops early. Throws when the solver's choice breaks the rules.
 */
export async function provingQuotas(
  problem: AssignmentProblem,
  quotas: Quotas,
  search: QuotaSearch,
  solveInteger: SolveInteger,
): Promise<QuotaAnswer> {
  const proof: Proof = { problem, quotas, search, solveInteger, best: search };
  if (await isSureOfPeople(proof)) {
    await closeGap(proof);
  }
  const { partners, worth: points, bound } = proof.best;
  return { partners, worth: points, bound };
}

interface Proof {
  readonly problem: AssignmentProblem;
  readonly quotas: Quotas;
  readonly search: QuotaSearch;
  readonly solveInteger: SolveInteger;
  best: QuotaAnswer;
}

/** Whether the bound leaves no room for more people; where it does, the integer solver is asked how many there can be. */
async function isSureOfPeople(proof: Proof): Promise<boolean> {
  const { firstPartner } = proof.problem;
  if (Math.floor(proof.best.bound / firstPartner) > partneredCount(proof.best)) {
    const answer = await ask(proof, Infinity, { kind: 'people' });
    if (answer.kind !== 'best') {
      return false;
    }
    const mostWithSoMany = (partneredCount(proof.best) + 1) * firstPartner - 1;
    proof.best = { ...proof.best, bound: Math.min(proof.best.bound, mostWithSoMany) };
  }
  return true;
}

/** Asks for more points, from ever more cells, until no others could make up for the distance to the bound. */
async function closeGap(proof: Proof): Promise<void> {
  for (let width = 1; proof.best.worth < proof.best.bound; width *= 4) {
    const wanted = { kind: 'points', leastPeople: partneredCount(proof.best) } as const;
    const answer = await ask(proof, width, wanted);
    if (answer.kind === 'stopped' || answer.kind === 'nothing') {
      return;
    }
    if (width >= proof.search.bound - proof.best.worth) {
      proof.best = { ...proof.best, bound: proof.best.worth };
    }
  }
}

/** Asks for something better from the cells whose prices are at most so many points too high, and remembers it. */
async function ask(proof: Proof, width: number, wanted: Wanted): Promise<IntegerAnswer> {
  const { problem, quotas, search, solveInteger } = proof;
  const cells = cellsWithin(problem, search, width);
  const answer = await solveInteger(quotaModel(problem, quotas, cells, wanted));
  if (answer.kind === 'best' || answer.kind === 'stopped') {
    const partners = readModel(problem, cells, answer.values);
    if (!keepsRules(problem, quotas, partners)) {
      throw new Error('Cannot use the choice of the integer solver: it exceeds a capacity or a quota');
    }
    const points = worth(problem, { partners });
    proof.best = points > proof.best.worth ? { ...proof.best, partners, worth: points } : proof.best;
  }
  return answer;
}

function cellsWithin(problem: AssignmentProblem, { undecided, slack }: QuotaSearch, width: number): ModelCells {
  const cell = undecided.filter((_, index) => float(slack, index) <= width);
  const row = new Int32Array(cell.length);
  for (let index = 0, at = 0; index < cell.length; index += 1) {
    while (int(problem.rowStart, at + 1) <= int(cell, index)) {
      at += 1;
    }
    row[index] = at;
  }
  return { cell, row };
}

function keepsRules(problem: AssignmentProblem, quotas: Quotas, partners: readonly (readonly number[])[]): boolean {
  const taken = new Int32Array(problem.columns);
  partners.flat().forEach((column) => (taken[column] = int(taken, column) + 1));
  return (
    partners.every((chosen, row) => chosen.length <= int(problem.rowCapacity, row)) &&
    taken.every((count, column) => count <= int(problem.columnCapacity, column)) &&
    keepsQuotas(quotas, partners)
  );
}
