import type { Event } from '@microsoft/microsoft-graph-types/microsoft-graph';
import { onOneLine } from '#domain/oneLine.ts';
import { recurringTimeOf } from '#domain/scheduling/slotRecurrence.ts';
import type { SeriesRequest } from '#ports/calendars.ts';
import { seriesTimes } from './recurrence.ts';

/** Names our property in a mailbox; the GUID keeps it apart from other apps' names and must never change. */
export const transactionTag = 'String {b7c4a1de-5f2e-4a39-8f0c-6d1e93a7c254} Name TurnaboutTransaction';

/** The recurring event as Graph wants it. */
export function seriesEvent({ transactionId, subject, agenda, slot, attendee }: SeriesRequest): Event {
  return {
    transactionId,
    subject: onOneLine(subject, mostInSubject),
    body: { contentType: 'html', content: agendaHtml(agenda) },
    ...seriesTimes(recurringTimeOf(slot)),
    attendees: [{ type: 'required', emailAddress: { name: onOneLine(attendee.name), address: attendee.mail } }],
    isOnlineMeeting: true,
    onlineMeetingProvider: 'teamsForBusiness',
    singleValueExtendedProperties: [{ id: transactionTag, value: transactionId }],
  };
}

/** What Outlook takes. Source: https://learn.microsoft.com/javascript/api/outlook/office.subject. */
const mostInSubject = 255;

const agendaHtml = (agenda: readonly string[]): string =>
  `<ul>${agenda.map((point) => `<li>${escaped(onOneLine(point))}</li>`).join('')}</ul>`;

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
