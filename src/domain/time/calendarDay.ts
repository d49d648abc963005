import { day, type LocalDate } from './instant.ts';

/** Days from 1970-01-01 to `date`: dates as numbers to reckon with. */
export const dayNumber = (date: LocalDate): number => Date.parse(`${date}T00:00Z`) / day;

export const dateOfDay = (days: number): LocalDate => new Date(days * day).toISOString().slice(0, 10) as LocalDate;

/** The place of a day in its week, 0 for Monday as in `weekdays`. 1970-01-01 was a Thursday. */
export const weekdayIndex = (days: number): number => (((days + 3) % 7) + 7) % 7;

/** The month that a day lies in, counted from January of the year 0. */
export function monthNumber(days: number): number {
  const date = new Date(days * day);
  return 12 * date.getUTCFullYear() + date.getUTCMonth();
}

/** The first day of a month counted as by `monthNumber`. */
export const firstDayOf = (month: number): number => Date.UTC(Math.floor(month / 12), month % 12, 1) / day;

/** The same day so many months later; where that month is shorter, its last day. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const days = dayNumber(date);
  const month = monthNumber(days);
  const first = firstDayOf(month + months);
  const lastPlace = firstDayOf(month + months + 1) - first - 1;
  return dateOfDay(first + Math.min(days - firstDayOf(month), lastPlace));
}
