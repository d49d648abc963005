import type { Event } from '@microsoft/microsoft-graph-types/microsoft-graph';
import type { BookedSeries, SeriesRequest } from '#ports/calendars.ts';
import { OutsideProblem } from '#ports/problem.ts';
import type { GraphClient } from './call.ts';
import { graphCodeOf } from './faults.ts';
import { readBack } from './instances.ts';
import { mailboxHeaders } from './mailboxCall.ts';
import { quoted, withQuery } from './path.ts';
import { scopes } from './scopes.ts';
import { seriesEvent, transactionTag } from './seriesEvent.ts';

type Wait = (milliseconds: number) => Promise<void>;

const linkAttempts = 5;

/**
 * Books the series, or finds the one that this transaction booked before; waits for its link, and reads it back. It is
 * looked for first: how long Exchange remembers a transaction is written nowhere.
 */
export async function bookSeries(client: GraphClient, request: SeriesRequest, wait: Wait): Promise<BookedSeries> {
  let event = (await findBooked(client, request.transactionId)) ?? (await create(client, request));
  for (let attempt = 1; attempt < linkAttempts && event && !event.onlineMeeting?.joinUrl; attempt += 1) {
    await wait(1_000 * attempt);
    event = await findBooked(client, request.transactionId);
  }
  if (event === undefined) {
    return { kind: 'deleted' };
  }
  const { id, iCalUId, onlineMeeting, attendees } = event;
  if (!id || !iCalUId || !onlineMeeting?.joinUrl) {
    throw new OutsideProblem(
      'busy',
      'The series is booked, but Teams has not made its link yet: try again in a minute',
    );
  }
  return {
    kind: 'standing',
    booking: { eventId: id, iCalUId, joinUrl: onlineMeeting.joinUrl },
    standing: {
      sessions: await readBack(client, id, request.slot),
      invited: attendees?.flatMap(({ emailAddress }) => emailAddress?.address ?? []) ?? [],
    },
  };
}

/** `undefined` when Exchange knows the transaction and nothing stands under it. */
async function create(client: GraphClient, request: SeriesRequest): Promise<Event | undefined> {
  try {
    return await client.send<Event>({
      aim: `book "${request.subject}"`,
      path: '/me/events',
      method: 'POST',
      isReplaySafe: true, // thanks to the transaction id
      body: seriesEvent(request),
      scopes: scopes.calendar,
      headers: mailboxHeaders,
    });
  } catch (error) {
    if (graphCodeOf(error) === 'ErrorDuplicateTransactionId') {
      return await findBooked(client, request.transactionId);
    }
    throw error;
  }
}

/** Exchange cannot filter by its own transaction id, so each series carries it as a property that can be found. */
export async function findBooked(client: GraphClient, transactionId: string): Promise<Event | undefined> {
  const tagged = `ep/id eq ${quoted(transactionTag)} and ep/value eq ${quoted(transactionId)}`;
  const [event] = await client.all<Event>({
    aim: 'find the series that was booked before',
    path: withQuery('/me/events', {
      $filter: `singleValueExtendedProperties/any(ep: ${tagged})`,
      $select: 'id,iCalUId,onlineMeeting,attendees',
    }),
    scopes: scopes.calendar,
    headers: mailboxHeaders,
  });
  return event;
}
