import type { Event } from '@microsoft/microsoft-graph-types/microsoft-graph';
import type { Session } from '#domain/series.ts';
import { instant } from '#domain/time/instant.ts';
import { fromUtc } from './mailboxCall.ts';

/**
 * When a session is, and when its series had it; `undefined` when Graph says no time. Only occurrences have an original
 * start, in UTC: https://learn.microsoft.com/graph/api/resources/event.
 */
export function sessionTimesOf({
  start: from,
  end: until,
  originalStart,
}: Event): Pick<Session, 'span' | 'originalStart'> | undefined {
  const [start, end] = [fromUtc(from), fromUtc(until)];
  return start === undefined || end === undefined
    ? undefined
    : { span: { start, end }, originalStart: originalStart ? instant(originalStart) : start };
}
