import type {
  DateTimeTimeZone,
  ScheduleInformation,
  ScheduleItem,
} from '@microsoft/microsoft-graph-types/microsoft-graph';
import type { BusyTimes, CalendarMark, UnreadableCause } from '#domain/scheduling/busyTimes.ts';
import { type Instant, localDate, localTime, minute, type Span } from '#domain/time/instant.ts';
import { toInstant } from '#domain/time/zone.ts';
import { zoneNamed } from '#domain/time/zoneNames.ts';
import { workingHoursOf } from './workingHours.ts';

/** What Exchange says of one mailbox over a window. */
export type Schedule = ScheduleInformation;

/** Every offset from UTC is a multiple of it. */
export const gridMinutes = 15;

/**
 * When somebody is busy in the window. Of what is in the calendar only the times of unknown status are kept; focus time
 * has no status of its own.
 */
export function busyTimesOf(schedule: Schedule | undefined, window: Span): BusyTimes {
  if (schedule?.error) {
    return unreadable(causeOf(schedule.error.responseCode));
  }
  const steps = (window.end - window.start) / (gridMinutes * minute);
  const digits = (schedule?.availabilityView ?? '').slice(0, steps);
  if (digits.length < steps) {
    return unreadable('incomplete');
  }
  const marks = unknownTimes(schedule?.scheduleItems ?? [], window);
  return {
    kind: 'readable',
    start: window.start,
    gridMinutes,
    digits,
    workingHours: workingHoursOf(schedule?.workingHours, window.start),
    ...(marks.length > 0 && { marks }),
  };
}

export const unreadable = (cause: UnreadableCause): BusyTimes => ({ kind: 'unreadable', cause });

/** Names of Exchange and the number it gives for an unknown address: github.com/microsoftgraph/microsoft-graph-docs/issues/11225. */
const causeOf = (code: string | null | undefined): UnreadableCause =>
  code === '5009' || /Recipient|Mailbox/i.test(code ?? '') ? 'noMailbox' : 'notShared';

/** A time that cannot be told may be any in the window. */
const unknownTimes = (items: readonly ScheduleItem[], window: Span): readonly CalendarMark[] =>
  items
    .filter(({ status }) => status === 'unknown')
    .map(({ start, end }) => ({
      kind: 'unknown',
      span: { start: momentOf(start) ?? window.start, end: momentOf(end) ?? window.end },
    }));

/**
 * Each time names its zone, and some clouds answer in another than was asked for:
 * github.com/microsoftgraph/microsoft-graph-docs/issues/13699.
 */
function momentOf(time: DateTimeTimeZone | null | undefined): Instant | undefined {
  const [, date, clock] = /^(.{10})T(\d\d:\d\d)/.exec(time?.dateTime ?? '') ?? [];
  const zone = zoneNamed(time?.timeZone ?? '');
  return zone && date && clock ? toInstant(localDate(date), localTime(clock), zone) : undefined;
}
