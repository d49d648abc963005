import type { Event } from '@microsoft/microsoft-graph-types/microsoft-graph';
import { OutsideProblem } from '#ports/problem.ts';
import type { GraphClient } from './call.ts';
import { mailboxHeaders } from './mailboxCall.ts';
import { withQuery } from './path.ts';
import { scopes } from './scopes.ts';

const attempts = 5;

/**
 * Makes a series a meeting of Teams, and waits for its link. Everybody who is invited is told. One that is online already
 * stays as it is. Source: https://learn.microsoft.com/graph/api/resources/event (isOnlineMeeting).
 */
export async function addLink(
  client: GraphClient,
  eventId: string,
  wait: (milliseconds: number) => Promise<void>,
): Promise<string> {
  const path = `/me/events/${encodeURIComponent(eventId)}`;
  const call = { scopes: scopes.calendar, headers: mailboxHeaders };
  const change = { isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' };
  await client.send<Event>({ ...call, aim: 'add a Teams link', path, method: 'PATCH', body: change });
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const { onlineMeeting } = await client.send<Event>({
      ...call,
      aim: 'read the Teams link',
      path: withQuery(path, { $select: 'onlineMeeting' }),
    });
    if (onlineMeeting?.joinUrl) {
      return onlineMeeting.joinUrl;
    }
    await wait(1_000 * attempt);
  }
  throw new OutsideProblem('busy', 'Teams has not made the link yet: try again in a minute');
}
