import type { GraphCall } from '../call.ts';
import type { UserRecord } from '../directory/records.ts';
import { toDateTimeTimeZone } from './dateTimes.ts';
import type { BusySpan } from './glance.ts';
import { answerZone } from './look.ts';
import { requireMailbox } from './mailboxes.ts';
import { occurrencesWithin, statusOf } from './occurrences.ts';
import type { ScheduleRequest } from './scheduleRequest.ts';

/** Colleagues see when, never what: the sharing that organisations start with. */
export const plainItems = (spans: readonly BusySpan[], zone: string): object[] =>
  spans.map(({ start, end, status }) => ({
    status,
    start: toDateTimeTimeZone(start, zone),
    end: toDateTimeTimeZone(end, zone),
  }));

/**
 * Subject and place too: for the owner of everything, for colleagues of what is "normal" or "personal" where the owner
 * shares details. https://learn.microsoft.com/graph/outlook-get-free-busy-schedule
 */
export function detailedItems(
  { caller, headers, state }: GraphCall,
  user: UserRecord,
  request: ScheduleRequest,
): object[] {
  const zone = answerZone(headers);
  return [...requireMailbox(state, user).entries.values()]
    .flatMap((entry) => occurrencesWithin(entry, request.from, request.to))
    .toSorted((a, b) => a.start - b.start)
    .map((occurrence) => {
      const { sensitivity, subject, location } = occurrence.content;
      const isSeen = user.id === caller.id || sensitivity === 'normal' || sensitivity === 'personal';
      return {
        status: statusOf(occurrence),
        start: toDateTimeTimeZone(occurrence.start, zone),
        end: toDateTimeTimeZone(occurrence.end, zone),
        isPrivate: sensitivity === 'private',
        ...(isSeen && { subject, location }),
      };
    });
}
