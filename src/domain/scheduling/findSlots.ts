import { type LocalDate, toIso } from '../time/instant.ts';
import type { ReadableAvailability } from './availability.ts';
import { type Cells, hasCell, inBoth, runStarts } from './cells.ts';
import { quartersInDay } from './comfort.ts';
import { countFreeSessions } from './countFreeSessions.ts';
import { type Preference, preferenceOf } from './preference.ts';
import type { SearchGrid } from './searchGrid.ts';
import { type SearchPlan, slotOf } from './searchPlan.ts';
import type { RecurringSlot } from './slot.ts';

export interface SlotProposal {
  readonly slot: RecurringSlot;
  /** Sessions of the series at which both are free. */
  readonly freeSessions: number;
  /** The dates, in the slot's zone, of the sessions at which at least one of the two is not free. */
  readonly collisions: readonly LocalDate[];
  /** From 1, the middle of the morning or the afternoon for both, down to 0. For ordering. */
  readonly comfort: number;
}

export type SlotSearch =
  | { readonly found: true; readonly proposals: readonly SlotProposal[] }
  | { readonly found: false; readonly because: 'noSharedHours' | 'calendarsFull' };

/**
 * Up to three slots for a series, the best first: most sessions free, then most comfortable, then earliest. Two
 * proposals differ by weekday or by two hours and more. Every session of every candidate counts.
 */
export function findSlots(plan: SearchPlan, one: ReadableAvailability, other: ReadableAvailability): SlotSearch {
  const search = searched(plan, one, other);
  const proposals: SlotProposal[] = [];
  let counts = search.counts;
  while (proposals.length < 3) {
    const candidate = bestCandidate(counts, search.preference);
    if (candidate === undefined) break;
    proposals.push(proposalOf(search, candidate));
    counts = counts.map((count, next) => (differ(candidate, next) ? count : 0));
  }
  if (proposals.length > 0) return { found: true, proposals };
  return { found: false, because: hoursOverlap(plan, one, other) ? 'calendarsFull' : 'noSharedHours' };
}

/** The first of the slots that `findSlots` proposes; `undefined` when no session of any slot is free. */
export function bestSlot(
  plan: SearchPlan,
  one: ReadableAvailability,
  other: ReadableAvailability,
): SlotProposal | undefined {
  const search = searched(plan, one, other);
  const candidate = bestCandidate(search.counts, search.preference);
  return candidate === undefined ? undefined : proposalOf(search, candidate);
}

interface Search {
  readonly plan: SearchPlan;
  /** The cells in which a session may begin. */
  readonly starts: Cells;
  readonly counts: Uint16Array;
  readonly preference: Preference;
}

function searched(plan: SearchPlan, one: ReadableAvailability, other: ReadableAvailability): Search {
  for (const { grid } of [one, other]) requireSameGrid(plan.grid, grid);
  const starts = runStarts(inBoth(inBoth(one.free, other.free), plan.open), plan.sessionCells);
  const preference = preferenceOf(plan, [one.zone, other.zone]);
  return { plan, starts, counts: countFreeSessions(plan, starts), preference };
}

function requireSameGrid(expected: SearchGrid, { start, cellCount }: SearchGrid): void {
  if (start === expected.start && cellCount === expected.cellCount) return;
  const name = (grid: SearchGrid): string => `${grid.cellCount} quarters from ${toIso(grid.start)}`;
  throw new RangeError(`Cannot compare calendars: got ${name({ start, cellCount })}, expected ${name(expected)}`);
}

/** The first in order of preference among those with the most free sessions. */
function bestCandidate(counts: Uint16Array, { order }: Preference): number | undefined {
  let most = 0;
  for (let candidate = 0; candidate < counts.length; candidate += 1) most = Math.max(most, counts[candidate] ?? 0);
  return most === 0 ? undefined : order.find((candidate) => counts[candidate] === most);
}

function differ(one: number, other: number): boolean {
  const days = Math.floor(one / quartersInDay) - Math.floor(other / quartersInDay);
  const quarters = (one % quartersInDay) - (other % quartersInDay);
  return days % 7 !== 0 || Math.abs(quarters) >= quartersInTwoHours;
}

const quartersInTwoHours = 8;

function proposalOf({ plan, starts, counts, preference }: Search, candidate: number): SlotProposal {
  const sessions = plan.firstDays[Math.floor(candidate / quartersInDay)]?.sessions ?? [];
  const quarter = candidate % quartersInDay;
  return {
    slot: slotOf(plan, candidate),
    freeSessions: counts[candidate] ?? 0,
    collisions: sessions.filter(({ midnight }) => !hasCell(starts, midnight + quarter)).map(({ date }) => date),
    comfort: preference.comfort[candidate] ?? 0,
  };
}

/** Whether the two ever work at the same time for as long as a session, calendars apart. */
const hoursOverlap = (plan: SearchPlan, one: ReadableAvailability, other: ReadableAvailability): boolean =>
  countFreeSessions(plan, runStarts(inBoth(one.working, other.working), plan.sessionCells)).some((count) => count > 0);
