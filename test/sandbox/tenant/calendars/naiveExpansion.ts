import { Temporal } from 'temporal-polyfill';
import type { Recurrence, RecurrencePattern, Weekday } from '#sandbox/tenant/calendars/records.ts';
import { dateOf } from '#sandbox/tenant/calendars/recurrence.ts';

/**
 * The days of a series, found the slow way: by walking over every day and asking whether it fits. It shares nothing
 * with the stand-in but the names of its types.
 */
export function naiveDays({ pattern, range }: Recurrence, lastDay: number): number[] {
  const start = Temporal.PlainDate.from(dateOf(range.startDay));
  const until = range.type === 'endDate' ? Math.min(range.endDay, lastDay) : lastDay;
  const fits = testOf(pattern, start);
  const days: number[] = [];
  for (let [date, day] = [start, range.startDay]; day <= until; date = date.add({ days: 1 }), day++) {
    if (fits(date) && !(range.type === 'numbered' && days.length >= range.count)) {
      days.push(day);
    }
  }
  return days;
}

type Test = (date: Temporal.PlainDate) => boolean;

function testOf(pattern: RecurrencePattern, start: Temporal.PlainDate): Test {
  const { interval, type } = pattern;
  if (type === 'daily') {
    return (date) => start.until(date, { largestUnit: 'days' }).days % interval === 0;
  }
  if (type === 'weekly') {
    const first = weekStart(start, pattern.firstDayOfWeek);
    return (date) =>
      pattern.daysOfWeek.includes(nameOf(date)) &&
      (first.until(weekStart(date, pattern.firstDayOfWeek), { largestUnit: 'days' }).days / 7) % interval === 0;
  }
  const isInMonth = type.startsWith('absolute') ? isDayOfMonth(pattern) : isWeekdayOfMonth(pattern);
  const isMatch: Test = (date) => (type.endsWith('Monthly') || date.month === pattern.month) && isInMonth(date);
  let anchor = start;
  while (!isMatch(anchor)) {
    anchor = anchor.add({ days: 1 });
  }
  return (date) => isMatch(date) && periodsBetween(anchor, date, type) % interval === 0;
}

const isDayOfMonth =
  ({ dayOfMonth }: RecurrencePattern): Test =>
  (date) =>
    date.day === Math.min(dayOfMonth, date.daysInMonth);

function isWeekdayOfMonth({ daysOfWeek, index }: RecurrencePattern): Test {
  const place = { first: 0, second: 1, third: 2, fourth: 3, last: -1 }[index];
  return (date) => {
    if (!daysOfWeek.includes(nameOf(date))) {
      return false;
    }
    const month = Array.from({ length: date.daysInMonth }, (_, i) => date.with({ day: i + 1 }));
    const wanted = month.filter((day) => daysOfWeek.includes(nameOf(day)));
    return wanted.at(place)?.equals(date) === true;
  };
}

function periodsBetween(from: Temporal.PlainDate, to: Temporal.PlainDate, type: RecurrencePattern['type']): number {
  return type.endsWith('Yearly') ? to.year - from.year : 12 * (to.year - from.year) + to.month - from.month;
}

const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

const nameOf = (date: Temporal.PlainDate): Weekday => names[date.dayOfWeek - 1] ?? 'sunday';

function weekStart(date: Temporal.PlainDate, firstDay: Weekday): Temporal.PlainDate {
  let day = date;
  while (nameOf(day) !== firstDay) {
    day = day.subtract({ days: 1 });
  }
  return day;
}
