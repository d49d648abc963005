import type { Recurrence, RecurrencePattern, Weekday } from './records.ts';
import { weekdays } from './records.ts';

export const dayLength = 86_400_000;

/** Days since 1970-01-01 of a date `YYYY-MM-DD`. */
export const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / dayLength;

/** The date `YYYY-MM-DD` of a day. */
export const dateOf = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10);

/**
 * The days of a series up to and including `lastDay`, in order. A numbered range counts what really occurs, an end
 * date is inclusive: https://learn.microsoft.com/graph/api/resources/recurrencerange.
 */
export function* seriesDays({ pattern, range }: Recurrence, lastDay: number): Generator<number, void> {
  const end = range.type === 'endDate' ? Math.min(range.endDay, lastDay) : lastDay;
  let left = range.type === 'numbered' ? range.count : Number.POSITIVE_INFINITY;
  for (const day of patternDays(pattern, range.startDay)) {
    if (day > end || left <= 0) {
      return;
    }
    left -= 1;
    yield day;
  }
}

/** Source of each rule: https://learn.microsoft.com/graph/api/resources/recurrencepattern */
function patternDays(pattern: RecurrencePattern, start: number): Generator<number, void> {
  if (pattern.type === 'daily') {
    return everyDays(start, pattern.interval);
  }
  if (pattern.type === 'weekly') {
    return weeklyDays(pattern, start);
  }
  const month = monthIndex(start);
  return pattern.type.endsWith('Monthly')
    ? monthlyDays(pattern, start, month, 1)
    : monthlyDays(pattern, start, month - (month % 12) + pattern.month - 1, 12);
}

function* everyDays(start: number, interval: number): Generator<number, void> {
  for (let day = start; ; day += interval) {
    yield day;
  }
}

/**
 * Weeks start on `firstDayOfWeek`; every interval-th of them counts. The first is that of `start`, as in RFC 5545, or
 * that of the first match, by analogy with the example for months; Microsoft does not say.
 */
function* weeklyDays(pattern: RecurrencePattern, from: number) {
  const { daysOfWeek, firstDayOfWeek, interval, weeksFrom } = pattern;
  const start = weeksFrom === 'firstMatch' ? firstMatch(daysOfWeek, from) : from;
  const first = weekdays.indexOf(firstDayOfWeek);
  const places = daysOfWeek.map((name) => (weekdays.indexOf(name) - first + 7) % 7).toSorted((a, b) => a - b);
  for (let week = start - ((weekdayOf(start) - first + 7) % 7); ; week += 7 * interval) {
    for (const place of places) {
      if (week + place >= start) {
        yield week + place;
      }
    }
  }
}

const firstMatch = (daysOfWeek: readonly Weekday[], from: number): number =>
  Math.min(...daysOfWeek.map((name) => from + ((weekdays.indexOf(name) - weekdayOf(from) + 7) % 7)));

/**
 * One day a month (or year: `step` 12). The interval counts from the first match on or after `start`: the example
 * of the documentation, first Thursday every two months from 2017-08-29, begins in September.
 */
function* monthlyDays(pattern: RecurrencePattern, start: number, firstMonth: number, step: number) {
  const dayIn = pattern.type.startsWith('absolute') ? absoluteDay : relativeDay;
  const anchor = dayIn(pattern, firstMonth) >= start ? firstMonth : firstMonth + step;
  for (let month = anchor; ; month += step * pattern.interval) {
    yield dayIn(pattern, month);
  }
}

/** Days 29 to 31 fall on the last day of shorter months: EWS, DayOfMonth, "the last day of the month is assumed". */
function absoluteDay({ dayOfMonth }: RecurrencePattern, month: number): number {
  return Math.min(firstOf(month) + dayOfMonth - 1, firstOf(month + 1) - 1);
}

/** "The event falls on the first day that satisfies the pattern": several weekdays give one day a month, not many. */
function relativeDay({ daysOfWeek, index }: RecurrencePattern, month: number): number {
  const wanted = new Set(daysOfWeek.map((name) => weekdays.indexOf(name)));
  const length = firstOf(month + 1) - firstOf(month);
  const days = Array.from({ length }, (_, i) => firstOf(month) + i).filter((day) => wanted.has(weekdayOf(day)));
  return days.at({ first: 0, second: 1, third: 2, fourth: 3, last: -1 }[index]) ?? firstOf(month);
}

/** 0 is Sunday; 1970-01-01 was a Thursday. */
const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

/** Months since year 0. */
function monthIndex(day: number): number {
  const date = new Date(day * dayLength);
  return 12 * date.getUTCFullYear() + date.getUTCMonth();
}

const firstOf = (month: number): number => Date.UTC(Math.floor(month / 12), month % 12, 1) / dayLength;
