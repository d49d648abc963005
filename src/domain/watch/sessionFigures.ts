import type { ToldCounts } from '../entries.ts';
import type { PairCounts } from '../sessions/pairCounts.ts';
import { day, type Instant } from '../time/instant.ts';

/** What is known of the sessions of one pair. */
export interface WatchedPair {
  readonly told: ToldCounts | undefined;
  /** Booked, and not over. */
  readonly isRunning: boolean;
}

/** The sessions of all pairs of which something fresh is known; the others are counted as pairs, never as zero. */
export interface SessionFigures extends PairCounts {
  readonly countedPairs: number;
  readonly silentPairs: number;
  /** When the one that has been silent longest was told of last; `undefined` when one of them never was. */
  readonly silentSince: Instant | undefined;
}

/** Numbers of a running pair are too old after this. */
const freshDays = 14;

/** Whether nobody has told of a running pair lately. What was told of a pair that is over stays true. */
export const isSilent = ({ told, isRunning }: WatchedPair, now: Instant): boolean =>
  isRunning && (told === undefined || now - told.at > freshDays * day);

export function sessionFigures(pairs: readonly WatchedPair[], now: Instant): SessionFigures {
  const silent = pairs.filter((pair) => isSilent(pair, now));
  const counted = pairs.flatMap((pair) => (pair.told && !isSilent(pair, now) ? [pair.told.counts] : []));
  const sum = (figure: keyof PairCounts) => counted.reduce((total, counts) => total + counts[figure], 0);
  return {
    planned: sum('planned'),
    held: sum('held'),
    moved: sum('moved'),
    lost: sum('lost'),
    countedPairs: counted.length,
    silentPairs: silent.length,
    silentSince: earliest(silent.map(({ told }) => told?.at)),
  };
}

function earliest(moments: readonly (Instant | undefined)[]): Instant | undefined {
  const known = moments.filter((moment) => moment !== undefined);
  return known.length === 0 || known.length < moments.length ? undefined : (Math.min(...known) as Instant);
}
