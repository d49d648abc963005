import type { Event } from '@microsoft/microsoft-graph-types/microsoft-graph';
import type { PersonId } from '#domain/ids.ts';
import { slotOf } from '#domain/scheduling/slotRecurrence.ts';
import type { FoundSeries, Mailboxes } from '#ports/mailboxes.ts';
import type { GraphCall, GraphClient } from './call.ts';
import { mailboxHeaders } from './mailboxCall.ts';
import { quoted, withQuery } from './path.ts';
import { readRecurrence } from './readRecurrence.ts';
import { scopes } from './scopes.ts';
import { transactionTag } from './seriesEvent.ts';
import { readSessions } from './sessions.ts';

/** For a client that acts as an application, with nobody signed in. */
export const graphMailboxes = (client: GraphClient): Mailboxes => ({
  series: (organizer, transactionId) => findSeries(inMailboxOf(client, organizer), transactionId),
  sessions: (organizer, request) => readSessions(inMailboxOf(client, organizer), request),
});

/** The same calls, in the mailbox of this person instead of one's own. */
function inMailboxOf(client: GraphClient, person: PersonId): GraphClient {
  const there = (call: GraphCall): GraphCall => ({ ...call, path: call.path.replace(/^\/me\//, `/users/${person}/`) });
  return {
    send: (call) => client.send(there(call)),
    page: (call) => client.page(there(call)),
    all: (call, progress) => client.all(there(call), progress),
  };
}

/** Neither subject nor body is asked for. */
async function findSeries(client: GraphClient, transactionId: string): Promise<FoundSeries | 'unreadable' | undefined> {
  const tagged = `ep/id eq ${quoted(transactionTag)} and ep/value eq ${quoted(transactionId)}`;
  const [event] = await client.all<Event>({
    aim: 'find a series by its tag',
    path: withQuery('/me/events', {
      $filter: `singleValueExtendedProperties/any(ep: ${tagged})`,
      $select: 'id,start,end,recurrence,onlineMeeting',
    }),
    scopes: scopes.calendar,
    headers: mailboxHeaders,
  });
  return event && seriesIn(event);
}

function seriesIn(event: Event): FoundSeries | 'unreadable' {
  const recurrence = readRecurrence(event);
  const slot = recurrence.kind === 'read' ? slotOf(recurrence.time) : undefined;
  const joinUrl = event.onlineMeeting?.joinUrl;
  return slot && event.id && joinUrl ? { slot, booking: { eventId: event.id, joinUrl } } : 'unreadable';
}
