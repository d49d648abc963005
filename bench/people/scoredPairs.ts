import { scoreTable } from '#domain/matching/assignment/pose.ts';
import type { ScoreTable } from '#domain/matching/assignment/problem.ts';
import { allPairs } from '#domain/matching/candidates/allPairs.ts';
import type { Profiles } from '#domain/matching/people/profile.ts';
import type { PairJudge } from '#domain/matching/suitability/suitability.ts';

/** Every pair with its score, as the solver wants it. */
export const scoredPairs = (profiles: Profiles, judge: PairJudge): ScoreTable =>
  scoreTable(finished(allPairs(profiles, judge)));

/** Runs work that pauses to its end at once. */
export function finished<Result>(work: Generator<unknown, Result, undefined>): Result {
  let step = work.next();
  while (step.done !== true) {
    step = work.next();
  }
  return step.value;
}
