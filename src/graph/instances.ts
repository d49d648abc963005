import type { Event } from '@microsoft/microsoft-graph-types/microsoft-graph';
import { type RecurringSlot, spanAround } from '#domain/scheduling/slot.ts';
import type { StandingSeries } from '#domain/seriesDifferences.ts';
import { type Span, toIso } from '#domain/time/instant.ts';
import type { GraphClient } from './call.ts';
import { mailboxHeaders } from './mailboxCall.ts';
import { withQuery } from './path.ts';
import { scopes } from './scopes.ts';
import { sessionTimesOf } from './sessionTimes.ts';

/** The sessions of one series, by its master, in the organizer's calendar. */
export const readInstances = (
  client: GraphClient,
  eventId: string,
  { start, end }: Span,
  properties: string,
): Promise<readonly Event[]> =>
  client.all<Event>({
    aim: 'read the series in your calendar',
    path: withQuery(`/me/events/${encodeURIComponent(eventId)}/instances`, {
      startDateTime: toIso(start),
      endDateTime: toIso(end),
      $select: properties,
      $top: 100,
    }),
    scopes: scopes.calendar,
    headers: mailboxHeaders,
  });

/** What the calendar made of a slot: its sessions, and what lies before and after them, where nothing should be. */
export async function readBack(
  client: GraphClient,
  eventId: string,
  slot: RecurringSlot,
): Promise<StandingSeries['sessions']> {
  const instances = await readInstances(client, eventId, spanAround(slot), 'start,end,originalStart');
  return instances.flatMap((event) => sessionTimesOf(event) ?? []);
}
