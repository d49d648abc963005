import { toIso } from '../time/instant.ts';
import type { ReadableAvailability } from './availability.ts';
import { type Cells, inBoth, removeRange, runStarts } from './cells.ts';
import type { SearchGrid } from './searchGrid.ts';
import type { SearchPlan } from './searchPlan.ts';

/** The cells in which a session may begin: both are free for its whole length. Throws for calendars on another grid. */
export const sharedStarts = (plan: SearchPlan, one: ReadableAvailability, other: ReadableAvailability): Cells =>
  inBoth(startsOf(plan, one), startsOf(plan, other));

/** The cells in which a session may begin that lies within this set. */
export function startsWithin(plan: SearchPlan, free: Cells): Cells {
  const starts = runStarts(free, plan.sessionCells);
  for (const range of plan.closed) {
    removeRange(starts, range);
  }
  return starts;
}

/** Worked out once for each person and plan: whoever is asked about is asked about with many partners. */
function startsOf(plan: SearchPlan, person: ReadableAvailability): Cells {
  requireSameGrid(plan.grid, person.grid);
  const ofPlan = known.get(plan) ?? new WeakMap<ReadableAvailability, Cells>();
  known.set(plan, ofPlan);
  const starts = ofPlan.get(person) ?? startsWithin(plan, person.free);
  ofPlan.set(person, starts);
  return starts;
}

const known = new WeakMap<SearchPlan, WeakMap<ReadableAvailability, Cells>>();

function requireSameGrid(expected: SearchGrid, { start, cellCount }: SearchGrid): void {
  if (start === expected.start && cellCount === expected.cellCount) {
    return;
  }
  const name = (grid: SearchGrid): string => `${grid.cellCount} quarters from ${toIso(grid.start)}`;
  throw new RangeError(`Cannot compare calendars: got ${name({ start, cellCount })}, expected ${name(expected)}`);
}
