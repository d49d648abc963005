import type { ReadableAvailability } from './availability.ts';
import { type Cells, cellsIn, inBoth } from './cells.ts';
import type { SearchPlan } from './searchPlan.ts';
import { countSessions, mostSessions } from './sessionCounts.ts';
import { startsWithin } from './sharedStarts.ts';

/** Why no session of any slot is free: the first of these rules that leaves nothing. */
export type BlockingRule =
  | 'noSharedHours'
  | 'sharedHoursTooShort'
  | 'beyondHorizon'
  | 'noticeTooLong'
  | 'calendarsFull';

/** Asks the rules one after the other, the calendars last, over the plans of all zones in which the pair could meet. */
export function blockingRule(
  plans: readonly SearchPlan[],
  one: ReadableAvailability,
  other: ReadableAvailability,
): BlockingRule {
  const hours = inBoth(one.working, other.working);
  const fits = (change: (plan: SearchPlan) => SearchPlan, cells: Cells): boolean =>
    plans.some((plan) => mostSessions(countSessions(plan, startsWithin(change(plan), cells, cells))).most > 0);
  const withoutNotice = (plan: SearchPlan): SearchPlan => ({ ...plan, closed: plan.closed.slice(1) });
  if (!fits((plan) => ({ ...withoutNotice(plan), sessionCells: 1 }), hours)) {
    return 'noSharedHours';
  }
  if (!fits(withoutNotice, hours)) {
    return 'sharedHoursTooShort';
  }
  const known = inBoth(hours, cellsIn([shared(one.known, other.known)], one.grid.cellCount));
  if (!fits(withoutNotice, known)) {
    return 'beyondHorizon';
  }
  return fits((plan) => plan, known) ? 'calendarsFull' : 'noticeTooLong';
}

const shared = (one: ReadableAvailability['known'], other: ReadableAvailability['known']) =>
  [Math.max(one[0], other[0]), Math.min(one[1], other[1])] as const;
