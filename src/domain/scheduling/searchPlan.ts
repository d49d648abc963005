import type { Rhythm } from '../programme.ts';
import { type Instant, type LocalDate, type LocalTime, toIso, type ZoneName } from '../time/instant.ts';
import { addDays, isTransitionDay, toInstant } from '../time/zone.ts';
import { type CellRange, cellsIn } from './cells.ts';
import { quartersInDay } from './comfort.ts';
import { cellLength, cellMinutes, cellsUntil, firstDayCount, type SearchGrid, searchGrid } from './searchGrid.ts';
import type { RecurringSlot } from './slot.ts';

/** The series that is looked for. */
export interface SeriesWish {
  readonly startsOn: LocalDate;
  readonly rhythm: Rhythm;
  /** The zone in which the local time stays fixed. */
  readonly anchorZone: ZoneName;
  /** A session that would begin earlier counts as a collision. */
  readonly notBefore: Instant;
}

/**
 * All that the search needs and that does not depend on the pair. A candidate is a first day and a quarter of an hour:
 * number `firstDay * quartersInDay + quarter`, so that candidates are numbered by their first session.
 */
export interface SearchPlan {
  readonly wish: SeriesWish;
  readonly grid: SearchGrid;
  readonly sessionCells: number;
  /** On any of so many days, from `startsOn` on, the series may begin. */
  readonly firstDayCount: number;
  /** Each day from `startsOn` to that of the last possible session. */
  readonly dates: readonly LocalDate[];
  /** From one session to the next. */
  readonly stepDays: number;
  /** The cell of local midnight of each day; as counted back from noon. */
  readonly midnights: Int32Array;
  /** The cell in which each day, and the one after the last, really begins. */
  readonly dayStarts: Int32Array;
  /** By candidate, 32 to a word: whether it may be offered. */
  readonly offered: Int32Array;
  /** Cells in which no session may begin, on whatever day it falls. */
  readonly closed: readonly CellRange[];
}

/** Counts of sessions are kept in six bits. */
const mostSessions = 63;

/** Works out a plan; share it between all pairs with the same anchor zone. Throws when the wish is no series. */
export function planSearch(wish: SeriesWish): SearchPlan {
  requireSeries(wish);
  const { startsOn, rhythm, anchorZone, notBefore } = wish;
  const grid = searchGrid(startsOn, rhythm);
  const firstDays = firstDayCount(rhythm);
  const stepDays = rhythm.everyWeeks * 7;
  const dates = Array.from({ length: firstDays + (rhythm.sessionCount - 1) * stepDays }, (_, day) =>
    addDays(startsOn, day),
  );
  const midnights = Int32Array.from(dates, (date) => midnightOf(date, anchorZone, grid));
  const oddDays = [...dates.keys()].filter((day) => isTransitionDay(dates[day] ?? startsOn, anchorZone));
  const nights = oddDays.map((day) => nightOf(dates[day] ?? startsOn, anchorZone, grid));
  const oddQuarters = oddDays.map((day) => ({
    day,
    isOdd: (quarter: number): boolean => isOdd(quarter, dates[day] ?? startsOn, midnights[day] ?? 0, anchorZone, grid),
  }));
  return {
    wish,
    grid,
    sessionCells: Math.ceil(rhythm.lengthMinutes / cellMinutes),
    firstDayCount: firstDays,
    dates,
    stepDays,
    midnights,
    dayStarts: Int32Array.from([...dates, addDays(startsOn, dates.length)], (date) =>
      Math.ceil(cellsUntil(toInstant(date, '00:00' as LocalTime, anchorZone), grid)),
    ),
    offered: cellsIn(offeredRanges(firstDays, stepDays, oddQuarters), firstDays * quartersInDay).slice(0, -1),
    closed: [[0, Math.max(0, Math.ceil(cellsUntil(notBefore, grid)))], ...nights],
  };
}

/** The slot that a candidate stands for. */
export const slotOf = ({ wish, dates }: SearchPlan, candidate: number): RecurringSlot => ({
  firstDate: dates[Math.floor(candidate / quartersInDay)] ?? wish.startsOn,
  startTime: timeOfQuarter(candidate % quartersInDay),
  zone: wish.anchorZone,
  lengthMinutes: wish.rhythm.lengthMinutes,
  everyWeeks: wish.rhythm.everyWeeks,
  sessionCount: wish.rhythm.sessionCount,
});

/** The days of the plan on which a candidate has its sessions, first to last. */
export function sessionDays({ stepDays, midnights }: SearchPlan, candidate: number): number[] {
  const days: number[] = [];
  for (let day = Math.floor(candidate / quartersInDay); day < midnights.length; day += stepDays) {
    days.push(day);
  }
  return days;
}

/** The cell in which a candidate's session on this day of the plan begins. */
export const sessionCell = ({ midnights }: SearchPlan, candidate: number, day: number): number =>
  (midnights[day] ?? 0) + (candidate % quartersInDay);

/** The moment at which a cell begins. */
export const instantOfCell = ({ grid }: SearchPlan, cell: number): Instant =>
  (grid.start + cell * cellLength) as Instant;

function requireSeries({ rhythm, notBefore, startsOn }: SeriesWish): void {
  const { sessionCount, lengthMinutes, everyWeeks } = rhythm;
  const isWhole = (value: number, most: number): boolean => Number.isInteger(value) && value >= 1 && value <= most;
  const said = `"${sessionCount} times ${lengthMinutes} minutes every ${everyWeeks} weeks from ${startsOn}"`;
  if (!isWhole(sessionCount, mostSessions) || !isWhole(everyWeeks, 52) || !isWhole(lengthMinutes, 24 * 60)) {
    throw new RangeError(
      `Cannot plan ${said}: expected 1 to ${mostSessions} times 1 to 1440 minutes every 1 to 52 weeks`,
    );
  }
  if (!Number.isFinite(notBefore)) {
    throw new RangeError(`Cannot plan ${said}: expected a moment such as ${toIso(0 as Instant)} for the notice`);
  }
}

const midnightOf = (date: LocalDate, zone: ZoneName, grid: SearchGrid): number =>
  cellsUntil(toInstant(date, '12:00' as LocalTime, zone), grid) - quartersInDay / 2;

/** 00:00-04:00, when clocks are changed. How Exchange reads a time that is missing or doubled is written nowhere. */
const quietQuarters = 16;

/** Those hours on the day of a clock change, as they really pass. */
function nightOf(date: LocalDate, zone: ZoneName, grid: SearchGrid): CellRange {
  const cellAt = (quarter: number): number => cellsUntil(toInstant(date, timeOfQuarter(quarter), zone), grid);
  return [Math.floor(cellAt(0)), Math.ceil(cellAt(quietQuarters))];
}

/** Whether a quarter of a day with a clock change is too near to it, or not as far from noon as it should be. */
const isOdd = (quarter: number, date: LocalDate, midnight: number, zone: ZoneName, grid: SearchGrid): boolean =>
  quarter < quietQuarters || cellsUntil(toInstant(date, timeOfQuarter(quarter), zone), grid) !== midnight + quarter;

interface OddDay {
  readonly day: number;
  readonly isOdd: (quarter: number) => boolean;
}

/** A candidate is offered unless one of its sessions falls on an odd quarter. */
function* offeredRanges(firstDays: number, stepDays: number, oddDays: readonly OddDay[]): Generator<CellRange> {
  for (let firstDay = 0; firstDay < firstDays; firstDay += 1) {
    const odd = oddDays.filter(({ day }) => day >= firstDay && (day - firstDay) % stepDays === 0);
    for (let quarter = 0; quarter < quartersInDay; quarter += 1) {
      if (!odd.some(({ isOdd }) => isOdd(quarter))) {
        const candidate = firstDay * quartersInDay + quarter;
        yield [candidate, candidate + 1];
      }
    }
  }
}

function timeOfQuarter(quarter: number): LocalTime {
  const [hours, minutes] = [Math.floor(quarter / 4), (quarter % 4) * cellMinutes];
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}` as LocalTime;
}
