import { plannedSessions, type PlannedSession } from '#domain/sessions/plannedSessions.ts';
import { checkSession, type CheckedSession, type SessionFacts } from '#domain/sessions/sessionState.ts';
import type { RecurringSlot } from '#domain/scheduling/slot.ts';
import type { Session } from '#domain/series.ts';
import { type Instant, instant, type Span } from '#domain/time/instant.ts';

/** A planned session as it stands in the organizer's calendar, unless said otherwise. */
export const standing = ({ originalStart, span }: PlannedSession, said: Partial<Session> = {}): Session => ({
  eventId: `session-${originalStart}`,
  span,
  originalStart,
  subject: 'Turnabout',
  joinUrl: undefined,
  isCancelled: false,
  response: 'accepted',
  partnerResponse: 'accepted',
  ...said,
});

/** What each session of the slot is found to be, by its place from 0 on; where nothing is said it stands as planned. */
export type Findings = Readonly<Record<number, (planned: PlannedSession) => Partial<SessionFacts>>>;

export function checked(slot: RecurringSlot, now: Instant, findings: Findings = {}): readonly CheckedSession[] {
  return plannedSessions({ slot }).map((planned, place) =>
    checkSession(
      {
        planned,
        found: standing(planned),
        hasLeave: false,
        isLookedBackOn: false,
        ...findings[place]?.(planned),
      },
      now,
    ),
  );
}

export const declined = (planned: PlannedSession) => ({ found: standing(planned, { partnerResponse: 'declined' }) });
export const cancelled = (planned: PlannedSession) => ({ found: standing(planned, { isCancelled: true }) });
export const deleted = () => ({ found: undefined });
export const unread = () => ({ found: 'unread' as const });
export const underLeave = () => ({ hasLeave: true });
export const movedTo = (start: string, end: string) => (planned: PlannedSession) => ({
  found: standing(planned, { span: spanOf(start, end) }),
});

export const spanOf = (start: string, end: string): Span => ({ start: instant(start), end: instant(end) });
