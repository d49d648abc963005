import type { Session } from '../series.ts';
import type { Instant } from '../time/instant.ts';
import { isOff } from './sessionState.ts';

/**
 * The session after which the two are asked whether they go on: their first, while it is the only one behind them.
 * `isClosed` says that somebody has looked back on it, which they may do before it is quite over.
 */
export function chemistrySession(
  sessions: readonly Session[],
  isClosed: (session: Session) => boolean,
  now: Instant,
): Session | undefined {
  const held = sessions.filter((session) => !isOff(session) && (session.span.end <= now || isClosed(session)));
  return held.length === 1 ? held[0] : undefined;
}
