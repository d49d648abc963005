/** So many different scores are few: then prices in whole points are the quicker ones. */
const fewScores = 3;
/** Prices should be able to tell some ten thousand steps of a score apart. */
const wantedSteps = 10_000;
const mostPerPoint = 100;

/** How many scores are looked at, spread evenly over all. */
const glances = 65_536;

/** What a glance at the scores tells: about the highest, and how many different ones there are, counted to a few. */
export interface ScoreRange {
  readonly highest: number;
  readonly different: number;
}

/** Scores below 0 and those that force a pair, above the reward, do not count. */
export function scoreRange(scores: ArrayLike<number>, firstPartner: number): ScoreRange {
  const seen = new Set<number>();
  let highest = 0;
  // An odd step meets all columns of a table with an even number of them.
  const step = Math.floor(scores.length / glances) | 1;
  for (let index = 0; index < scores.length; index += step) {
    const score = scores[index] ?? -1;
    if (score >= 0 && score < firstPartner) {
      highest = Math.max(highest, score);
      if (seen.size <= fewScores) {
        seen.add(score);
      }
    }
  }
  return { highest, different: seen.size };
}

/**
 * In how many parts prices split a point. Any number gives the same, exact answer; finer prices settle more people in the
 * auction and leave less to search for. Measured: 100 for scores to 100, 1 for wide scores and for yes or no.
 */
export function pricesPerPointFor({ highest, different }: ScoreRange, firstPartner: number): number {
  if (different <= fewScores) {
    return 1;
  }
  const wanted = Math.min(mostPerPoint, Math.ceil(wantedSteps / Math.max(1, highest)));
  const exact = Math.floor(Number.MAX_SAFE_INTEGER / (16 * firstPartner));
  return Math.max(1, Math.min(wanted, exact));
}

/** The highest of all scores, 0 when there is none. */
export function highestOf(scores: ArrayLike<number>): number {
  let highest = 0;
  for (let index = 0; index < scores.length; index += 1) {
    highest = Math.max(highest, scores[index] ?? 0);
  }
  return highest;
}
