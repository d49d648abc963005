import { scoreTable, sparseProblem } from '../assignment/pose.ts';
import type { AssignmentProblem, ScoreTable } from '../assignment/problem.ts';
import { allPairs } from '../candidates/allPairs.ts';
import { candidatePairs } from '../candidates/candidatePairs.ts';
import type { Stepwise } from '../match.ts';
import type { Profiles } from '../people/profile.ts';
import { inStep } from '../steps.ts';
import type { PairJudge } from '../suitability/suitability.ts';
import { bestScore } from '../suitability/weights.ts';

/** Up to 2,000 by 2,000 people every pair is scored, a matter of a second or two; beyond, candidates are looked for. */
const mostPairs = 4_000_000;

/** Who could be paired with whom, and how well they suit each other, calendars apart. */
export function* posingPairs(profiles: Profiles, judge: PairJudge): Stepwise<AssignmentProblem | ScoreTable> {
  return profiles.mentors.length * profiles.mentees.length <= mostPairs
    ? scoreTable(yield* inStep('suitability', allPairs(profiles, judge)), bestScore)
    : sparseProblem(yield* inStep('suitability', candidatePairs(profiles, judge)), bestScore);
}
