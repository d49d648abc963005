import type { WeekCounts } from '../sessions/weekCounts.ts';
import { dateOfDay, dayNumber } from '../time/calendarDay.ts';
import { day, type Instant } from '../time/instant.ts';
import { isSilent, type WatchedPair } from './sessionFigures.ts';

/**
 * The sessions of all pairs of which something fresh is known, week by week, without a gap. What lies years away is no
 * session of a programme and is left out.
 */
export function sessionWeeks(pairs: readonly WatchedPair[], now: Instant): readonly WeekCounts[] {
  const sums = new Map<number, WeekCounts>();
  for (const pair of pairs) {
    for (const counts of isSilent(pair, now) ? [] : (pair.told?.weeks ?? [])) {
      const week = dayNumber(counts.week);
      if (Math.abs(week - now / day) <= farthestDays) {
        sums.set(week, added(counts, sums.get(week)));
      }
    }
  }
  const [first, last] = [Math.min(...sums.keys()), Math.max(...sums.keys())];
  return sums.size === 0
    ? []
    : Array.from(
        { length: (last - first) / 7 + 1 },
        (_, index) => sums.get(first + index * 7) ?? none(first + index * 7),
      );
}

const farthestDays = 2 * 365;

const none = (week: number): WeekCounts => ({ week: dateOfDay(week), planned: 0, held: 0, moved: 0, lost: 0 });

const added = (one: WeekCounts, other: WeekCounts = none(dayNumber(one.week))): WeekCounts => ({
  week: one.week,
  planned: one.planned + other.planned,
  held: one.held + other.held,
  moved: one.moved + other.moved,
  lost: one.lost + other.lost,
});
