import type { Instant } from '../time/instant.ts';
import { searchSpan } from './nearestTime.ts';
import { pairHealth } from './pairHealth.ts';
import { type CheckedSession, isLost } from './sessionState.ts';

/** What would help a pair now. Nothing is changed unless one of the two says so. */
export type PairOffer =
  | { readonly kind: 'none' }
  /** One session needs another time. */
  | { readonly kind: 'move'; readonly session: CheckedSession }
  /** The time does not hold: another one for so many sessions. */
  | { readonly kind: 'rebook'; readonly sessionsLeft: number };

/** What is offered for the sessions of the series that runs. A session is moved no earlier than `notBefore`. */
export function pairOffer(sessions: readonly CheckedSession[], now: Instant, notBefore: Instant): PairOffer {
  const sessionsLeft = sessions.filter(({ state }) => state !== 'held').length;
  if (pairHealth(sessions, now).state === 'rebook') {
    return sessionsLeft > 0 ? { kind: 'rebook', sessionsLeft } : { kind: 'none' };
  }
  const session = sessions.find(
    (one) => needsTime(one) && searchSpan({ session: one, sessions, notBefore }) !== undefined,
  );
  return session ? { kind: 'move', session } : { kind: 'none' };
}

const needsTime = (session: CheckedSession): boolean => isLost(session) || session.state === 'leave';
