import type { LocalDate } from '../time/instant.ts';
import type { ReadableAvailability } from './availability.ts';
import { type BlockingRule, blockingRule } from './blockingRule.ts';
import { hasCell } from './cells.ts';
import { type Choice, chooseCandidates } from './chooseCandidates.ts';
import { type PairCalendars, pairCandidates } from './pairCandidates.ts';
import { type PlannedMove, planMoves } from './plannedMoves.ts';
import { preferenceOf } from './preference.ts';
import { type SchedulingSettings, usualScheduling } from './schedulingSettings.ts';
import { type SearchPlan, sessionCell, sessionDays, slotOf } from './searchPlan.ts';
import { candidatesIn, countSessions, mostSessions, withAtLeast } from './sessionCounts.ts';
import { sharedStarts } from './sharedStarts.ts';
import type { RecurringSlot } from './slot.ts';
import { reasonsFor, type SlotReason } from './slotReasons.ts';

export interface SlotProposal {
  readonly slot: RecurringSlot;
  /** Sessions of the series at which both are free. */
  readonly freeSessions: number;
  /** As many of them as will stay free, by how busy that time of the week was; all of them when the past is unknown. */
  readonly expectedSessions: number;
  readonly expectedFrom: 'history' | 'count';
  /** Free sessions, and those that can be held after a move. */
  readonly heldSessions: number;
  /** The dates, in the slot's zone, of the sessions at which at least one of the two is not free. */
  readonly collisions: readonly LocalDate[];
  /** Where each of these could be held instead; what is missing here has no place near by. */
  readonly moves: readonly PlannedMove[];
  /** From 1, the middle of the morning or the afternoon for both, down to 0. */
  readonly comfort: number;
  readonly reasons: readonly SlotReason[];
}

export type SlotSearch =
  | { readonly found: true; readonly proposals: readonly SlotProposal[] }
  | { readonly found: false; readonly because: BlockingRule };

/**
 * Up to three slots for a series, the best first, out of the plans of all zones in which the pair could meet. Two
 * proposals differ by weekday or by two hours and more. Every session of every candidate counts.
 */
export function findSlots(
  plans: readonly SearchPlan[],
  calendars: PairCalendars,
  settings: SchedulingSettings = usualScheduling,
): SlotSearch {
  const all = withoutTwins(plans).map((plan) => pairCandidates(plan, calendars));
  const choices = chooseCandidates(all, settings, 3);
  return choices.length > 0
    ? { found: true, proposals: choices.map((choice) => proposalOf(choice, settings)) }
    : { found: false, because: blockingRule(plans, calendars.mentor, calendars.mentee) };
}

/** A slot, and how many of its sessions are free. */
export type BestSlot = Pick<SlotProposal, 'slot' | 'freeSessions'>;

/**
 * The slot with the most free sessions, of several the most comfortable: quick, for asking about thousands of pairs.
 * `undefined` when no session of any slot is free.
 */
export function bestSlot(
  plan: SearchPlan,
  one: ReadableAvailability,
  other: ReadableAvailability,
): BestSlot | undefined {
  const { most, ties } = mostSessions(countSessions(plan, sharedStarts(plan, one, other)));
  if (most === 0) {
    return undefined;
  }
  const { rank } = preferenceOf(plan, one.zone, other.zone);
  const best = candidatesIn(ties).reduce((best, next) => ((rank[next] ?? 0) < (rank[best] ?? 0) ? next : best));
  return { slot: slotOf(plan, best), freeSessions: most };
}

/**
 * The candidates of a plan, 32 to a word, at which this person alone is free for at least so many sessions. No partner
 * makes them more, so two people without a common one need not be asked about: quick where each has many partners.
 */
export const oftenFree = (plan: SearchPlan, person: ReadableAvailability, least: number): Int32Array =>
  withAtLeast(countSessions(plan, sharedStarts(plan, person, person)), least);

/** Two zones whose clocks go alike give the same slots twice: the first one stands for both. */
const withoutTwins = (plans: readonly SearchPlan[]): SearchPlan[] =>
  plans.filter(({ midnights }, index) =>
    plans.slice(0, index).every((earlier) => midnights.some((midnight, day) => midnight !== earlier.midnights[day])),
  );

function proposalOf(choice: Choice, settings: SchedulingSettings): SlotProposal {
  const { from, candidate } = choice;
  const { plan, starts } = from;
  const moves = planMoves(plan, starts, candidate);
  const freeSessions = from.counts[candidate] ?? 0;
  const collidingDays = sessionDays(plan, candidate).filter(
    (day) => !hasCell(starts, sessionCell(plan, candidate, day)),
  );
  return {
    slot: slotOf(plan, candidate),
    freeSessions,
    expectedSessions: from.expected[candidate] ?? 0,
    expectedFrom: from.past ? 'history' : 'count',
    heldSessions: freeSessions + moves.length,
    collisions: collidingDays.map((day) => plan.dates[day] ?? plan.wish.startsOn),
    moves,
    comfort: from.preference.comfort[candidate] ?? 0,
    reasons: reasonsFor(choice, moves, settings),
  };
}
