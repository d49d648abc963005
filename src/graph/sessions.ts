import type { Event, ResponseType } from '@microsoft/microsoft-graph-types/microsoft-graph';
import type { Booking, Session, SessionResponse } from '#domain/series.ts';
import { type Span, toIso } from '#domain/time/instant.ts';
import type { GraphClient } from './call.ts';
import { fromUtc, mailboxHeaders } from './mailboxCall.ts';
import { withQuery } from './path.ts';
import { scopes } from './scopes.ts';

/**
 * Event ids and the ids of extensions differ between the two mailboxes, and `iCalUId` between the occurrences of a
 * series: only the Teams link is the same everywhere.
 */
export async function readSessions(client: GraphClient, { joinUrl }: Booking, span: Span): Promise<readonly Session[]> {
  const events = await client.all<Event>({
    aim: 'read the sessions in your calendar',
    path: withQuery('/me/calendarView', {
      startDateTime: toIso(span.start),
      endDateTime: toIso(span.end),
      $select: 'id,subject,start,end,isCancelled,responseStatus,onlineMeeting',
      $orderby: 'start/dateTime',
      $top: 100,
    }),
    scopes: scopes.calendar,
    headers: mailboxHeaders,
  });
  return events.flatMap((event) => (event.onlineMeeting?.joinUrl === joinUrl ? sessionOf(event) : []));
}

function sessionOf(event: Event): Session[] {
  const [start, end] = [fromUtc(event.start), fromUtc(event.end)];
  if (!event.id || start === undefined || end === undefined) {
    return [];
  }
  return [
    {
      eventId: event.id,
      span: { start, end },
      subject: event.subject ?? '',
      joinUrl: event.onlineMeeting?.joinUrl ?? undefined,
      isCancelled: event.isCancelled ?? false,
      response: responses[event.responseStatus?.response ?? 'none'],
    },
  ];
}

/** Source: https://learn.microsoft.com/graph/api/resources/responsestatus. */
const responses: Readonly<Record<ResponseType, SessionResponse>> = {
  none: 'none',
  notResponded: 'none',
  organizer: 'accepted',
  accepted: 'accepted',
  tentativelyAccepted: 'tentative',
  declined: 'declined',
};
