import type { PersonId } from './ids.ts';
import type { RecurringSlot } from './scheduling/slot.ts';
import type { SeriesDifference } from './seriesDifferences.ts';
import { later, type LocalDate, minute, type Instant, type Span } from './time/instant.ts';

/**
 * The recurring meeting of a pair. `intended` is written before the calendar is asked, so that a crash in between is
 * found and finished, and never books a second time. A series that is booked anew is another one, with the next number.
 */
export type Series =
  | (SeriesPlan & { readonly state: 'intended' })
  | (SeriesPlan & { readonly state: 'booked'; readonly booking: Booking })
  | (SeriesPlan & {
      readonly state: 'ended';
      /** `undefined` when it was deleted before we knew that it was booked. */
      readonly booking: Booking | undefined;
      /** From this date on, in the slot's zone, it has no sessions any more. */
      readonly withoutFrom: LocalDate;
      /**
       * Sessions, by their original start, that had fallen through by then: Exchange may put all sessions back that were
       * changed when a series is ended.
       */
      readonly lost: readonly Instant[];
    });

interface SeriesPlan {
  readonly slot: RecurringSlot;
  /** Dates of the slot on which one of the two was not free; these sessions are moved when they come near. */
  readonly collisions: readonly LocalDate[];
  readonly organizer: PersonId;
  readonly transactionId: string;
}

/** How the series is found again in either calendar. */
export interface Booking {
  /** The series master in the organizer's mailbox. */
  readonly eventId: string;
  readonly iCalUId: string;
  /** The one Teams link of the whole series; the same in both mailboxes. */
  readonly joinUrl: string;
  readonly bookedAt: Instant;
  /** Where the calendar had something else than the slot when it was read back. */
  readonly differences: readonly SeriesDifference[];
}

export type SessionResponse = 'none' | 'accepted' | 'tentative' | 'declined';

/** One meeting of a series as the calendar shows it now. */
export interface Session {
  readonly eventId: string;
  readonly span: Span;
  /** Where the series had it before anybody moved it: what a session is known by for good. */
  readonly originalStart: Instant;
  readonly subject: string;
  readonly joinUrl: string | undefined;
  readonly isCancelled: boolean;
  readonly response: SessionResponse;
  /** Only the organizer's calendar tells what the partner answered. */
  readonly partnerResponse: SessionResponse | 'unknown';
}

/** The bookings of all series that were ever in a calendar, oldest first. */
export const bookingsOf = (all: readonly Series[]): readonly Booking[] =>
  all.flatMap((series) => (series.state === 'intended' || series.booking === undefined ? [] : [series.booking]));

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
