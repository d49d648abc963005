import type { PersonId } from '#domain/ids.ts';
import type { RecurringSlot } from '#domain/scheduling/slot.ts';
import type { Booking, Session } from '#domain/series.ts';
import type { SessionsRequest } from './calendars.ts';

/** A series as it stands in its organizer's calendar. */
export interface FoundSeries {
  /** With as many sessions as the series has by now. */
  readonly slot: RecurringSlot;
  readonly booking: Pick<Booking, 'eventId' | 'joinUrl'>;
}

/** Calendars of people who are not signed in: read for the nightly sweep, and never changed. */
export interface Mailboxes {
  /** What this transaction booked; `undefined` when there is no such series, `unreadable` when it recurs in another way. */
  series(organizer: PersonId, transactionId: string): Promise<FoundSeries | 'unreadable' | undefined>;
  /** The sessions of series as they stand in their organizer's calendar. */
  sessions(organizer: PersonId, request: SessionsRequest): Promise<readonly Session[]>;
}
