import type { PersonId } from './ids.ts';
import type { RecurringSlot } from './scheduling/slot.ts';
import { later, minute, type Instant, type Span } from './time/instant.ts';

/**
 * The recurring meeting of a pair. `intended` is written before the calendar is asked, so that a crash in between is
 * found and finished, and never books a second time.
 */
export type Series =
  | {
      readonly state: 'intended';
      readonly slot: RecurringSlot;
      readonly organizer: PersonId;
      readonly transactionId: string;
    }
  | {
      readonly state: 'booked';
      readonly slot: RecurringSlot;
      readonly organizer: PersonId;
      readonly transactionId: string;
      readonly booking: Booking;
    };

/** How the series is found again in either calendar. */
export interface Booking {
  /** The series master in the organizer's mailbox. */
  readonly eventId: string;
  readonly iCalUId: string;
  /** The one Teams link of the whole series; the same in both mailboxes. */
  readonly joinUrl: string;
  readonly bookedAt: Instant;
}

export type SessionResponse = 'none' | 'accepted' | 'tentative' | 'declined';

/** One meeting of a series as the calendar shows it now. */
export interface Session {
  readonly eventId: string;
  readonly span: Span;
  readonly subject: string;
  readonly joinUrl: string | undefined;
  readonly isCancelled: boolean;
  readonly response: SessionResponse;
}

/** The session going on or about to begin, else the next one; `undefined` when none is left. */
export function nextSession(sessions: readonly Session[], now: Instant): Session | undefined {
  return sessions
    .filter((session) => !session.isCancelled && session.span.end > now)
    .toSorted((a, b) => a.span.start - b.span.start)[0];
}

/** The session that the two are in, or have just left so that they can still close it; else the next one. */
export const sessionAtHand = (sessions: readonly Session[], now: Instant): Session | undefined =>
  nextSession(sessions, later(now, -closingMinutes * minute));

/** Talks run over, and the two-minute close comes last. */
const closingMinutes = 60;
