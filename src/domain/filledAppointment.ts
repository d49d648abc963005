import { type RecurringSlot, sessionSpans } from './scheduling/slot.ts';
import type { Booking } from './series.ts';
import type { Instant, LocalDate } from './time/instant.ts';

/** An appointment that the pane in Outlook filled in, for its organizer to look over and send. */
export interface FilledAppointment {
  readonly slot: RecurringSlot;
  /** Dates of the slot on which one of the two was not free. */
  readonly collisions: readonly LocalDate[];
  readonly subject: string;
  readonly at: Instant;
}

/** A series that somebody organizes, as it stands in their calendar. */
export interface OrganizedSeries extends Pick<Booking, 'eventId' | 'iCalUId'> {
  readonly subject: string;
  /** `undefined` until the meeting is one of Teams. */
  readonly joinUrl: string | undefined;
  readonly slot: RecurringSlot;
}

/** What became of an appointment that was filled in. */
export type FilledOutcome =
  | { readonly kind: 'sent'; readonly series: OrganizedSeries }
  /** Its title or its times differ: only the organizer can tell whether it is the one. */
  | { readonly kind: 'perhaps'; readonly series: OrganizedSeries }
  | { readonly kind: 'notThere' };

/** Finds the appointment among the series that its organizer has with the partner. */
export function outcomeOf(filled: FilledAppointment, found: readonly OrganizedSeries[]): FilledOutcome {
  const alike = found.map((series) => ({
    series,
    traits: [isAtSameTimes(filled, series), isCalledSame(filled, series)],
  }));
  const sent = alike.find(({ traits }) => traits.every(Boolean));
  const perhaps = sent ?? alike.find(({ traits }) => traits.some(Boolean));
  return perhaps ? { kind: sent ? 'sent' : 'perhaps', series: perhaps.series } : { kind: 'notThere' };
}

/** By the moments: zones whose clocks go alike have several names. */
export const isAtSameTimes = (filled: Pick<FilledAppointment, 'slot'>, series: OrganizedSeries): boolean =>
  timesOf(filled.slot) === timesOf(series.slot);

const timesOf = (slot: RecurringSlot): string =>
  sessionSpans(slot)
    .map(({ start, end }) => `${start} ${end}`)
    .join();

const isCalledSame = (filled: FilledAppointment, { subject }: OrganizedSeries): boolean =>
  titleOf(filled.subject) === titleOf(subject);

/** Outlook keeps no more: https://learn.microsoft.com/javascript/api/outlook/office.subject. */
const titleOf = (subject: string): string => subject.slice(0, 255).trim();
