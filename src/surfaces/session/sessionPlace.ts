import { sessionAtHand, type Session } from '#domain/series.ts';
import type { Instant } from '#domain/time/instant.ts';

/** Where a session stands in its series. */
export interface SessionPlace {
  readonly session: Session;
  /** From 1. */
  readonly number: number;
  readonly total: number;
  readonly previous: Session | undefined;
  readonly next: Session | undefined;
}

/** The session whose original start this is, or without it the one at hand; cancelled ones are not counted. */
export function sessionPlace(
  sessions: readonly Session[],
  now: Instant,
  start: Instant | undefined,
): SessionPlace | undefined {
  const counted = sessions.filter(({ isCancelled }) => !isCancelled);
  const session =
    start === undefined ? sessionAtHand(counted, now) : counted.find(({ originalStart }) => originalStart === start);
  if (session === undefined) {
    return undefined;
  }
  const number = counted.indexOf(session) + 1;
  const total = counted.length;
  return { session, number, total, previous: counted[number - 2], next: counted[number] };
}
