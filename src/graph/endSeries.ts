import type { Event, NullableOption, PatternedRecurrence } from '@microsoft/microsoft-graph-types/microsoft-graph';
import type { LocalDate } from '#domain/time/instant.ts';
import { isProblem, OutsideProblem } from '#ports/problem.ts';
import type { GraphClient } from './call.ts';
import { mailboxHeaders } from './mailboxCall.ts';
import { withQuery } from './path.ts';
import { scopes } from './scopes.ts';

/**
 * Ends a series on a date: its pattern stays as it stands, for Exchange would put every moved session back. A series of
 * which nothing would be left is cancelled. One that is gone, or ends by then, is left alone.
 */
export async function endSeries(client: GraphClient, eventId: string, lastDate: LocalDate): Promise<void> {
  const end = (): Promise<void> => endStanding(client, eventId, lastDate);
  try {
    await end().catch(ifConflict(end));
  } catch (error) {
    if (!isProblem(error, 'missing')) {
      throw error;
    }
  }
}

/** It was changed since it was read, perhaps by ourselves, when only the answer got lost. */
const ifConflict =
  (again: () => Promise<void>) =>
  (error: unknown): Promise<void> => {
    if (isProblem(error, 'conflict')) {
      return again();
    }
    throw error;
  };

async function endStanding(client: GraphClient, eventId: string, lastDate: LocalDate): Promise<void> {
  const path = `/me/events/${encodeURIComponent(eventId)}`;
  const call = { scopes: scopes.calendar, aim: 'end the series' };
  const event = await client.send<Event & { readonly '@odata.etag'?: string }>({
    ...call,
    path: withQuery(path, { $select: 'recurrence' }),
    headers: mailboxHeaders,
  });
  const headers = { ...mailboxHeaders, 'If-Match': event['@odata.etag'] ?? '*' };
  const recurrence = endingOn(event.recurrence, lastDate);
  if (recurrence === 'nothing') {
    await client.send({ ...call, path, headers, method: 'DELETE' });
  } else if (recurrence !== 'asItIs') {
    await client.send({ ...call, path, headers, method: 'PATCH', body: { recurrence } });
  }
}

type Ending = PatternedRecurrence | 'asItIs' | 'nothing';

/** Source: https://learn.microsoft.com/graph/api/resources/recurrencerange. */
function endingOn(recurrence: NullableOption<PatternedRecurrence> | undefined, lastDate: LocalDate): Ending {
  const { pattern, range } = recurrence ?? {};
  if (!pattern || !range?.startDate) {
    throw new OutsideProblem('broken', 'Cannot end the series: the calendar does not say how it recurs');
  }
  if (range.startDate > lastDate) {
    return 'nothing';
  }
  const { startDate, endDate, recurrenceTimeZone } = range;
  return range.type === 'endDate' && endDate && endDate <= lastDate
    ? 'asItIs'
    : {
        pattern,
        range: { type: 'endDate', startDate, endDate: lastDate, recurrenceTimeZone: recurrenceTimeZone ?? null },
      };
}
