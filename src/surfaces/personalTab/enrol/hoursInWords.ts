import type { WorkingHours } from '#domain/scheduling/busyTimes.ts';
import { dateOfDay } from '#domain/time/calendarDay.ts';
import { type Weekday, weekdays } from '#domain/time/instant.ts';
import { inARow, joined, timeOfDay, weekdayName, zoneName } from '#ui/dates.ts';

/** Hours as a reader says them: days, from and to, zone. */
export const hoursInWords = (locale: string, { days, start, end, zone }: WorkingHours): string =>
  inARow(
    locale,
    [
      joined(
        locale,
        days.map((day) => dayName(locale, day)),
      ),
      `${timeOfDay(locale, start)}–${timeOfDay(locale, end)}`,
      zoneName(locale, zone),
    ],
    ' · ',
  );

export const dayName = (locale: string, day: Weekday): string =>
  weekdayName(locale, dateOfDay(firstMonday + weekdays.indexOf(day)));

/** Days since 1970 began, on a Thursday. */
const firstMonday = 4;
