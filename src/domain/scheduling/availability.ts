import type { Instant, LocalTime, ZoneName } from '../time/instant.ts';
import { zoneNamed } from '../time/zoneNames.ts';
import type { BusyTimes, CalendarMark, ReadableTimes, UnreadableCause, WorkingHours } from './busyTimes.ts';
import { freeByDigit, knownRange, tentativeByDigit } from './calendarDigits.ts';
import { type CellRange, type Cells, cellsIn, inBoth, runStarts, shifted, without } from './cells.ts';
import { type CalendarRules, usualScheduling } from './schedulingSettings.ts';
import { cellLength, cellMinutes, cellsUntil, type SearchGrid } from './searchGrid.ts';
import { holidayCells, workingCells } from './workingCells.ts';

/** When a person can meet, quarter of an hour by quarter of an hour. */
export interface ReadableAvailability {
  readonly kind: 'readable';
  readonly grid: SearchGrid;
  /** Within working hours and nothing in the way; what the rules call soft is not in the way. */
  readonly free: Cells;
  /** Those of the free cells that somebody would give up; left out when there is none. */
  readonly soft?: Readonly<Record<SoftKind, Cells>>;
  /** The person's own working hours, holidays or not. */
  readonly working: Cells;
  /** The zone the person works in. */
  readonly zone: ZoneName;
  /** The mailbox did not say when the person works; screens must say that we assumed it. */
  readonly assumedHours: boolean;
  /** Whether the calendar covers the whole grid. What lies beyond is unknown, which is never free. */
  readonly coverage: 'whole' | 'partial';
  readonly known: CellRange;
}

type SoftKind = 'tentative' | 'focus';

export type Availability = ReadableAvailability | { readonly kind: 'unreadable'; readonly cause: UnreadableCause };

/** The moment from which on nothing is known of the calendar. */
export const horizonOf = ({ grid, known }: ReadableAvailability): Instant =>
  (grid.start + known[1] * cellLength) as Instant;

/** What we assume when a mailbox has no working hours; the caller says so on the screen. */
export const usualHours = (zone: ZoneName): WorkingHours => ({
  zone,
  days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  start: '09:00' as LocalTime,
  end: '17:00' as LocalTime,
});

/** What a calendar is read with, where it is not the usual. */
export interface ReadingRules extends CalendarRules {
  /** Hours in which the person may be asked to meet, where they are wider than the working hours. */
  readonly stretched?: (hours: WorkingHours) => WorkingHours;
}

/**
 * Puts busy times on the grid. Whatever is not known to be free is not free. `assumed` are the hours of somebody whose
 * mailbox has none; without them such a calendar cannot be used, for nobody knows its zone.
 */
export function availabilityOf(
  busy: BusyTimes,
  grid: SearchGrid,
  assumed: WorkingHours | undefined,
  rules: ReadingRules = usualScheduling,
): Availability {
  if (busy.kind === 'unreadable') {
    return busy;
  }
  const hours = busy.workingHours ?? assumed;
  if (hours === undefined || zoneNamed(hours.zone) === undefined) {
    return { kind: 'unreadable', cause: 'zoneUnknown' };
  }
  const known = knownRange(busy, grid);
  if (known[0] >= known[1]) {
    return { kind: 'unreadable', cause: 'incomplete' };
  }
  const coverage = known[0] === 0 && known[1] === grid.cellCount ? 'whole' : 'partial';
  const { zone } = hours;
  const times = freeTimes(busy, hours, grid, rules);
  const working = workingCells(hours, grid);
  return {
    kind: 'readable',
    grid,
    working,
    zone,
    assumedHours: busy.workingHours === undefined,
    coverage,
    known,
    ...times,
  };
}

function freeTimes(
  busy: ReadableTimes,
  hours: WorkingHours,
  grid: SearchGrid,
  rules: ReadingRules,
): Pick<ReadableAvailability, 'free' | 'soft'> {
  const soft = softCells(busy, grid, rules);
  const unoccupied = withBuffer(allowing(freeByDigit(busy, grid), soft, busy, grid), rules.bufferMinutes, grid);
  const offered = inBoth(unoccupied, workingCells(rules.stretched?.(hours) ?? hours, grid));
  const free = rules.holidays.length === 0 ? offered : without(offered, holidayCells(rules.holidays, hours.zone, grid));
  return soft === undefined
    ? { free }
    : { free, soft: { tentative: inBoth(free, soft.tentative), focus: inBoth(free, soft.focus) } };
}

/** What the rules allow to be given up, whatever else is in the calendar. */
function softCells(busy: ReadableTimes, grid: SearchGrid, rules: CalendarRules): ReadableAvailability['soft'] {
  if (rules.tentative === 'blocked' && rules.focus === 'blocked') {
    return undefined;
  }
  const none = cellsIn([], grid.cellCount);
  return {
    tentative: rules.tentative === 'soft' ? tentativeByDigit(busy, grid) : none,
    focus: rules.focus === 'soft' ? markedCells(busy.marks ?? [], 'focus', grid) : none,
  };
}

/** Free by its digit or soft, and of no unknown status; focus time blocks even where its digit says free. */
function allowing(free: Cells, soft: ReadableAvailability['soft'], busy: ReadableTimes, grid: SearchGrid): Cells {
  const { marks = [] } = busy;
  if (soft === undefined && marks.length === 0) {
    return free;
  }
  const [unknown, focus] = [markedCells(marks, 'unknown', grid), markedCells(marks, 'focus', grid)];
  return free.map((word, index) => {
    const given = (soft?.tentative[index] ?? 0) | (soft?.focus[index] ?? 0);
    return ((word & ~(focus[index] ?? 0)) | given) & ~(unknown[index] ?? 0);
  });
}

/** Every cell that a mark touches. One that ends before it starts is wrong, and blocks what lies between. */
const markedCells = (marks: readonly CalendarMark[], wanted: CalendarMark['kind'], grid: SearchGrid): Cells =>
  cellsIn(
    marks
      .filter(({ kind }) => kind === wanted)
      .map(({ span: { start, end } }): CellRange => [
        Math.floor(cellsUntil(Math.min(start, end), grid)),
        Math.ceil(cellsUntil(Math.max(start, end), grid)),
      ]),
    grid.cellCount,
  );

/** Without the cells that are nearer to something in the way than the buffer. */
function withBuffer(unoccupied: Cells, bufferMinutes: number, { cellCount }: SearchGrid): Cells {
  const buffer = Math.ceil(bufferMinutes / cellMinutes);
  return buffer === 0 ? unoccupied : shifted(runStarts(unoccupied, 2 * buffer + 1), buffer, cellCount);
}
