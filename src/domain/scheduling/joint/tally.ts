import type { PossibleSlot } from './seriesToPlace.ts';

/** What a choice of slots comes to. A later figure matters only where all earlier ones are alike. */
export interface Tally {
  /** Series with a slot that the lead insists on, and all others. */
  readonly wanted: number;
  readonly others: number;
  readonly freeSessions: number;
  /** In hundredths, over all series with a slot. */
  readonly comfort: number;
}

export const nothing: Tally = { wanted: 0, others: 0, freeSessions: 0, comfort: 0 };

export const sumOf = (one: Tally, other: Tally): Tally => ({
  wanted: one.wanted + other.wanted,
  others: one.others + other.others,
  freeSessions: one.freeSessions + other.freeSessions,
  comfort: one.comfort + other.comfort,
});

/** So many series are weighed together without a rounding: their tallies fit into whole numbers below 2^53. */
export const mostWeighed = 1000;
const [comforts, sessions, others] = [100 * mostWeighed + 1, 63 * mostWeighed + 1, mostWeighed + 1];

/** A tally as one whole number; of two, the better one is higher. Sums of up to `mostWeighed` slots keep their digits apart. */
const weigh = (tally: Tally): number =>
  ((tally.wanted * others + tally.others) * sessions + tally.freeSessions) * comforts + tally.comfort;

/** What one slot is worth. */
export const worthOf = ({ freeSessions, comfort }: PossibleSlot, isWanted: boolean): number =>
  weigh({ wanted: isWanted ? 1 : 0, others: isWanted ? 0 : 1, freeSessions, comfort: Math.round(100 * comfort) });

/** The tally behind a sum of worths. */
export function tallyOf(worth: number): Tally {
  const [comfort, rest] = [worth % comforts, Math.floor(worth / comforts)];
  const [freeSessions, series] = [rest % sessions, Math.floor(rest / sessions)];
  return { wanted: Math.floor(series / others), others: series % others, freeSessions, comfort };
}
