import type { Event } from '@microsoft/microsoft-graph-types/microsoft-graph';
import type { Session } from '#domain/series.ts';
import type { Span } from '#domain/time/instant.ts';
import { isProblem, OutsideProblem } from '#ports/problem.ts';
import type { GraphClient } from './call.ts';
import { inUtc, mailboxHeaders } from './mailboxCall.ts';
import { withQuery } from './path.ts';
import { scopes } from './scopes.ts';
import { sessionTimesOf } from './sessionTimes.ts';

/**
 * Puts one occurrence elsewhere unless somebody else did so meanwhile: it is read first, and changed only as it was
 * read. A change of which only the answer was lost is found done.
 */
export async function moveSession(
  client: GraphClient,
  { eventId, span }: Pick<Session, 'eventId' | 'span'>,
  to: Span,
): Promise<void> {
  const standing = await readSession(client, eventId);
  if (isSame(standing.span, to)) {
    return;
  }
  if (!isSame(standing.span, span)) {
    throw new OutsideProblem('conflict', 'Cannot move the session: it was moved in the meantime');
  }
  try {
    await patchTimes(client, eventId, standing.etag, to);
  } catch (error) {
    if (!isProblem(error, 'conflict') || !isSame((await readSession(client, eventId)).span, to)) {
      throw error;
    }
  }
}

async function readSession(client: GraphClient, eventId: string): Promise<{ span: Span; etag: string }> {
  const event = await client.send<Event & { readonly '@odata.etag'?: string }>({
    aim: 'read the session that is to be moved',
    path: withQuery(pathOf(eventId), { $select: 'start,end' }),
    scopes: scopes.calendar,
    headers: mailboxHeaders,
  });
  const times = sessionTimesOf(event);
  if (times === undefined) {
    throw new OutsideProblem('broken', 'Cannot move the session: the calendar does not say when it is');
  }
  return { span: times.span, etag: event['@odata.etag'] ?? '*' };
}

/** Source: https://learn.microsoft.com/graph/api/event-update. */
async function patchTimes(client: GraphClient, eventId: string, etag: string, { start, end }: Span): Promise<void> {
  await client.send<Event>({
    aim: 'move the session',
    path: pathOf(eventId),
    method: 'PATCH',
    body: { start: inUtc(start), end: inUtc(end) },
    scopes: scopes.calendar,
    headers: { ...mailboxHeaders, 'If-Match': etag },
  });
}

const pathOf = (eventId: string): string => `/me/events/${encodeURIComponent(eventId)}`;

const isSame = (one: Span, other: Span): boolean => one.start === other.start && one.end === other.end;
