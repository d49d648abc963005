import type { Rhythm } from '../programme.ts';
import type { Instant, LocalDate, LocalTime, ZoneName } from '../time/instant.ts';
import { addDays, isTransitionDay, toInstant } from '../time/zone.ts';
import { type Cells, cellsIn, wordFrom } from './cells.ts';
import { quartersInDay } from './comfort.ts';
import { cellMinutes, cellsUntil, firstDayCount, type SearchGrid, searchGrid } from './searchGrid.ts';
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
  readonly firstDays: readonly FirstDay[];
  /** The cells from `notBefore` on. */
  readonly open: Cells;
}

/** A day on which the series may begin. */
interface FirstDay {
  /** The days of all sessions of a series that begins here. */
  readonly sessions: readonly SessionDay[];
  /** The quarters of the day that may be offered, as three words of 32 bits. */
  readonly offered: readonly number[];
}

interface SessionDay {
  readonly date: LocalDate;
  /** The cell of local midnight; on a day with a clock change, as counted back from noon. */
  readonly midnight: number;
}

/** Works out a plan; share it between all pairs with the same anchor zone. */
export function planSearch(wish: SeriesWish): SearchPlan {
  const grid = searchGrid(wish.startsOn, wish.rhythm);
  return {
    wish,
    grid,
    sessionCells: Math.ceil(wish.rhythm.lengthMinutes / cellMinutes),
    firstDays: Array.from({ length: firstDayCount(wish.rhythm) }, (_, index) => {
      const sessions = sessionDays(wish, grid, index);
      return { sessions, offered: offeredQuarters(sessions, wish.anchorZone, grid) };
    }),
    open: cellsIn([[Math.ceil(cellsUntil(wish.notBefore, grid)), grid.cellCount]], grid.cellCount),
  };
}

/** The slot that a candidate stands for. */
export const slotOf = ({ wish }: SearchPlan, candidate: number): RecurringSlot => ({
  firstDate: addDays(wish.startsOn, Math.floor(candidate / quartersInDay)),
  startTime: timeOfQuarter(candidate % quartersInDay),
  zone: wish.anchorZone,
  lengthMinutes: wish.rhythm.lengthMinutes,
  everyWeeks: wish.rhythm.everyWeeks,
  sessionCount: wish.rhythm.sessionCount,
});

function sessionDays({ startsOn, rhythm, anchorZone }: SeriesWish, grid: SearchGrid, firstDay: number): SessionDay[] {
  return Array.from({ length: rhythm.sessionCount }, (_, session) => {
    const date = addDays(startsOn, firstDay + session * rhythm.everyWeeks * 7);
    const noon = cellsUntil(toInstant(date, '12:00' as LocalTime, anchorZone), grid);
    return { date, midnight: noon - quartersInDay / 2 };
  });
}

/** All quarters of the day but those that on the day of a clock change are missing, doubled or too near to it. */
function offeredQuarters(sessions: readonly SessionDay[], zone: ZoneName, grid: SearchGrid): number[] {
  const oddDays = sessions.filter(({ date }) => isTransitionDay(date, zone));
  const quarters = Array.from({ length: quartersInDay }, (_, quarter) => quarter).filter((quarter) =>
    oddDays.every(({ date, midnight }) => {
      const start = cellsUntil(toInstant(date, timeOfQuarter(quarter), zone), grid);
      return quarter >= quietQuarters && start === midnight + quarter;
    }),
  );
  const cells = cellsIn(
    quarters.map((quarter) => [quarter, quarter + 1]),
    quartersInDay,
  );
  return [0, 32, 64].map((quarter) => wordFrom(cells, quarter));
}

/** 00:00-04:00, when clocks are changed. How Exchange reads a time that is missing or doubled is written nowhere. */
const quietQuarters = 16;

function timeOfQuarter(quarter: number): LocalTime {
  const [hours, minutes] = [Math.floor(quarter / 4), (quarter % 4) * cellMinutes];
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}` as LocalTime;
}
