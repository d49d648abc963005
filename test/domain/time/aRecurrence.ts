import type { DayOfMonth, Recurrence } from '#domain/time/recurrence.ts';
import { type Instant, localDate, toIso, type Weekday, type ZoneName } from '#domain/time/instant.ts';
import { toLocal } from '#domain/time/zone.ts';

/** So many occurrences; without a number, no end. */
export const times = (count?: number): Recurrence['end'] =>
  count === undefined ? { kind: 'never' } : { kind: 'afterCount', count };

export const until = (date: string): Recurrence['end'] => ({ kind: 'onDate', date: localDate(date) });

interface WeeklyParts {
  readonly end?: Recurrence['end'];
  readonly every?: number;
  readonly weekStart?: Weekday;
}

/** Weeks begin on Sunday, as Graph has it when nothing is said. */
export const weekly = (
  startsOn: string,
  on: readonly Weekday[],
  { end = times(), every = 1, weekStart = 'sunday' }: WeeklyParts = {},
): Recurrence => ({ startsOn: localDate(startsOn), cadence: { kind: 'weekly', every, on, weekStart }, end });

export const monthly = (startsOn: string, on: DayOfMonth, { end = times(), every = 1 } = {}): Recurrence => ({
  startsOn: localDate(startsOn),
  cadence: { kind: 'monthly', every, on },
  end,
});

export const yearly = (startsOn: string, month: number, on: DayOfMonth, { end = times(), every = 1 } = {}) =>
  ({ startsOn: localDate(startsOn), cadence: { kind: 'yearly', every, month, on }, end }) satisfies Recurrence;

/** `2027-03-23T09:00Z` */
export const isoMinute = (moment: Instant): string => toIso(moment).replace(':00.000Z', 'Z');

/** `thursday 2027-03-11 15:00` */
export function seenIn(zone: string, moment: Instant): string {
  const { date, time, weekday } = toLocal(moment, zone as ZoneName);
  return `${weekday} ${date} ${time}`;
}
