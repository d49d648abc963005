import type { SolveInteger } from '#domain/matching/assignment/quotas/integerModel.ts';
import type { Cohort } from '#domain/matching/cohort.ts';
import type { Match, Stepwise } from '#domain/matching/match.ts';
import type { MatchWishes } from '#domain/matching/matchWishes.ts';
import type { Asked, Question, Told } from './questions.ts';

/** How a match is made from a cohort. */
export type OpenMatchSteps = (cohort: Cohort, wishes: MatchWishes) => Stepwise<Match>;

/** The work behind each question: in steps, to be run wherever that suits, or left to somebody else. */
export type MatchWork = {
  readonly [Kind in Question]: (asked: Asked[Kind]) => Stepwise<Told[Kind]> | Promise<Told[Kind]>;
};

/** Holds one match and answers questions about it. Without an integer solver nothing is proved beyond what is. */
export function matchWork(openMatch: OpenMatchSteps, solve?: SolveInteger): MatchWork {
  let match: Match | undefined;
  const opened = (): Match => {
    if (!match) {
      throw new Error('Cannot answer about a match before it is open');
    }
    return match;
  };
  return {
    *open({ cohort, wishes }) {
      match = yield* openMatch(cohort, wishes);
      return match.outcome();
    },
    change: ({ wishes }) => opened().change(wishes),
    alternatives: ({ person, most }) => opened().alternativesFor(person, most),
    prove: async () => (solve ? await opened().prove(solve) : opened().outcome()),
  };
}
