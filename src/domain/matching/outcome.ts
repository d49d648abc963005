import type { BestSlot } from '../scheduling/findSlots.ts';
import { blockingPairs } from './assignment/blockingPairs.ts';
import { isProvenBest } from './assignment/certificate.ts';
import type { Assignment } from './assignment/problem.ts';
import { partneredCount } from './assignment/scores.ts';
import { type CohortReading, profilesAt, scoreAt } from './cohortReading.ts';
import type { Certificate, MatchOutcome, SuggestedPair } from './draft.ts';
import { cellsOf, type PlacedPairs, placedPairs } from './placedPairs.ts';
import type { LimitedPairs } from './search/limitedPairs.ts';
import type { UnmetWish } from './matchWishes.ts';
import { type Cell, keyOf } from './search/pairProblem.ts';
import type { BestPairs, Pins } from './search/pairSearch.ts';
import { suggestedMentors } from './suggestedMentors.ts';
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

/** The same in people, with reasons, and with times at which nobody is in two places. */
export function outcomeOf(reading: CohortReading, chosen: Chosen): MatchOutcome {
  const { judge, pins, unmet } = chosen;
  const found = placedPairs(reading, chosen);
  const pinned = new Set(pins.must.map(keyOf));
  const isPinned = (cell: Cell) => pinned.has(keyOf(cell));
  const othersOf = suggestedMentors(reading, chosen, found.partners);
  const noTimeLeft = (cell: Cell): UnmetWish => ({ pair: reading.pairAt(cell), because: 'noTimeLeft' });
  return {
    pairs: found.placed.map((cell) => ({ ...suggestedPair(reading, judge, cell, cell.best), ...othersOf(cell) })),
    crowdedOut: found.crowdedOut.filter((cell) => !isPinned(cell)).map(reading.pairAt),
    leftOut: whoIsLeftOut(reading, judge, found),
    unmetWishes: [...unmet, ...found.crowdedOut.filter(isPinned).map(noTimeLeft)],
    certificate: certificateOf(reading, chosen, found),
  };
}

/** A pair as the lead sees it. */
export function suggestedPair(
  { profiles, pairAt }: CohortReading,
  judge: PairJudge,
  cell: Cell,
  { slot, freeSessions }: BestSlot,
): SuggestedPair {
  const { mentor, mentee } = profilesAt(profiles, cell);
  const { score, reasons } = judge.explain(mentor, mentee);
  return { ...pairAt(cell), suitability: Math.round(score / 100), reasons, slot, freeSessions };
}

/** What pairs without a time would add is missing for good as far as we know: it counts as a gap. */
function certificateOf(reading: CohortReading, chosen: Chosen, { partners, crowdedOut }: PlacedPairs): Certificate {
  const { judge, best, limited } = chosen;
  const { problem } = best.solver;
  const scoresOf = (cells: readonly Cell[]) => cells.map((cell) => scoreAt(reading, judge, cell));
  const scores = scoresOf(cellsOf(partners));
  const gap = (limited?.gap ?? 0) + sumOf(scoresOf(crowdedOut));
  const peopleGap = (limited?.peopleGap ?? 0) + partneredCount(chosen) - partneredCount({ partners });
  const isBest = limited !== undefined || isProvenBest(problem, { ...best.solver.assignment(), partners });
  return {
    isProven: isBest && gap === 0 && peopleGap === 0,
    pairCount: scores.length,
    totalSuitability: sumOf(scores),
    weakestSuitability: scores.reduce((least, score) => Math.min(least, score), scores[0] ?? 0),
    gap,
    peopleGap,
    blockingPairs: blockingPairs(problem, { partners }) - crowdedOut.length,
  };
}

const sumOf = (scores: readonly number[]): number => scores.reduce((total, score) => total + score, 0);
