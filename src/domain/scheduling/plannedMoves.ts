import type { Instant, LocalDate } from '../time/instant.ts';
import { type CellRange, type Cells, firstCell, hasCell, lastCell } from './cells.ts';
import { instantOfCell, type SearchPlan, sessionCell, sessionDays } from './searchPlan.ts';

/** One session of a series put where both are free. */
export interface PlannedMove {
  /** From 0, the first. */
  readonly session: number;
  /** The day on which it would be, in the slot's zone. */
  readonly date: LocalDate;
  readonly from: Instant;
  readonly to: Instant;
}

/**
 * So far from its day a session may be put, so that it is never on the day of a neighbour in a weekly series or beyond
 * it, which Exchange refuses (ErrorOccurrenceCrossingBoundary), and in a rarer one still in about the same week.
 * Source: https://learn.microsoft.com/graph/api/event-update.
 */
const mostDays = 6;

/**
 * Where each session that collides could be held instead: in the nearest time that both have free, the later one of two
 * as near. A session that was moved sets the bounds for the next. What finds no place stays a collision.
 */
export function planMoves(plan: SearchPlan, starts: Cells, candidate: number): PlannedMove[] {
  const days = sessionDays(plan, candidate);
  const moves: PlannedMove[] = [];
  let dayBefore = -1;
  for (const [session, day] of days.entries()) {
    const cell = sessionCell(plan, candidate, day);
    const isFree = hasCell(starts, cell);
    const to = isFree ? cell : nearest(starts, cell, windowOf(plan, day, dayBefore, days[session + 1]));
    dayBefore = to === undefined ? day : dayOfCell(plan, to, day);
    if (!isFree && to !== undefined) {
      const date = plan.dates[day] ?? plan.wish.startsOn;
      moves.push({ session, date, from: instantOfCell(plan, cell), to: instantOfCell(plan, to) });
    }
  }
  return moves;
}

/** By day of the plan: 1 when a session on it could be held on it or some days from it, else 0. */
export function holdableDays({ dayStarts }: SearchPlan, starts: Cells): Uint8Array {
  const days = dayStarts.length - 1;
  const holdable = new Uint8Array(days);
  let reached = 0; // the first day that is not known to be holdable
  for (let day = 0; day < days; day += 1) {
    if (firstCell(starts, [dayStarts[day] ?? 0, dayStarts[day + 1] ?? 0]) !== undefined) {
      const end = Math.min(day + mostDays + 1, days);
      holdable.fill(1, Math.max(reached, day - mostDays), end);
      reached = end;
    }
  }
  return holdable;
}

/** Cells in which a session of that day may begin: after the day of the one before, and over before that of the next. */
function windowOf(plan: SearchPlan, day: number, dayBefore: number, dayAfter = plan.midnights.length): CellRange {
  const first = Math.max(day - mostDays, dayBefore + 1);
  const last = Math.min(day + mostDays, dayAfter - 1);
  return [plan.dayStarts[first] ?? 0, (plan.dayStarts[last + 1] ?? 0) - plan.sessionCells + 1];
}

/** The set cell of the range that is nearest to `cell`; the later one of two as near. */
export function nearest(starts: Cells, cell: number, [from, to]: CellRange): number | undefined {
  const later = firstCell(starts, [Math.max(cell, from), to]);
  const earlier = lastCell(starts, [from, Math.min(cell, to)]);
  if (earlier === undefined || later === undefined) {
    return later ?? earlier;
  }
  return later - cell <= cell - earlier ? later : earlier;
}

/** The day in which a cell lies that is a few days from `near` at most. */
function dayOfCell({ dayStarts }: SearchPlan, cell: number, near: number): number {
  let day = Math.max(0, near - mostDays);
  while ((dayStarts[day + 1] ?? Infinity) <= cell) {
    day += 1;
  }
  return day;
}
