import type { Rhythm } from '../programme.ts';
import { day, type Instant, type LocalDate, toIso } from '../time/instant.ts';
import { addDays } from '../time/zone.ts';
import type { ReadableAvailability } from './availability.ts';
import { hasCell, type Cells } from './cells.ts';
import { quartersInDay, quartersInWeek } from './comfort.ts';
import { cellsUntil } from './searchGrid.ts';
import { planSearch, type SearchPlan, sessionCell } from './searchPlan.ts';
import { countsByCandidate, countSessions } from './sessionCounts.ts';
import { sharedStarts } from './sharedStarts.ts';

/** The calendars of both as they were in the weeks from `startsOn` on, which `historyStart` gives. */
export interface PastCalendars {
  readonly startsOn: LocalDate;
  readonly mentor: ReadableAvailability;
  readonly mentee: ReadableAvailability;
}

const historyWeeks = 12;

/** The first day of the last twelve whole weeks before the day of `now`, in weeks that begin on the weekday of the search. */
export function historyStart(startsOn: LocalDate, now: Instant): LocalDate {
  const today = toIso(now).slice(0, 10);
  const weeksAhead = Math.ceil((Date.parse(startsOn) - Date.parse(today)) / (7 * day));
  return addDays(startsOn, -7 * (weeksAhead + historyWeeks));
}

/** The rhythm in which the past is looked at: the series as if it had been weekly. */
export const historyRhythm = ({ lengthMinutes }: Rhythm): Rhythm => ({
  sessionCount: historyWeeks,
  lengthMinutes,
  everyWeeks: 1,
});

/** The plan that counts in how many of those weeks each candidate would have been free. Share it between pairs. */
export function historyPlan({ wish }: SearchPlan, startsOn: LocalDate): SearchPlan {
  const { rhythm, anchorZone } = wish;
  return planSearch({ startsOn, rhythm: historyRhythm(rhythm), anchorZone, notBefore: 0 as Instant });
}

/**
 * By candidate of a weekly plan for the past, from its first weekday on: the share of weeks in which somebody was busy.
 * 0 where a clock change kept the past from telling.
 */
export function busyShares(past: SearchPlan, { mentor, mentee }: PastCalendars): Float64Array {
  const counts = countsByCandidate(countSessions(past, sharedStarts(past, mentor, mentee)));
  return Float64Array.from(counts, (count, candidate) =>
    hasCell(past.offered as Cells, candidate) ? 1 - count / historyWeeks : 0,
  );
}

/**
 * How many sessions will be held as planned: calendars fill late, so a free session counts the less, the further away it
 * is and the more often somebody was busy at its time of the week.
 */
export function expectedSessions(plan: SearchPlan, starts: Cells, candidate: number, shares: Float64Array): number {
  const share = shares[candidate % quartersInWeek] ?? 0;
  const firstCell = cellsUntil(plan.wish.notBefore, plan.grid);
  let expected = 0;
  const { midnights, stepDays } = plan;
  for (let day = Math.floor(candidate / quartersInDay); day < midnights.length; day += stepDays) {
    const cell = sessionCell(plan, candidate, day);
    if (hasCell(starts, cell)) {
      expected += 1 - doubt((cell - firstCell) / quartersInWeek) * share;
    }
  }
  return expected;
}

/** How much the past counts so many weeks ahead: not at all in the next two, most from the eighth on. */
function doubt(weeksAhead: number): number {
  const [surely, fully, most] = [2, 8, 0.8];
  return (most * Math.min(Math.max(weeksAhead - surely, 0), fully - surely)) / (fully - surely);
}
