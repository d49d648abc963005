import { type Availability, availabilityOf, type ReadableAvailability } from '../scheduling/availability.ts';
import type { BusyTimes, WorkingHours } from '../scheduling/busyTimes.ts';
import { type CellRange, type Cells, inBoth, removeRange, runStarts } from '../scheduling/cells.ts';
import { nearest } from '../scheduling/plannedMoves.ts';
import type { SchedulingSettings } from '../scheduling/schedulingSettings.ts';
import { cellLength, cellsUntil, gridOver, type SearchGrid } from '../scheduling/searchGrid.ts';
import { day, type Instant, later, type LocalTime, type Span, type ZoneName } from '../time/instant.ts';
import { addDays, toInstant, toLocal } from '../time/zone.ts';
import type { CheckedSession } from './sessionState.ts';

/** Which session needs a time, and what bounds it. */
interface Place {
  readonly session: CheckedSession;
  /** All sessions of the series, so that this one keeps off the days of its neighbours. */
  readonly sessions: readonly CheckedSession[];
  readonly notBefore: Instant;
}

/** What is known when a time for one session is looked for. */
interface NearestQuestion extends Place {
  readonly settings: SchedulingSettings;
  readonly assumedHours: WorkingHours | undefined;
  readonly mentor: BusyTimes;
  readonly mentee: BusyTimes;
}

/** A session further away would be another week's. */
const mostDays = 6;

/** When a session could be held instead: in its window, some days from its plan at most; `undefined` when that is over. */
export function searchSpan({ session, sessions, notBefore }: Place): Span | undefined {
  const { window, span, zone } = session.planned;
  const neighbours = sessions.filter((other) => other !== session).flatMap(({ found }) => found?.span.start ?? []);
  const before = neighbours.filter((start) => start < span.start).map((start) => midnight(start, zone, 1));
  const after = neighbours.filter((start) => start > span.start).map((start) => midnight(start, zone, 0));
  const start = Math.max(window.start, span.start - mostDays * day, notBefore, ...before) as Instant;
  const end = Math.min(window.end, span.end + mostDays * day, ...after) as Instant;
  return start < end ? { start, end } : undefined;
}

/** With which the local day of a moment begins, or one so many days later. */
const midnight = (moment: Instant, zone: ZoneName, daysLater: number): Instant =>
  toInstant(addDays(toLocal(moment, zone).date, daysLater), '00:00' as LocalTime, zone);

/** The time nearest to the plan at which both are free, other than the one that did not hold; of two as near the later. */
export function nearestTime(question: NearestQuestion): Span | undefined {
  const span = searchSpan(question);
  const grid = span && gridOver(span);
  const free = grid && sharedTime(question, grid);
  if (span === undefined || grid === undefined || free === undefined) {
    return undefined;
  }
  const { planned, found } = question.session;
  for (const lost of [planned.span, ...(found ? [found.span] : [])]) {
    removeRange(free, cellsOf(lost, grid));
  }
  return spanIn(free, planned.span.end - planned.span.start, grid, span, planned.span.start);
}

/** What both have free; `undefined` when one of the calendars cannot be read. */
function sharedTime({ mentor, mentee, assumedHours, settings }: NearestQuestion, grid: SearchGrid): Cells | undefined {
  const [one, other] = [mentor, mentee].map((busy) => availabilityOf(busy, grid, assumedHours, settings));
  return isReadable(one) && isReadable(other) ? inBoth(one.free, other.free) : undefined;
}

function spanIn(
  free: Cells,
  length: number,
  grid: SearchGrid,
  { start, end }: Span,
  wanted: Instant,
): Span | undefined {
  const starts = runStarts(free, Math.ceil(length / cellLength));
  const range: CellRange = [Math.ceil(cellsUntil(start, grid)), Math.floor(cellsUntil(end - length, grid)) + 1];
  const cell = nearest(starts, Math.round(cellsUntil(wanted, grid)), range);
  if (cell === undefined) {
    return undefined;
  }
  const from = (grid.start + cell * cellLength) as Instant;
  return { start: from, end: later(from, length) };
}

const cellsOf = ({ start, end }: Span, grid: SearchGrid): CellRange => [
  Math.floor(cellsUntil(start, grid)),
  Math.ceil(cellsUntil(end, grid)),
];

const isReadable = (one: Availability | undefined): one is ReadableAvailability => one?.kind === 'readable';
