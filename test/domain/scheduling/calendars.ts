import { availabilityOf, type ReadableAvailability, usualHours } from '#domain/scheduling/availability.ts';
import type { BusyTimes, WorkingHours } from '#domain/scheduling/busyTimes.ts';
import type { SearchGrid } from '#domain/scheduling/searchGrid.ts';
import type { SeriesWish } from '#domain/scheduling/searchPlan.ts';
import { instant, type Instant, localDate, localTime, minute, weekdays, type ZoneName } from '#domain/time/instant.ts';

export const zone = (name: string): ZoneName => name as ZoneName;

/** `hours('Asia/Riyadh', '08:00-16:00', 'sunday monday tuesday')`; Monday to Friday when no days are given. */
export const hours = (zoneName: string, times = '09:00-17:00', days?: string): WorkingHours => {
  const [start = '', end = ''] = times.split('-');
  const chosen = weekdays.filter((weekday) => days?.split(' ').includes(weekday));
  const base = usualHours(zone(zoneName));
  return { ...base, days: days === undefined ? base.days : chosen, start: localTime(start), end: localTime(end) };
};

/** A readable calendar that covers the whole grid and is free but for the given ISO spans, "from/until". */
export const calendar = (grid: SearchGrid, workingHours: WorkingHours | undefined, ...busy: string[]): BusyTimes => ({
  kind: 'readable',
  start: grid.start,
  gridMinutes: 15,
  digits: digitsOf(grid, busy),
  workingHours,
});

/** What Exchange would answer: a quarter of an hour is busy when any part of it is. */
export function digitsOf(grid: SearchGrid, busy: readonly string[]): string {
  const spans = busy.map((span) => span.split('/').map(instant));
  return Array.from({ length: grid.cellCount }, (_, cell) => {
    const from = grid.start + cell * 15 * minute;
    const isBusy = spans.some(([start = 0, end = 0]) => start < from + 15 * minute && end > from);
    return isBusy ? '2' : '0';
  }).join('');
}

export function readable(busy: BusyTimes, grid: SearchGrid): ReadableAvailability {
  const availability = availabilityOf(busy, grid, usualHours(zone('Etc/UTC')));
  if (availability.kind === 'unreadable')
    throw new Error(`The calendar should be readable, but: ${availability.cause}`);
  return availability;
}

/** Six weekly sessions of 45 minutes from Monday 2027-01-04, London time, unless said otherwise. */
export const aWish = (
  wish: { startsOn?: string; anchorZone?: string; notBefore?: string } & Partial<SeriesWish['rhythm']> = {},
): SeriesWish => ({
  startsOn: localDate(wish.startsOn ?? '2027-01-04'),
  rhythm: {
    sessionCount: wish.sessionCount ?? 6,
    lengthMinutes: wish.lengthMinutes ?? 45,
    everyWeeks: wish.everyWeeks ?? 1,
  },
  anchorZone: zone(wish.anchorZone ?? 'Europe/London'),
  notBefore: wish.notBefore === undefined ? (0 as Instant) : instant(wish.notBefore),
});
