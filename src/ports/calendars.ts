import type { OrganizedSeries } from '#domain/filledAppointment.ts';
import type { Booking, Session } from '#domain/series.ts';
import type { StandingSeries } from '#domain/seriesDifferences.ts';
import type { PersonId } from '#domain/ids.ts';
import type { RecurringSlot } from '#domain/scheduling/slot.ts';
import type { BusyTimes } from '#domain/scheduling/busyTimes.ts';
import type { LocalDate, Span } from '#domain/time/instant.ts';
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

/** What the organizer's calendar has under a transaction; `deleted` when a series was booked and somebody removed it. */
export type BookedSeries =
  | { readonly kind: 'deleted' }
  | {
      readonly kind: 'standing';
      readonly booking: Pick<Booking, 'eventId' | 'iCalUId' | 'joinUrl'>;
      readonly standing: StandingSeries;
    };

/** Sessions of these series that touch the span. */
export interface SessionsRequest {
  readonly bookings: readonly Pick<Booking, 'eventId' | 'joinUrl'>[];
  readonly span: Span;
  /** The address of the partner whose answers to tell; only the organizer's calendar knows them. */
  readonly answersOf?: string | undefined;
}

/** Mailboxes, through Graph: when people are busy, and the series in the signed-in person's own calendar. */
export interface Calendars {
  /**
   * Busy times of each person over the span. Whoever cannot be read is in the answer as unreadable with the cause;
   * others are not affected.
   */
  busyTimes(people: readonly MailboxOf[], span: Span, progress?: Progress): Promise<ReadonlyMap<PersonId, BusyTimes>>;
  /** Books one recurring event with a Teams link, or finds the one of this transaction, and reads back what stands. */
  bookSeries(request: SeriesRequest): Promise<BookedSeries>;
  /** The sessions of series as they stand in the signed-in person's calendar. */
  sessions(request: SessionsRequest): Promise<readonly Session[]>;
  /**
   * Puts one session elsewhere; the organizer alone can. One that is there already is left alone, and one that was
   * moved since it was read is a `conflict`.
   */
  moveSession(session: Pick<Session, 'eventId' | 'span'>, to: Span): Promise<void>;
  /** The series that stands in the person's own calendar under a transaction; nothing is booked. */
  bookedUnder(transactionId: string): Promise<Pick<Booking, 'eventId'> | undefined>;
  /**
   * Declines the series that has this link and sessions within the span: it leaves the person's own calendar with all its
   * sessions, and its organizer is told. Safe to run again.
   */
  leaveSeries(booking: Pick<Booking, 'joinUrl'>, span: Span): Promise<void>;
  /** The series that the person organizes with this address, and that have a session within the span. */
  organizedSeries(attendee: string, span: Span): Promise<readonly OrganizedSeries[]>;
  /** Gives a series of the person's own a Teams link, of which all who are invited are told; gives the link. */
  addLink(series: Pick<Booking, 'eventId'>): Promise<string>;
  /** Takes every session after that date out of both calendars; the organizer alone can. Safe to run again. */
  endSeries(booking: Pick<Booking, 'eventId'>, lastDate: LocalDate): Promise<void>;
}
