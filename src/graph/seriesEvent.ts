import type { Event } from '@microsoft/microsoft-graph-types/microsoft-graph';
import type { RecurringSlot } from '#domain/scheduling/slot.ts';
import { minute } from '#domain/time/instant.ts';
import { weekdayOf, windowsNameOf } from '#domain/time/zone.ts';
import type { SeriesRequest } from '#ports/calendars.ts';

/** Names our property in a mailbox; the GUID keeps it apart from other apps' names and must never change. */
export const transactionTag = 'String {b7c4a1de-5f2e-4a39-8f0c-6d1e93a7c254} Name TurnaboutTransaction';

/** The recurring event as Graph wants it. Times are local, so that 10:00 stays 10:00 when clocks change. */
export function seriesEvent({ transactionId, subject, agenda, slot, attendee }: SeriesRequest): Event {
  const timeZone = windowsNameOf(slot.zone) ?? slot.zone;
  return {
    transactionId,
    subject,
    body: { contentType: 'html', content: agendaHtml(agenda) },
    start: { dateTime: `${slot.firstDate}T${slot.startTime}:00`, timeZone },
    end: { dateTime: localEnd(slot), timeZone },
    recurrence: recurrenceOf(slot, timeZone),
    attendees: [{ type: 'required', emailAddress: { name: attendee.name, address: attendee.mail } }],
    isOnlineMeeting: true,
    onlineMeetingProvider: 'teamsForBusiness',
    singleValueExtendedProperties: [{ id: transactionTag, value: transactionId }],
  };
}

/**
 * The start date is the date of the first session, and the week starts on Monday: so every reading of the pattern
 * gives the same dates. Source: https://learn.microsoft.com/graph/api/resources/recurrencepattern.
 */
const recurrenceOf = (slot: RecurringSlot, recurrenceTimeZone: string): NonNullable<Event['recurrence']> => ({
  pattern: {
    type: 'weekly',
    interval: slot.everyWeeks,
    daysOfWeek: [weekdayOf(slot.firstDate)],
    firstDayOfWeek: 'monday',
  },
  range: {
    type: 'numbered',
    startDate: slot.firstDate,
    numberOfOccurrences: slot.sessionCount,
    recurrenceTimeZone,
  },
});

/** Wall-clock arithmetic: reckoned as if in UTC, which has no clock changes. */
const localEnd = ({ firstDate, startTime, lengthMinutes }: RecurringSlot): string =>
  new Date(Date.parse(`${firstDate}T${startTime}:00Z`) + lengthMinutes * minute).toISOString().slice(0, 19);

const agendaHtml = (agenda: readonly string[]): string =>
  `<ul>${agenda.map((point) => `<li>${escaped(point)}</li>`).join('')}</ul>`;

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
