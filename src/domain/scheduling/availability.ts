import { type LocalTime, minute, type ZoneName } from '../time/instant.ts';
import type { BusyTimes, UnreadableCause, WorkingHours } from './busyTimes.ts';
import { type CellRange, type Cells, cellsIn, inBoth, without } from './cells.ts';
import { cellsUntil, type SearchGrid } from './searchGrid.ts';
import { workingCells } from './workingCells.ts';

/** When a person can meet, quarter of an hour by quarter of an hour. */
export interface ReadableAvailability {
  readonly kind: 'readable';
  readonly grid: SearchGrid;
  /** Within working hours and nothing in the calendar. */
  readonly free: Cells;
  readonly working: Cells;
  /** The zone the person works in. */
  readonly zone: ZoneName;
  /** The mailbox did not say when the person works; screens must say that we assumed it. */
  readonly assumedHours: boolean;
}

export type Availability = ReadableAvailability | { readonly kind: 'unreadable'; readonly cause: UnreadableCause };

/** What we assume when a mailbox has no working hours; the caller says so on the screen. */
export const usualHours = (zone: ZoneName): WorkingHours => ({
  zone,
  days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  start: '09:00' as LocalTime,
  end: '17:00' as LocalTime,
});

/** Puts busy times on the grid. Whatever is not known to be free is not free. */
export function availabilityOf(busy: BusyTimes, grid: SearchGrid, assumed: WorkingHours): Availability {
  if (busy.kind === 'unreadable') return busy;
  const hours = busy.workingHours ?? assumed;
  const working = workingCells(hours, grid);
  const free = inBoth(working, unoccupiedCells(busy, grid));
  return { kind: 'readable', grid, free, working, zone: hours.zone, assumedHours: busy.workingHours === undefined };
}

type ReadableTimes = Extract<BusyTimes, { kind: 'readable' }>;

/** Cells that the calendar covers fully and in which no digit says otherwise than free. */
function unoccupiedCells(busy: ReadableTimes, grid: SearchGrid): Cells {
  const cellAt = (digit: number): number => cellsUntil(busy.start + digit * busy.gridMinutes * minute, grid);
  const covered: CellRange = [Math.ceil(cellAt(0)), Math.floor(cellAt(busy.digits.length))];
  const occupied = occupiedRuns(busy.digits).map(([from, to]): CellRange => [
    Math.floor(cellAt(from)),
    Math.ceil(cellAt(to)),
  ]);
  return without(cellsIn([covered], grid.cellCount), cellsIn(occupied, grid.cellCount));
}

/** Runs of digits other than 0 (free) and 4 (working elsewhere). */
const occupiedRuns = (digits: string): CellRange[] =>
  Array.from(digits.matchAll(/[^04]+/g), (run) => [run.index, run.index + run[0].length]);
