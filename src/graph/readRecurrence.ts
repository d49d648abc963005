import type { Event, RecurrencePattern, RecurrenceRange } from '@microsoft/microsoft-graph-types/microsoft-graph';
import { type LocalDate, type LocalTime, localDate, localTime, minute } from '#domain/time/instant.ts';
import {
  type Cadence,
  type DayOfMonth,
  flawIn,
  type RecurrenceEnd,
  type RecurrenceFlaw,
  type RecurringTime,
} from '#domain/time/recurrence.ts';
import { toInstant, toLocal } from '#domain/time/zone.ts';
import { zoneNamed } from '#domain/time/zoneNames.ts';

export type RecurrenceReading =
  | { readonly kind: 'read'; readonly time: RecurringTime }
  | { readonly kind: 'unreadable'; readonly because: 'notRecurring' | 'zoneUnknown' | 'unknownType' | RecurrenceFlaw };

type Unreadable = Extract<RecurrenceReading, { kind: 'unreadable' }>;

/**
 * The series of a master as Graph describes it. Its times may be given in another zone than its days (`Prefer:
 * outlook.timezone`): they are read in the zone of the recurrence.
 * Source: https://learn.microsoft.com/graph/api/resources/recurrencepattern and .../recurrencerange.
 */
export function readRecurrence({ start, end, recurrence }: Event): RecurrenceReading {
  const { pattern, range } = recurrence ?? {};
  if (!start?.dateTime || !end?.dateTime || !pattern || !range?.startDate) return unreadable('notRecurring');
  const itemZone = zoneNamed(start.timeZone ?? '');
  const zone = range.recurrenceTimeZone ? zoneNamed(range.recurrenceTimeZone) : itemZone;
  if (itemZone === undefined || zone === undefined) return unreadable('zoneUnknown');
  const cadence = cadenceOf(pattern);
  if (cadence === undefined) return unreadable('unknownType');
  const days = { startsOn: localDate(range.startDate), cadence, end: endOf(range) };
  const flaw = flawIn(days);
  if (flaw !== undefined) return unreadable(flaw);
  const startMoment = toInstant(...wallOf(start.dateTime), itemZone);
  const startTime = toLocal(startMoment, zone).time;
  const lengthMinutes = (toInstant(...wallOf(end.dateTime), itemZone) - startMoment) / minute;
  return { kind: 'read', time: { recurrence: days, startTime, lengthMinutes, zone } };
}

const unreadable = (because: Unreadable['because']): Unreadable => ({ kind: 'unreadable', because });

function cadenceOf(pattern: RecurrencePattern): Cadence | undefined {
  const { type, interval: every = NaN, daysOfWeek, month = NaN } = pattern;
  switch (type) {
    case 'daily':
      return { kind: 'daily', every };
    case 'weekly':
      return { kind: 'weekly', every, on: daysOfWeek ?? [], weekStart: pattern.firstDayOfWeek ?? 'sunday' };
    case 'absoluteMonthly':
    case 'relativeMonthly':
      return { kind: 'monthly', every, on: dayOfMonthOf(pattern) };
    case 'absoluteYearly':
    case 'relativeYearly':
      return { kind: 'yearly', every, month, on: dayOfMonthOf(pattern) };
    default:
      return undefined;
  }
}

const dayOfMonthOf = ({ type, dayOfMonth = NaN, daysOfWeek, index }: RecurrencePattern): DayOfMonth =>
  type?.startsWith('absolute')
    ? { kind: 'number', number: dayOfMonth }
    : { kind: 'weekday', place: index ?? 'first', among: daysOfWeek ?? [] };

/** What does not apply is filled in all the same: an end date in the year 1, no occurrences. */
function endOf({ type, endDate, numberOfOccurrences = NaN }: RecurrenceRange): RecurrenceEnd {
  if (type === 'endDate' && endDate) return { kind: 'onDate', date: localDate(endDate) };
  return type === 'numbered' ? { kind: 'afterCount', count: numberOfOccurrences } : { kind: 'never' };
}

/** Graph writes `2027-01-12T23:30:00.0000000`. */
const wallOf = (dateTime: string): [LocalDate, LocalTime] => [
  localDate(dateTime.slice(0, 10)),
  localTime(dateTime.slice(11, 16)),
];
