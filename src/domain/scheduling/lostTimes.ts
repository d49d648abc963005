import { type Instant, weekdays, type ZoneName } from '../time/instant.ts';
import { toLocal, weekdayOf } from '../time/zone.ts';
import { quartersInDay } from './comfort.ts';
import { cellMinutes } from './searchGrid.ts';
import type { SearchPlan } from './searchPlan.ts';

/** The quarters of the local week, 0 being Monday 00:00, in which sessions began that fell through. */
export const lostQuarters = (lost: readonly Instant[], zone: ZoneName): readonly number[] =>
  lost.map((start) => {
    const { weekday, time } = toLocal(start, zone);
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return weekdays.indexOf(weekday) * quartersInDay + Math.floor((hours * 60 + minutes) / cellMinutes);
  });

/** How many of them a candidate would overlap if it were in the same week. */
export function lossesAt(
  { dates, wish, sessionCells }: SearchPlan,
  candidate: number,
  lost: readonly number[],
): number {
  if (lost.length === 0) {
    return 0;
  }
  const weekday = weekdays.indexOf(weekdayOf(dates[Math.floor(candidate / quartersInDay)] ?? wish.startsOn));
  const quarter = weekday * quartersInDay + (candidate % quartersInDay);
  return lost.filter((start) => Math.abs(start - quarter) < sessionCells).length;
}
