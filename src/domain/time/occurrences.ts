import { dateOfDay, dayNumber, firstDayOf, monthNumber, weekdayIndex } from './calendarDay.ts';
import { momentIn } from './clockTable.ts';
import { day, type Instant, type LocalDate, type LocalTime, type Weekday, weekdays, type ZoneName } from './instant.ts';
import { type DayOfMonth, flawIn, places, type Recurrence } from './recurrence.ts';
import { clockOf } from './zoneOffsets.ts';

// Exchange reads a recurrence otherwise than RFC 5545 does. Sources:
// https://learn.microsoft.com/graph/api/resources/recurrencepattern and .../recurrencerange;
// https://learn.microsoft.com/exchange/client-developer/web-service-reference/dayofmonth.

/** The first `most` dates of a recurrence, in order. Throws for a recurrence that `flawIn` finds fault with. */
export const occurrenceDates = (recurrence: Recurrence, most = Infinity): LocalDate[] =>
  occurrenceDays(recurrence, most).map(dateOfDay);

/** The moments at which the first `most` occurrences begin, when clocks in `zone` show `time`. */
export function occurrences(recurrence: Recurrence, time: LocalTime, zone: ZoneName, most = Infinity): Instant[] {
  const clock = clockOf(zone);
  const sinceMidnight = Date.parse(`1970-01-01T${time}Z`);
  return occurrenceDays(recurrence, most).map((days) => momentIn(clock, days * day + sinceMidnight) as Instant);
}

/**
 * The same dates from a rule whose start is its first occurrence, as Exchange wants it: how it counts intervals from a
 * start that is none is written nowhere. `undefined` when there is no occurrence at all.
 */
export function fromFirstOccurrence(recurrence: Recurrence): Recurrence | undefined {
  const [startsOn] = occurrenceDates(recurrence, 1);
  return startsOn === undefined ? undefined : { ...recurrence, startsOn };
}

/** A numbered range counts what really occurs, an end date is inclusive. */
function occurrenceDays(recurrence: Recurrence, most: number): number[] {
  requireSound(recurrence);
  const { end } = recurrence;
  const startDay = dayNumber(recurrence.startsOn);
  const lastDay = end.kind === 'onDate' ? Math.min(dayNumber(end.date), endOfTime) : endOfTime;
  const count = end.kind === 'afterCount' ? Math.min(end.count, most) : most;
  const candidate = candidates(recurrence, startDay);
  const days: number[] = [];
  for (let index = 0; days.length < count; index += 1) {
    const next = candidate(index);
    if (next > lastDay) break;
    if (next >= startDay) days.push(next);
  }
  return days;
}

/** Exchange takes no end date after 4500-09-01. */
const endOfTime = Date.UTC(4500, 8, 1) / day;

function requireSound(recurrence: Recurrence): void {
  const flaw = flawIn(recurrence);
  if (flaw === undefined) return;
  throw new RangeError(`Cannot expand the recurrence ${JSON.stringify(recurrence)}: its ${flaw} makes no sense`);
}

/** The days that a cadence gives, by their number from 0 on and in order; the first ones may lie before the start. */
function candidates({ cadence }: Recurrence, startDay: number): (index: number) => number {
  switch (cadence.kind) {
    case 'daily':
      return (index) => startDay + index * cadence.every;
    case 'weekly':
      return daysOfWeeks(cadence.on, weekdays.indexOf(cadence.weekStart), cadence.every, startDay);
    case 'monthly':
      return daysOfMonths(cadence.on, monthNumber(startDay), 1, cadence.every, startDay);
    case 'yearly': {
      const startMonth = monthNumber(startDay);
      return daysOfMonths(cadence.on, startMonth - (startMonth % 12) + cadence.month - 1, 12, cadence.every, startDay);
    }
  }
}

/** Weeks are counted from that of the start. */
function daysOfWeeks(on: readonly Weekday[], weekStart: number, every: number, startDay: number) {
  const fromWeekStart = (weekday: number): number => (weekday - weekStart + 7) % 7;
  const firstWeek = startDay - fromWeekStart(weekdayIndex(startDay));
  const inWeek = [...new Set(on)].map((name) => fromWeekStart(weekdays.indexOf(name))).toSorted((a, b) => a - b);
  return (index: number): number =>
    firstWeek + 7 * every * Math.floor(index / inWeek.length) + (inWeek[index % inWeek.length] ?? 0);
}

/**
 * One day in every n-th month (or year: a `period` of 12), counted from the first that has its day at or after the
 * start: Microsoft's example, the first Thursday of every second month from 2017-08-29 on, begins in September.
 */
function daysOfMonths(on: DayOfMonth, startMonth: number, period: number, every: number, startDay: number) {
  const firstMonth = dayIn(startMonth, on) >= startDay ? startMonth : startMonth + period;
  return (index: number): number => dayIn(firstMonth + index * period * every, on);
}

/** A number beyond the end of a month means its last day; of several weekdays the month gets one day, not one each. */
function dayIn(month: number, on: DayOfMonth): number {
  const [first, last] = [firstDayOf(month), firstDayOf(month + 1) - 1];
  if (on.kind === 'number') return Math.min(first + on.number - 1, last);
  const isWanted = (days: number): boolean => on.among.includes(weekdays[weekdayIndex(days)] ?? 'monday');
  const length = last - first + 1;
  if (on.place === 'last') return Array.from({ length }, (_, index) => last - index).find(isWanted) ?? last;
  const wanted = Array.from({ length }, (_, index) => first + index).filter(isWanted);
  return wanted[places.indexOf(on.place)] ?? last;
}
