import { sessionAtHand, type Session } from '#domain/series.ts';
import { isOff } from '#domain/sessions/sessionState.ts';
import { day, type Instant, later } from '#domain/time/instant.ts';
import type { PairView } from '../pair/openPair.ts';
import { sessionMoment } from './sessionKey.ts';

/**
 * The last session that is over, as long as I may still remember it well and have not looked back at it; the one that we
 * have just left is still at hand and is not asked for. Older ones are let go.
 */
export function sessionToClose(view: PairView, sessions: readonly Session[], now: Instant): Session | undefined {
  const standing = sessions.filter((session) => !isOff(session));
  const atHand = sessionAtHand(standing, now);
  const last = standing
    .filter((session) => session !== atHand && session.span.end <= now)
    .toSorted((one, other) => one.span.start - other.span.start)
    .at(-1);
  const isFresh = last !== undefined && now < later(last.span.end, daysRemembered * day);
  const isClosed = view.learnings.some(
    ({ value }) => last && value.by === view.me && value.session === sessionMoment(view, last),
  );
  return isFresh && !isClosed ? last : undefined;
}

const daysRemembered = 7;
