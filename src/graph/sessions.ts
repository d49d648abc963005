import type { Attendee, Event, ResponseType } from '@microsoft/microsoft-graph-types/microsoft-graph';
import { isHttps } from '#domain/httpsAddress.ts';
import type { Session, SessionResponse } from '#domain/series.ts';
import { toIso } from '#domain/time/instant.ts';
import type { SessionsRequest } from '#ports/calendars.ts';
import { isProblem } from '#ports/problem.ts';
import type { GraphClient } from './call.ts';
import { readInstances } from './instances.ts';
import { mailboxHeaders } from './mailboxCall.ts';
import { withQuery } from './path.ts';
import { scopes } from './scopes.ts';
import { sessionTimesOf } from './sessionTimes.ts';

type Answers = ReadonlyMap<string, SessionResponse>;

/**
 * Event ids and the ids of extensions differ between the two mailboxes, and `iCalUId` between the occurrences of a
 * series: only the Teams link is the same everywhere.
 */
export async function readSessions(client: GraphClient, request: SessionsRequest): Promise<readonly Session[]> {
  const { bookings, span } = request;
  const links = new Set<string | null | undefined>(bookings.map(({ joinUrl }) => joinUrl));
  const [events, answers] = await Promise.all([
    client.all<Event>({
      aim: 'read the sessions in your calendar',
      path: withQuery('/me/calendarView', {
        startDateTime: toIso(span.start),
        endDateTime: toIso(span.end),
        $select: 'id,subject,start,end,originalStart,isCancelled,responseStatus,onlineMeeting',
        $orderby: 'start/dateTime',
        $top: 100,
      }),
      scopes: scopes.calendar,
      headers: mailboxHeaders,
    }),
    readAnswers(client, request),
  ]);
  return events.flatMap((event) => (links.has(event.onlineMeeting?.joinUrl) ? sessionOf(event, answers) : []));
}

function sessionOf(event: Event, answers: Answers): Session[] {
  const times = sessionTimesOf(event);
  if (!event.id || times === undefined) {
    return [];
  }
  return [
    {
      eventId: event.id,
      ...times,
      subject: event.subject ?? '',
      joinUrl: pageAddress(event.onlineMeeting?.joinUrl),
      isCancelled: event.isCancelled ?? false,
      response: responses[event.responseStatus?.response ?? 'none'],
      partnerResponse: answers.get(event.id) ?? 'unknown',
    },
  ];
}

/** The partner may have written the link into both places where it stands: one that leads to no page is none. */
const pageAddress = (link: string | null | undefined): string | undefined => (link && isHttps(link) ? link : undefined);

/** Only of our own series: who else meets whom in the person's calendar is not asked for. */
async function readAnswers(client: GraphClient, { bookings, span, answersOf }: SessionsRequest): Promise<Answers> {
  if (answersOf === undefined) {
    return new Map();
  }
  const answers = bookings.map(async ({ eventId }) => {
    const instances = await ifThere(readInstances(client, eventId, span, 'id,attendees'));
    return instances.flatMap(({ id, attendees }) => {
      const answer = answerOf(attendees ?? [], answersOf);
      return id && answer ? [[id, answer] as const] : [];
    });
  });
  return new Map((await Promise.all(answers)).flat());
}

/** A series that somebody deleted has no answers. */
async function ifThere(reading: Promise<readonly Event[]>): Promise<readonly Event[]> {
  try {
    return await reading;
  } catch (error) {
    if (isProblem(error, 'missing')) {
      return [];
    }
    throw error;
  }
}

/** `undefined` when the partner is not invited. */
function answerOf(attendees: readonly Attendee[], mail: string): SessionResponse | undefined {
  const partner = attendees.find(({ emailAddress }) => emailAddress?.address?.toLowerCase() === mail.toLowerCase());
  return partner && responses[partner.status?.response ?? 'none'];
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
