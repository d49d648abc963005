import { dateOfDay, dayNumber, weekdayIndex } from './calendarDay.ts';
import { momentIn } from './clockTable.ts';
import {
  day,
  hour,
  type Instant,
  type LocalDate,
  type LocalTime,
  type Weekday,
  weekdays,
  type ZoneName,
} from './instant.ts';
import { clockChanges, clockOf, offsetAt } from './zoneOffsets.ts';

/** The moment at which clocks in `zone` show this date and time; see `momentIn` for times around a clock change. */
export const toInstant = (date: LocalDate, time: LocalTime, zone: ZoneName): Instant =>
  momentIn(clockOf(zone), Date.parse(`${date}T${time}Z`)) as Instant;

export interface LocalMoment {
  readonly date: LocalDate;
  readonly time: LocalTime;
  readonly weekday: Weekday;
}

/** What calendars and clocks in `zone` show at that moment; seconds are cut off. */
export function toLocal(moment: Instant, zone: ZoneName): LocalMoment {
  const wallClock = new Date(moment + offsetAt(moment, zone)).toISOString();
  const date = wallClock.slice(0, 10) as LocalDate;
  return { date, time: wallClock.slice(11, 16) as LocalTime, weekday: weekdayOf(date) };
}

export function weekdayOf(date: LocalDate): Weekday {
  const weekday = weekdays[weekdayIndex(dayNumber(date))];
  if (weekday === undefined) throw new RangeError(`Cannot find the weekday of "${date}": expected YYYY-MM-DD`);
  return weekday;
}

/** The date so many days later; negative goes back. */
export const addDays = (date: LocalDate, days: number): LocalDate => dateOfDay(dayNumber(date) + days);

/** Whether some time of that day does not exist in `zone`, or comes twice, because clocks are changed. */
export function isTransitionDay(date: LocalDate, zone: ZoneName): boolean {
  const midnight = dayNumber(date) * day;
  return clockChanges(midnight - 15 * hour, midnight + 39 * hour, zone).some(({ at, before, after }) => {
    const [oddFrom, oddUntil] = [at + Math.min(before, after), at + Math.max(before, after)];
    return oddFrom < midnight + day && oddUntil > midnight;
  });
}
