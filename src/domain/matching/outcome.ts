import { blockingPairs } from './assignment/blockingPairs.ts';
import { isProvenBest } from './assignment/certificate.ts';
import type { Assignment } from './assignment/problem.ts';
import { type CohortReading, profilesAt, scoreAt } from './cohortReading.ts';
import type { Certificate, MatchOutcome, SuggestedPair } from './draft.ts';
import type { LimitedPairs } from './search/limitedPairs.ts';
import type { UnmetWish } from './matchWishes.ts';
import type { Cell } from './search/pairProblem.ts';
import type { BestPairs, Pins } from './search/pairSearch.ts';
import type { PairJudge } from './suitability/suitability.ts';
import { whoIsLeftOut } from './leftOut/whoIsLeftOut.ts';

/** What a search came to, in numbers. */
export interface Chosen {
  readonly judge: PairJudge;
  /** The best pairs without a limit between departments, and under one. */
  readonly best: BestPairs;
  readonly limited: LimitedPairs | undefined;
  readonly partners: Assignment['partners'];
  readonly pins: Pins;
  readonly unmet: readonly UnmetWish[];
}

/** The same in people, with reasons. */
export function outcomeOf(reading: CohortReading, chosen: Chosen): MatchOutcome {
  return {
    pairs: cellsOf(chosen.partners).map((cell) => suggestedPair(reading, chosen.judge, cell)),
    leftOut: whoIsLeftOut(reading, chosen.judge, chosen.partners),
    unmetWishes: chosen.unmet,
    certificate: certificateOf(reading, chosen),
  };
}

export const cellsOf = (partners: Assignment['partners']): readonly Cell[] =>
  partners.flatMap((columns, row) => columns.map((column) => ({ row, column })));

/** A pair as the lead sees it. Throws for two who share no slot: such a pair is never chosen. */
export function suggestedPair(
  { profiles, slotOf, pairAt }: CohortReading,
  judge: PairJudge,
  cell: Cell,
): SuggestedPair {
  const { mentor, mentee } = profilesAt(profiles, cell);
  const pair = pairAt(cell);
  const shared = slotOf(pair);
  if (!shared.found) {
    throw new RangeError(`Cannot suggest ${pair.mentor} and ${pair.mentee}: ${shared.because}`);
  }
  const { score, reasons } = judge.explain(mentor, mentee);
  return {
    ...pair,
    suitability: Math.round(score / 100),
    reasons,
    slot: shared.slot,
    freeSessions: shared.freeSessions,
  };
}

function certificateOf(reading: CohortReading, { judge, best, limited, partners }: Chosen): Certificate {
  const { problem } = best.solver;
  const scores = cellsOf(partners).map((cell) => scoreAt(reading, judge, cell));
  const [gap, peopleGap] = [limited?.gap ?? 0, limited?.peopleGap ?? 0];
  return {
    isProven: limited ? gap === 0 && peopleGap === 0 : isProvenBest(problem, { ...best.solver.assignment(), partners }),
    pairCount: scores.length,
    totalSuitability: scores.reduce((total, score) => total + score, 0),
    weakestSuitability: scores.reduce((least, score) => Math.min(least, score), scores[0] ?? 0),
    gap,
    peopleGap,
    blockingPairs: blockingPairs(problem, { partners }),
  };
}
