import type { ReadableAvailability } from '../availability.ts';
import { preferenceOf } from '../preference.ts';
import { type SearchPlan, sessionCell, sessionDays } from '../searchPlan.ts';
import { countsByCandidate, countSessions } from '../sessionCounts.ts';
import { sharedStarts } from '../sharedStarts.ts';
import type { PossibleSlot } from './seriesToPlace.ts';

/** A candidate of a plan. */
export interface PlannedSlot extends PossibleSlot {
  readonly plan: SearchPlan;
  readonly candidate: number;
}

/** Which slots of a pair are worth a thought. */
export interface SlotLimits {
  readonly leastFreeSessions: number;
  readonly mostSlots: number;
}

/** The slots of a pair with most free sessions, of those with as many the most comfortable first. */
export function possibleSlots(
  plan: SearchPlan,
  one: ReadableAvailability,
  other: ReadableAvailability,
  { leastFreeSessions, mostSlots }: SlotLimits,
): PlannedSlot[] {
  const counts = countsByCandidate(countSessions(plan, sharedStarts(plan, one, other)));
  const { order, comfort } = preferenceOf(plan, one.zone, other.zone);
  const byCount = Array.from({ length: plan.wish.rhythm.sessionCount + 1 }, (): number[] => []);
  for (const candidate of order) {
    byCount[counts[candidate] ?? 0]?.push(candidate);
  }
  const most = byCount.slice(Math.max(1, leastFreeSessions)).toReversed().flat().slice(0, mostSlots);
  return most.map((candidate) => ({
    plan,
    candidate,
    starts: Int32Array.from(sessionDays(plan, candidate), (day) => sessionCell(plan, candidate, day)),
    freeSessions: counts[candidate] ?? 0,
    comfort: comfort[candidate] ?? 0,
  }));
}

/** What a pair shares people with, and how its slots can meet theirs. */
export interface Crowd {
  /** Other series of the two. */
  readonly rivals: number;
  /** Cells from one start to the next that a person needs. */
  readonly apart: number;
  /** How many ways the clocks of the series stand to each other; see `mostOffsets`. */
  readonly offsets: number;
}

/**
 * So many of its best slots are enough for a pair: a rival's slot stands in the way of those that begin near it, for each way
 * in which the clocks of the two series stand to each other. One more, and there is always one left that is as good as
 * any beyond.
 */
export const slotsEnough = ({ rivals, apart, offsets }: Crowd): number => rivals * (2 * apart - 1) * offsets + 1;

/** Between any two of these plans, how often at most the difference of their clocks changes, and one. */
export function mostOffsets(plans: readonly SearchPlan[]): number {
  const differences = (one: SearchPlan, other: SearchPlan): number =>
    new Set(one.midnights.map((midnight, day) => midnight - (other.midnights[day] ?? 0))).size;
  return plans.reduce((most, one) => plans.reduce((more, other) => Math.max(more, differences(one, other)), most), 1);
}
