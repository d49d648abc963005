import type { Booking, Session } from '#domain/series.ts';
import type { PersonId } from '#domain/ids.ts';
import type { RecurringSlot } from '#domain/scheduling/slot.ts';
import type { BusyTimes } from '#domain/scheduling/busyTimes.ts';
import type { Span } from '#domain/time/instant.ts';
import type { Progress } from './progress.ts';

export interface MailboxOf {
  readonly id: PersonId;
  readonly mail: string;
}

/** What is needed to book a series. Sending the same `transactionId` again never books a second one. */
export interface SeriesRequest {
  readonly transactionId: string;
  readonly subject: string;
  /** Plain text; the adapter turns it into the body. */
  readonly agenda: readonly string[];
  readonly slot: RecurringSlot;
  readonly attendee: { readonly name: string; readonly mail: string };
}

/** Mailboxes, through Graph: when people are busy, and the series in the signed-in person's own calendar. */
export interface Calendars {
  /**
   * Busy times of each person over the span. Whoever cannot be read is in the answer as unreadable with the cause;
   * others are not affected.
   */
  busyTimes(people: readonly MailboxOf[], span: Span, progress?: Progress): Promise<ReadonlyMap<PersonId, BusyTimes>>;
  /** Books one recurring event with a Teams link, or finds the one that this transaction made before. */
  bookSeries(request: SeriesRequest): Promise<Omit<Booking, 'bookedAt'>>;
  /** The sessions of a series as they stand in the signed-in person's calendar within the span. */
  sessions(booking: Booking, span: Span): Promise<readonly Session[]>;
}
