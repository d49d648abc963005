import { day, type Instant, later } from '#domain/time/instant.ts';
import type { WatchedPair } from '#domain/watch/sessionFigures.ts';
import { isFormer, type PairStatus } from '../programme/openDesk.ts';

/** Why a lead may want to say a friendly word to a pair; never what the two wrote. */
type WordReason = 'sessionsLost' | 'silent' | 'notBooked';

export interface NeedsWord {
  readonly status: PairStatus;
  readonly reason: WordReason;
}

/** Whether the pair meets: sessions are booked, and it is not over. */
export const isRunning = (status: PairStatus): boolean =>
  !isFormer(status) && [...status.reached.values()].some((milestones) => milestones.includes('booked'));

/** The pair as its sessions are counted. */
export const asWatched = (status: PairStatus): WatchedPair => ({ told: status.counts, isRunning: isRunning(status) });

/** Nobody who signed or booked a moment ago needs a word. */
const patienceDays = { notBooked: 7, silent: 14 } as const;

/** The pairs that may need a word, each with the first reason that holds. */
export const needWord = (pairs: readonly PairStatus[], now: Instant): readonly NeedsWord[] =>
  pairs.flatMap((status) => {
    const reason = reasonFor(status, now);
    return reason ? [{ status, reason }] : [];
  });

function reasonFor(status: PairStatus, now: Instant): WordReason | undefined {
  if (isFormer(status)) {
    return undefined;
  }
  if (!isRunning(status)) {
    const haveBothSigned = [...status.reached.values()].every((milestones) => milestones.includes('signed'));
    return haveBothSigned && now >= later(status.heardAt, patienceDays.notBooked * day) ? 'notBooked' : undefined;
  }
  if (status.counts?.needsWord === true) {
    return 'sessionsLost';
  }
  return now >= later(status.heardAt, patienceDays.silent * day) ? 'silent' : undefined;
}
