import type { Instant } from '../time/instant.ts';
import { searchSpan } from './nearestTime.ts';
import { pairHealth } from './pairHealth.ts';
import { type CheckedSession, isLost } from './sessionState.ts';

/** What would help a pair now. Nothing is changed unless one of the two says so. */
export type PairOffer =
  | { readonly kind: 'none' }
  /** One session needs another time. */
  | { readonly kind: 'move'; readonly session: CheckedSession }
  /** The time does not hold, as these sessions showed that were lost: another one for all that are left. */
  | { readonly kind: 'rebook'; readonly sessionsLeft: number; readonly lost: readonly Instant[] };

/** What is offered for the sessions of the series that runs. A session is moved no earlier than `notBefore`. */
export function pairOffer(sessions: readonly CheckedSession[], now: Instant, notBefore: Instant): PairOffer {
  if (pairHealth(sessions, now).state === 'rebook') {
    const lost = sessions.filter(isLost).map(({ planned }) => planned.originalStart);
    // Whatever was not held is still to be held, and what was lost is a part of it.
    return { kind: 'rebook', sessionsLeft: sessions.filter(({ state }) => state !== 'held').length, lost };
  }
  const session = sessions.find(
    (one) => needsTime(one) && searchSpan({ session: one, sessions, notBefore }) !== undefined,
  );
  return session ? { kind: 'move', session } : { kind: 'none' };
}

const needsTime = (session: CheckedSession): boolean => isLost(session) || session.state === 'leave';
