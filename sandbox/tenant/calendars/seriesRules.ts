import { GraphFault } from '../call.ts';
import { contentOn } from './occurrences.ts';
import type { CalendarSwitches } from './mailboxRecords.ts';
import type { EventContent, Meeting, Recurrence } from './records.ts';
import { dayLength, seriesDays } from './recurrence.ts';

/**
 * "The occurrence cannot be moved to or before the day of the previous occurrence, and cannot be moved to or after
 * the day of the following occurrence": https://learn.microsoft.com/graph/api/event-update. Cancelled neighbours count
 * too, as users of OutlookGoogleCalendarSync found.
 */
export function refuseCrossing(meeting: Meeting, day: number, content: EventContent): void {
  const dayNow = (other: number | undefined): number | undefined =>
    other === undefined ? undefined : Math.floor(contentOn(meeting, other).start / dayLength);
  const [previous, next] = neighbours(meeting, day).map(dayNow);
  const target = Math.floor(content.start / dayLength);
  if ((previous !== undefined && target <= previous) || (next !== undefined && target >= next)) {
    throw new GraphFault(
      400,
      'ErrorOccurrenceCrossingBoundary',
      'Modified occurrence is crossing or overlapping adjacent occurrence.',
    );
  }
}

/**
 * What is left of changed and cancelled occurrences when the pattern or the times change: nothing, as in Exchange.
 * Whether a mere change of the end keeps those before it, no source says: see the switch `endDateChange`.
 */
export function exceptionsAfter(
  meeting: Meeting,
  recurrence: Recurrence | undefined,
  content: EventContent,
  { endDateChange }: CalendarSwitches,
): Pick<Meeting, 'changes' | 'cancelledDays'> {
  const { content: before, recurrence: earlier } = meeting;
  const isOnlyEnd =
    recurrence !== undefined &&
    earlier !== undefined &&
    JSON.stringify(earlier.pattern) === JSON.stringify(recurrence.pattern) &&
    earlier.range.startDay === recurrence.range.startDay &&
    [before.start, before.end, before.zone].join() === [content.start, content.end, content.zone].join();
  if (!isOnlyEnd || endDateChange !== 'keepsExceptions') {
    return { changes: new Map(), cancelledDays: new Set() };
  }
  const last = Math.max(...meeting.changes.keys(), ...meeting.cancelledDays, recurrence.range.startDay);
  const left = new Set(seriesDays(recurrence, last));
  return {
    changes: new Map([...meeting.changes].filter(([day]) => left.has(day))),
    cancelledDays: new Set([...meeting.cancelledDays].filter((day) => left.has(day))),
  };
}

/** The days of the pattern before and after one; no series in use pauses for longer than eight years. */
function neighbours({ recurrence }: Meeting, day: number): [number | undefined, number | undefined] {
  let previous: number | undefined;
  if (recurrence) {
    for (const candidate of seriesDays(recurrence, day + 8 * 366)) {
      if (candidate > day) {
        return [previous, candidate];
      }
      previous = candidate < day ? candidate : previous;
    }
  }
  return [previous, undefined];
}
