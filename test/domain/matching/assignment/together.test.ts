import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isProvenBest } from '#domain/matching/assignment/certificate.ts';
import {
  type Market,
  type Side,
  emptyMarket,
  forbidCells,
  isWaiting,
  setWorths,
} from '#domain/matching/assignment/market.ts';
import type { AssignmentProblem } from '#domain/matching/assignment/problem.ts';
import { finished } from '#domain/matching/assignment/progress.ts';
import { assignmentOf } from '#domain/matching/assignment/readMarket.ts';
import { highestOf } from '#domain/matching/assignment/scale.ts';
import { emptySearch } from '#domain/matching/assignment/search.ts';
import { settleRow } from '#domain/matching/assignment/settle.ts';
import { fillingTogether } from '#domain/matching/assignment/together.ts';
import { posedSparse, problemsOf } from './byHand.ts';

/** Prices from which nobody has been served yet, but right for every cell. */
function openedMarket(problem: AssignmentProblem): Market {
  const market = emptyMarket(problem, 1);
  market.reward = problem.firstPartner;
  forbidCells(market, problem.score);
  setWorths(market, problem.score);
  for (let row = 0; row < problem.rows; row += 1) {
    settleRow(market, row);
  }
  return market;
}

const waitingOn = (market: Market, side: Side): number[] =>
  [...side.taken.keys()].filter((person) => isWaiting(market, side, person));

test('those who search together settle at least one each time, and in the end as well as can be proven', () => {
  fc.assert(
    fc.property(problemsOf(8, 16), (said) => {
      const problem = posedSparse(said);
      const market = openedMarket(problem);
      const search = emptySearch(market);
      for (const [near, far] of [
        [market.rows, market.columns],
        [market.columns, market.rows],
      ] as const) {
        let waiting = waitingOn(market, near);
        for (let rounds = 0; waiting.length > 0; rounds += 1) {
          expect(rounds).toBeLessThan(100);
          finished(fillingTogether(market, near, far, search, waiting));
          waiting = waitingOn(market, near);
        }
      }
      expect(isProvenBest(problem, assignmentOf(market, highestOf(problem.score)))).toBe(true);
    }),
    { numRuns: 2000, seed: 8 },
  );
});
