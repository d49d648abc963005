/**
 * Problem: the best assignment of a problem given by its permitted cells (problem.ts).
 * Method: who can have a partner at all (peopleFirst.ts), an auction for prices that are nearly right (auction.ts), then
 * shortest augmenting paths until they are exactly right (repair.ts).
 * Why: an auction alone is quick but not exact, searches alone are exact but slow on many people.
 * Cost: about as many looks at every cell as the highest score has digits, and a few more for the searches.
 * All numbers are whole, so that the prices prove the answer without rounding (certificate.ts).
 */
import { auctioning } from './auction.ts';
import { type Market, layingOut, forbidCells, setWorths } from './market.ts';
import { puttingPeopleFirst } from './peopleFirst.ts';
import type { AssignmentProblem } from './problem.ts';
import { between } from './progress.ts';
import { repairing } from './repair.ts';
import { type ScoreRange, pricesPerPointFor } from './scale.ts';
import { type Search, emptySearch } from './search.ts';
import { settleRow } from './settle.ts';

/** A market in which nobody waits and all prices are right: its choice is the best. */
export interface SolvedMarket {
  readonly problem: AssignmentProblem;
  readonly market: Market;
  readonly search: Search;
}

/** How many rows are settled between two yields. */
const breath = 5000;

/** Solves a problem from nothing, yielding how much is done from 0 to 1. */
export function* solvingCells(problem: AssignmentProblem, range: ScoreRange): Generator<number, SolvedMarket> {
  const pricesPerPoint = pricesPerPointFor(range, problem.firstPartner);
  const market = yield* between(0, 0.1, layingOut(problem, pricesPerPoint));
  const search = emptySearch(market);
  const reward = problem.firstPartner * pricesPerPoint;
  forbidCells(market, problem.score);
  yield 0.1;
  if (range.different > 1) {
    yield* between(0.1, 0.2, puttingPeopleFirst(market, search, reward));
    setWorths(market, problem.score);
    yield 0.2;
    yield* between(0.2, 0.6, auctioning(market));
  } else {
    // Where all scores are equal, searches have no more to do than to put people first.
    market.reward = reward;
    setWorths(market, problem.score);
  }
  yield 0.6;
  for (let row = 0; row < problem.rows; row += 1) {
    settleRow(market, row);
    if (row % breath === breath - 1) {
      yield 0.6;
    }
  }
  yield* between(0.6, 1, repairing(market, search));
  return { problem, market, search };
}
