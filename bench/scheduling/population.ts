import { type Availability, availabilityOf, type ReadableAvailability } from '#domain/scheduling/availability.ts';
import type { ReadableTimes } from '#domain/scheduling/busyTimes.ts';
import type { SearchGrid } from '#domain/scheduling/searchGrid.ts';
import type { SeriesWish } from '#domain/scheduling/searchPlan.ts';
import type { Instant, LocalDate, LocalTime, ZoneName } from '#domain/time/instant.ts';
import { offsetAt } from '#domain/time/zoneOffsets.ts';
import type { Random } from '#sandbox/organisations/random.ts';

/** 26 weekly sessions of 45 minutes from a Monday on, over both clock changes. */
export const wishIn = (anchorZone: ZoneName): SeriesWish => ({
  startsOn: '2027-01-04' as LocalDate,
  rhythm: { sessionCount: 26, lengthMinutes: 45, everyWeeks: 1 },
  anchorZone,
  notBefore: Date.UTC(2027, 0, 2) as Instant,
});

/** Two and two that work at about the same time. */
export const zones = [
  'Europe/London' as ZoneName,
  'Europe/Berlin' as ZoneName,
  'America/New_York' as ZoneName,
  'America/Chicago' as ZoneName,
] as const;

/** How full calendars are in working hours; mentors are junior, mentees senior. */
export const loads = { mentor: 0.38, mentee: 0.62 } as const;

const quartersInDay = 96;
const quarter = 15 * 60_000;

/**
 * A calendar as people have it: three fifths of its load recur every week, every two or every four, the rest are single
 * meetings, and now and then somebody is on leave.
 */
export function aCalendar(random: Random, grid: SearchGrid, zone: ZoneName, load: number): ReadableTimes {
  const digits = new Uint8Array(grid.cellCount).fill(48);
  const localDay = (day: number): number =>
    day * quartersInDay - offsetAt(grid.start + day * 86_400_000, zone) / quarter;
  const put = (day: number, from: number, length: number, digit: number): void => {
    digits.fill(digit, Math.max(0, localDay(day) + from), Math.max(0, localDay(day) + from + length));
  };
  const days = Math.floor(grid.cellCount / quartersInDay);
  const perWeek = load * 5 * 34;
  const anHourOrSo = (): number => random.pick([2, 2, 4, 4, 6]);
  for (let filled = 0; filled < 0.6 * perWeek;) {
    const [weekday, from, length] = [random.below(5), 32 + random.below(34), anHourOrSo()];
    const every = random.pick([1, 1, 2, 4]);
    filled += length / every;
    for (let day = mondayOf(grid) + weekday + 7 * random.below(every); day < days; day += 7 * every) {
      put(day, from, length, 50);
    }
  }
  for (let filled = 0; filled < (0.4 * perWeek * days) / 7;) {
    const length = anHourOrSo();
    filled += length;
    put(random.below(days), 32 + random.below(34), length, random.chance(0.12) ? 49 : 50);
  }
  for (let leaves = 0; leaves < 3; leaves += 1) {
    put(random.below(days), 0, quartersInDay * (1 + random.below(10)), 51);
  }
  const workingHours = {
    zone,
    days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const,
    start: '08:30' as LocalTime,
    end: '17:30' as LocalTime,
  };
  return {
    kind: 'readable',
    start: grid.start,
    gridMinutes: 15,
    digits: new TextDecoder().decode(digits),
    workingHours,
  };
}

const mondayOf = ({ start }: SearchGrid): number => (8 - new Date(start).getUTCDay()) % 7;

export function readableOf(busy: ReadableTimes, grid: SearchGrid): ReadableAvailability {
  const read: Availability = availabilityOf(busy, grid, undefined);
  if (read.kind === 'unreadable') {
    throw new Error('The calendar should be readable');
  }
  return read;
}
