import { toIso } from '../time/instant.ts';
import type { ReadableAvailability } from './availability.ts';
import { type Cells, inBoth, removeRange, shrinkToRunStarts } from './cells.ts';
import type { SearchGrid } from './searchGrid.ts';
import type { SearchPlan } from './searchPlan.ts';

/** The cells in which a session may begin: both are free for its whole length. Throws for calendars on another grid. */
export function sharedStarts(plan: SearchPlan, one: ReadableAvailability, other: ReadableAvailability): Cells {
  requireSameGrid(plan.grid, one.grid);
  requireSameGrid(plan.grid, other.grid);
  return startsWithin(plan, one.free, other.free);
}

/** The cells in which a session may begin that lies within both sets. */
export function startsWithin(plan: SearchPlan, one: Cells, other: Cells): Cells {
  const starts = inBoth(one, other);
  shrinkToRunStarts(starts, plan.sessionCells);
  for (const range of plan.closed) {
    removeRange(starts, range);
  }
  return starts;
}

function requireSameGrid(expected: SearchGrid, { start, cellCount }: SearchGrid): void {
  if (start === expected.start && cellCount === expected.cellCount) {
    return;
  }
  const name = (grid: SearchGrid): string => `${grid.cellCount} quarters from ${toIso(grid.start)}`;
  throw new RangeError(`Cannot compare calendars: got ${name({ start, cellCount })}, expected ${name(expected)}`);
}
