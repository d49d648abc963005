import type { Weekday } from '../time/instant.ts';
import { weekdayOf } from '../time/zone.ts';
import type { ReadableAvailability } from './availability.ts';
import { firstCell, hasCell, runBefore, runFrom } from './cells.ts';
import { quartersInDay } from './comfort.ts';
import { lossesAt } from './lostTimes.ts';
import type { PairCandidates } from './pairCandidates.ts';
import type { SchedulingSettings, SlotWeights } from './schedulingSettings.ts';
import { type SearchPlan, sessionCell } from './searchPlan.ts';

/** What speaks against a candidate, and cannot speak louder than this: known without a look at the calendars. */
export function leastCost(
  { plan, preference, lostQuarters }: PairCandidates,
  candidate: number,
  { weights, preferredDays }: SchedulingSettings,
): number {
  const discomfort = weights.discomfort * ((preference.strain[candidate] ?? 0) / 100);
  const isPreferred = isOnDayOf(preferredDays, plan, candidate);
  const lostBefore = weights.lostBefore * lossesAt(plan, candidate, lostQuarters);
  return discomfort + lostBefore - (isPreferred ? weights.preferredDay : 0) - 2 * weights.besideMeeting;
}

/** What speaks against a candidate, per session and over both people, on the scale of `SlotWeights`. Lower is better. */
export function costOf(candidates: PairCandidates, candidate: number, settings: SchedulingSettings): number {
  const { plan, starts, mentor, mentee } = candidates;
  const { weights } = settings;
  let [cost, free] = [0, 0];
  const { midnights, stepDays } = plan;
  for (let day = Math.floor(candidate / quartersInDay); day < midnights.length; day += stepDays) {
    const cell = sessionCell(plan, candidate, day);
    if (hasCell(starts, cell)) {
      free += 1;
      cost +=
        sessionCost(mentor, cell, plan.sessionCells, weights) + sessionCost(mentee, cell, plan.sessionCells, weights);
    }
  }
  const perSession = free === 0 ? 0 : cost / free;
  return leastCost(candidates, candidate, settings) + 2 * weights.besideMeeting + perSession;
}

/** Whether a candidate falls on one of these weekdays. */
export const isOnDayOf = (days: readonly Weekday[], { dates, wish }: SearchPlan, candidate: number): boolean =>
  days.length > 0 && days.includes(weekdayOf(dates[Math.floor(candidate / quartersInDay)] ?? wish.startsOn));

const hour = 4;

/** What one session does to one person's day. */
function sessionCost(person: ReadableAvailability, start: number, length: number, weights: SlotWeights): number {
  const { free, soft } = person;
  const [before, after] = [runBefore(free, start), runFrom(free, start + length)];
  const isSplit = before > 0 && after > 0 && before < hour && after < hour && before + length + after >= 2 * hour;
  let cost = isSplit ? weights.splitsFreeTime : 0;
  cost += gapCost(before, after, start, length, person, weights);
  if (soft) {
    const session = [start, start + length] as const;
    cost += firstCell(soft.tentative, session) === undefined ? 0 : weights.tentative;
    cost += firstCell(soft.focus, session) === undefined ? 0 : weights.focus;
  }
  return cost + (weights.outsideHours * outsideCells(person, start, length)) / hour;
}

/** Free cells that end in a cell of working hours end in something that is in the calendar. */
function gapCost(
  before: number,
  after: number,
  start: number,
  length: number,
  { working }: ReadableAvailability,
  weights: SlotWeights,
): number {
  const isBetween = (gap: number): boolean =>
    (before === gap && hasCell(working, start - gap - 1)) || (after === gap && hasCell(working, start + length + gap));
  if (isBetween(0)) {
    return weights.withoutBreak;
  }
  return isBetween(1) ? -weights.besideMeeting : 0;
}

/** Quarters of a session that lie outside somebody's own working hours. */
export function outsideCells({ working }: ReadableAvailability, start: number, length: number): number {
  if (runFrom(working, start) >= Math.min(length, 32)) {
    return 0;
  }
  let outside = 0;
  for (let cell = start; cell < start + length; cell += 1) {
    outside += hasCell(working, cell) ? 0 : 1;
  }
  return outside;
}
