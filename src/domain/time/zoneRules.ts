import { firstDayOf, weekdayIndex } from './calendarDay.ts';
import { type ClockChange, type ClockSurvey, type ClockTable, clockTable } from './clockTable.ts';
import { day, minute, type Weekday, weekdays } from './instant.ts';

/**
 * A zone told by its rules, as Windows counts them: UTC is local time plus the bias, so Pacific has 480, and -60 more
 * in summer. Graph's example has these signs, although its text says the opposite:
 * https://learn.microsoft.com/graph/api/resources/customtimezone.
 */
export interface ZoneRules {
  readonly biasMinutes: number;
  readonly summer: SummerTime | undefined;
}

export interface SummerTime {
  /** Added to the bias while it lasts. */
  readonly biasMinutes: number;
  readonly begins: YearlyChange;
  readonly ends: YearlyChange;
}

/** The day of a clock change in every year, and what clocks show before they are changed. */
export interface YearlyChange {
  /** 1 to 12. */
  readonly month: number;
  readonly weekday: Weekday;
  /** Which of these weekdays of the month, from 1 on; 5 is the last. */
  readonly place: number;
  /** Minutes after midnight. */
  readonly atMinute: number;
}

/** A clock that keeps these rules in all years. */
export const clockOfRules = (rules: ZoneRules): ClockTable => clockTable((from, to) => surveyOf(rules, from, to));

function surveyOf({ biasMinutes, summer }: ZoneRules, from: number, to: number): ClockSurvey {
  const standard = -biasMinutes * minute;
  if (!summer) return { firstOffset: standard, changes: [] };
  const daylight = standard - summer.biasMinutes * minute;
  const changes = yearsOf(from, to).flatMap((year): ClockChange[] => [
    { at: wallTimeOf(summer.begins, year) - standard, before: standard, after: daylight },
    { at: wallTimeOf(summer.ends, year) - daylight, before: daylight, after: standard },
  ]);
  const inOrder = changes.toSorted((a, b) => a.at - b.at);
  return {
    firstOffset: inOrder.findLast(({ at }) => at <= from)?.after ?? standard,
    changes: inOrder.filter(({ at }) => at > from && at < to),
  };
}

/** All years of the span, and the one before: its last change says how the span begins. */
function yearsOf(from: number, to: number): number[] {
  const first = new Date(from).getUTCFullYear() - 1;
  return Array.from({ length: new Date(to).getUTCFullYear() - first + 1 }, (_, index) => first + index);
}

/** What clocks show at the change, in milliseconds as if in UTC. */
function wallTimeOf({ month, weekday, place, atMinute }: YearlyChange, year: number): number {
  const firstDay = firstDayOf(12 * year + month - 1);
  const first = firstDay + ((weekdays.indexOf(weekday) - weekdayIndex(firstDay) + 7) % 7);
  const wanted = first + 7 * (place - 1);
  const isInMonth = wanted < firstDayOf(12 * year + month);
  return (isInMonth ? wanted : wanted - 7) * day + atMinute * minute;
}
