import type { Event } from '@microsoft/microsoft-graph-types/microsoft-graph';
import type { OrganizedSeries } from '#domain/filledAppointment.ts';
import { slotOf } from '#domain/scheduling/slotRecurrence.ts';
import { type Span, toIso } from '#domain/time/instant.ts';
import { isProblem } from '#ports/problem.ts';
import type { GraphClient } from './call.ts';
import { mailboxHeaders } from './mailboxCall.ts';
import { withQuery } from './path.ts';
import { readRecurrence } from './readRecurrence.ts';
import { scopes } from './scopes.ts';

/** The series that the signed-in person organizes with somebody, found by their sessions within the span. */
export async function organizedSeries(
  client: GraphClient,
  attendee: string,
  span: Span,
): Promise<readonly OrganizedSeries[]> {
  const events = await client.all<Event>({
    aim: 'find your sessions in your calendar',
    path: withQuery('/me/calendarView', {
      startDateTime: toIso(span.start),
      endDateTime: toIso(span.end),
      $select: 'seriesMasterId,isOrganizer,isCancelled,attendees',
      $top: 100,
    }),
    scopes: scopes.calendar,
    headers: mailboxHeaders,
  });
  const masters = events
    .filter((event) => event.isOrganizer === true && event.isCancelled !== true && invites(event, attendee))
    .flatMap(({ seriesMasterId }) => seriesMasterId ?? []);
  const found = await Promise.all([...new Set(masters)].map((id) => readMaster(client, id)));
  return found.filter((series) => series !== undefined);
}

const invites = ({ attendees }: Event, mail: string): boolean =>
  (attendees ?? []).some(({ emailAddress }) => emailAddress?.address?.toLowerCase() === mail.toLowerCase());

/** `undefined` for one that is gone meanwhile, or that recurs in a way in which no pair meets. */
async function readMaster(client: GraphClient, eventId: string): Promise<OrganizedSeries | undefined> {
  const event = await ifThere(
    client.send<Event>({
      aim: 'read a series in your calendar',
      path: withQuery(`/me/events/${encodeURIComponent(eventId)}`, {
        $select: 'id,iCalUId,subject,start,end,recurrence,onlineMeeting',
      }),
      scopes: scopes.calendar,
      headers: mailboxHeaders,
    }),
  );
  const reading = event && readRecurrence(event);
  const slot = reading?.kind === 'read' ? slotOf(reading.time) : undefined;
  if (!event?.id || !event.iCalUId || slot === undefined) {
    return undefined;
  }
  const { id, iCalUId, subject, onlineMeeting } = event;
  return { eventId: id, iCalUId, subject: subject ?? '', joinUrl: onlineMeeting?.joinUrl ?? undefined, slot };
}

async function ifThere(reading: Promise<Event>): Promise<Event | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (isProblem(error, 'missing')) {
      return undefined;
    }
    throw error;
  }
}
