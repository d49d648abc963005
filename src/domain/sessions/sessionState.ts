import type { Session } from '../series.ts';
import type { Instant } from '../time/instant.ts';
import type { PlannedSession } from './plannedSessions.ts';

/** How a session stands. `deleted` and `declined` do not say by whom: what falls through, falls through for two. */
type SessionState =
  | 'upcoming'
  | 'moved'
  | 'held'
  | 'leave'
  | 'declined'
  | 'cancelled'
  | 'deleted'
  | 'movedAway'
  | 'unknown';

/** All that is known of one session. */
export interface SessionFacts {
  readonly planned: PlannedSession;
  /** As the calendar shows it; `undefined` when it is not there, `unread` when the calendar could not be read. */
  readonly found: Session | 'unread' | undefined;
  /** Somebody of the two is out of office at its time. */
  readonly hasLeave: boolean;
  /** Somebody of the two wrote what they learned in it: then it was held, whatever became of its place in a calendar. */
  readonly isLookedBackOn: boolean;
}

export interface CheckedSession {
  readonly planned: PlannedSession;
  readonly found: Session | undefined;
  readonly state: SessionState;
  /** At another time than planned, now or when it was held. */
  readonly isMoved: boolean;
}

/** What became of a session, or will as things stand now. */
export function checkSession(facts: SessionFacts, now: Instant): CheckedSession {
  const { planned } = facts;
  const found = facts.found === 'unread' ? undefined : facts.found;
  const state = stateOf(facts, now);
  return { planned, found, state, isMoved: found !== undefined && found.span.start !== planned.span.start };
}

function stateOf({ planned, found, hasLeave, isLookedBackOn }: SessionFacts, now: Instant): SessionState {
  if (isLookedBackOn && planned.window.start <= now) {
    return 'held';
  }
  if (found === undefined || found === 'unread') {
    return found === undefined ? 'deleted' : 'unknown';
  }
  return fallenThrough(found, planned) ?? standing(found, planned, hasLeave, now);
}

/** Whether nobody waits for it: it was cancelled, or one of the two declined. */
export const isOff = ({ isCancelled, response, partnerResponse }: Session): boolean =>
  isCancelled || response === 'declined' || partnerResponse === 'declined';

function fallenThrough(session: Session, { window }: PlannedSession): SessionState | undefined {
  if (isOff(session)) {
    return session.isCancelled ? 'cancelled' : 'declined';
  }
  return session.span.start < window.start || session.span.end > window.end ? 'movedAway' : undefined;
}

function standing({ span }: Session, planned: PlannedSession, hasLeave: boolean, now: Instant): SessionState {
  if (span.end <= now) {
    return 'held';
  }
  if (hasLeave) {
    return 'leave';
  }
  return span.start === planned.span.start ? 'upcoming' : 'moved';
}

const lostStates: ReadonlySet<SessionState> = new Set(['declined', 'cancelled', 'deleted', 'movedAway']);

/** Whether a session fell through. One under somebody's leave has not yet, and of one unknown nobody can tell. */
export const isLost = ({ state }: CheckedSession): boolean => lostStates.has(state);
