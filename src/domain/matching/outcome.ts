import { blockingPairs } from './assignment/blockingPairs.ts';
import { isProvenBest } from './assignment/certificate.ts';
import type { Assignment } from './assignment/problem.ts';
import { type CohortReading, obstacleBetween, profilesAt, scoreAt } from './cohortReading.ts';
import type { Certificate, LeftOut, MatchOutcome, SuggestedPair } from './draft.ts';
import { leftOutCause } from './leftOutCause.ts';
import type { LimitedPairs } from './limitedPairs.ts';
import type { UnmetWish } from './matchWishes.ts';
import type { Cell } from './pairProblem.ts';
import type { BestPairs, Pins } from './pairSearch.ts';
import type { PairJudge } from './suitability/suitability.ts';

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
    leftOut: leftOut(reading, chosen),
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

function leftOut(reading: CohortReading, chosen: Chosen): readonly LeftOut[] {
  const { mentors, mentees } = reading.profiles;
  const { partners } = chosen;
  const taken = new Set(partners.flat());
  const mentorsLeft = mentors.flatMap(({ participant }, row) =>
    partners[row]?.length === 0
      ? withCause(
          reading,
          chosen,
          participant.colleague.id,
          mentees.map((_, column) => ({ row, column })),
        )
      : [],
  );
  const menteesLeft = mentees.flatMap(({ participant }, column) =>
    taken.has(column)
      ? []
      : withCause(
          reading,
          chosen,
          participant.colleague.id,
          mentors.map((_, row) => ({ row, column })),
        ),
  );
  return [...mentorsLeft, ...menteesLeft];
}

function withCause(
  reading: CohortReading,
  { judge }: Chosen,
  person: LeftOut['person'],
  cells: readonly Cell[],
): LeftOut {
  const met = cells.map((cell) => obstacleBetween(reading, judge, cell));
  const obstacles = met.filter((obstacle) => obstacle !== undefined);
  return { person, cause: obstacles.length < met.length ? 'nobodyLeft' : leftOutCause(obstacles) };
}
