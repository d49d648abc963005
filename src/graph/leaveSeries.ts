import type { Event } from '@microsoft/microsoft-graph-types/microsoft-graph';
import type { Booking } from '#domain/series.ts';
import { type Span, toIso } from '#domain/time/instant.ts';
import { isProblem } from '#ports/problem.ts';
import type { GraphClient } from './call.ts';
import { mailboxHeaders } from './mailboxCall.ts';
import { withQuery } from './path.ts';
import { scopes } from './scopes.ts';

/**
 * Declines a series that somebody else organizes, which takes it out of one's own calendar. One that has left it already
 * is not found, and one that was cancelled needs no answer. Source: https://learn.microsoft.com/graph/api/event-decline.
 */
export async function leaveSeries(
  client: GraphClient,
  { joinUrl }: Pick<Booking, 'joinUrl'>,
  span: Span,
): Promise<void> {
  const events = await client.all<Event>({
    aim: 'find the series in your calendar',
    path: withQuery('/me/calendarView', {
      startDateTime: toIso(span.start),
      endDateTime: toIso(span.end),
      $select: 'seriesMasterId,isCancelled,onlineMeeting',
      $top: 100,
    }),
    scopes: scopes.calendar,
    headers: mailboxHeaders,
  });
  const standing = events.filter(
    ({ onlineMeeting, isCancelled }) => onlineMeeting?.joinUrl === joinUrl && isCancelled !== true,
  );
  for (const master of new Set(standing.flatMap(({ seriesMasterId }) => seriesMasterId ?? []))) {
    await decline(client, master);
  }
}

async function decline(client: GraphClient, eventId: string): Promise<void> {
  try {
    await client.send<object>({
      aim: 'leave the series',
      path: `/me/events/${encodeURIComponent(eventId)}/decline`,
      method: 'POST',
      isReplaySafe: true, // what was declined is not in the calendar any more
      body: { sendResponse: true },
      scopes: scopes.calendar,
      headers: mailboxHeaders,
    });
  } catch (error) {
    if (!isProblem(error, 'missing')) {
      throw error;
    }
  }
}
