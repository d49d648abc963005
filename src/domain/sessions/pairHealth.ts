import type { Instant } from '../time/instant.ts';
import { type CheckedSession, isLost } from './sessionState.ts';

/** How a pair keeps its sessions. It says nothing about who of the two. */
export interface PairHealth {
  /** `watch`: one fell through. `rebook`: two in a row or two of three did, so the time does not hold. */
  readonly state: 'well' | 'watch' | 'rebook';
  /** Three in a row fell through: the lead may offer a word. */
  readonly needsWord: boolean;
}

/**
 * How the sessions of a pair hold, in the order of their plan. What lies further back than the last three is forgiven.
 * Whether a session can be counted on is asked of each three that follow each other, those ahead as they stand now.
 */
export function pairHealth(sessions: readonly CheckedSession[], now: Instant): PairHealth {
  const recent = recentOnes(sessions, now).map(isLost);
  const lostInThree = recent.map((_, last) => countOf(recent.slice(Math.max(0, last - 2), last + 1)));
  const most = Math.max(0, ...lostInThree);
  return { state: (['well', 'watch'] as const)[most] ?? 'rebook', needsWord: most === 3 };
}

/** The last three whose time is over, and all ahead. Those of which nothing is known are left out. */
function recentOnes(sessions: readonly CheckedSession[], now: Instant): readonly CheckedSession[] {
  const known = sessions
    .filter(({ state }) => state !== 'unknown')
    .toSorted((a, b) => a.planned.originalStart - b.planned.originalStart);
  const ahead = known.findIndex(({ planned }) => planned.span.end > now);
  const firstAhead = ahead === -1 ? known.length : ahead;
  return known.slice(Math.max(0, firstAhead - 3));
}

const countOf = (lost: readonly boolean[]): number => lost.filter(Boolean).length;
