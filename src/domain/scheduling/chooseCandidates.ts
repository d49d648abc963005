import { day } from '../time/instant.ts';
import { hasCell } from './cells.ts';
import { quartersInDay, quartersInWeek } from './comfort.ts';
import type { PairCandidates } from './pairCandidates.ts';
import type { SchedulingSettings } from './schedulingSettings.ts';
import { cellLength, cellsUntil } from './searchGrid.ts';
import { sessionCell } from './searchPlan.ts';
import { costOf, leastCost } from './slotCosts.ts';

/** A candidate of one of several plans. */
export interface Choice {
  readonly from: PairCandidates;
  readonly candidate: number;
  /** Days from the plan's first weekday. */
  readonly weekday: number;
  readonly quarter: number;
  /** Sessions that can be held, be it moved. */
  readonly held: number;
  /** Sessions that are free, weighed by the past. */
  readonly expected: number;
}

/**
 * The best candidates of all plans, the best first. Each further one is the best of those that differ from all before it
 * by weekday or by two hours and more.
 */
export function chooseCandidates(
  plans: readonly PairCandidates[],
  settings: SchedulingSettings,
  mostChoices: number,
): Choice[] {
  const choices: Choice[] = [];
  // `flatMap` would take longer than all of the choosing.
  let open = new Array<Choice>().concat(...plans.map(openCandidates));
  for (let best = bestChoice(open, settings); best; best = bestChoice(open, settings)) {
    const chosen = best;
    choices.push(chosen);
    open = choices.length < mostChoices ? open.filter((choice) => differ(chosen, choice)) : [];
  }
  return choices;
}

/**
 * Most sessions held, be it moved; then most sessions free, weighed by the past; each time those that are within a
 * twenty-fifth of the series of the best stay in. Then fewest moves in the next weeks, then lowest cost, then earliest.
 */
function bestChoice(open: readonly Choice[], settings: SchedulingSettings): Choice | undefined {
  const held = nearlyMost(open, heldOf);
  return cheapest(withFewestMoves(nearlyMost(held, expectedOf)), settings);
}

/** The candidates with a free session, in order of comfort. */
function openCandidates(from: PairCandidates): Choice[] {
  const { counts, preference, holdable, expected } = from;
  const open: Choice[] = [];
  for (let place = 0; place < counts.length; place += 1) {
    const candidate = preference.order[place] ?? 0;
    if ((counts[candidate] ?? 0) > 0) {
      const [firstDay, quarter] = [Math.floor(candidate / quartersInDay), candidate % quartersInDay];
      const held = holdable[firstDay] ?? 0;
      open.push({ from, candidate, weekday: firstDay % 7, quarter, held, expected: expected[candidate] ?? 0 });
    }
  }
  return open;
}

/** By the weekday and the clock of one plan; between plans of two zones, by when in the week the first sessions begin. */
function differ(one: Choice, other: Choice): boolean {
  if (one.from !== other.from) {
    const apart = Math.abs(firstCellOf(one) - firstCellOf(other)) % quartersInWeek;
    return Math.min(apart, quartersInWeek - apart) >= quartersInTwoHours;
  }
  return one.weekday !== other.weekday || Math.abs(one.quarter - other.quarter) >= quartersInTwoHours;
}

const quartersInTwoHours = 8;

/** 4 %: one session in 26, and none in a short series, where each counts. */
const toleratedShare = 0.04;

const heldOf = ({ held }: Choice): number => held;
const expectedOf = ({ expected }: Choice): number => expected;

function nearlyMost(choices: readonly Choice[], valueOf: (choice: Choice) => number): readonly Choice[] {
  const sessionCount = choices[0]?.from.plan.wish.rhythm.sessionCount ?? 0;
  let most = 0;
  for (const choice of choices) {
    most = Math.max(most, valueOf(choice));
  }
  const enough = most - toleratedShare * sessionCount - 1e-9; // fractions add up to a little more or less
  return choices.filter((choice) => valueOf(choice) >= enough);
}

function withFewestMoves(choices: readonly Choice[]): readonly Choice[] {
  const moves = choices.map(earlyCollisions);
  const fewest = moves.reduce((low, count) => Math.min(low, count), Infinity);
  return choices.filter((_, index) => moves[index] === fewest);
}

/** Calendars of later weeks change anyway; what collides in the next eight must be moved as soon as it is booked. */
function earlyCollisions({ from: { plan, starts }, candidate }: Choice): number {
  const early = cellsUntil(plan.wish.notBefore, plan.grid) + (8 * 7 * day) / cellLength;
  let collisions = 0;
  for (let day = Math.floor(candidate / quartersInDay); day < plan.midnights.length; day += plan.stepDays) {
    const cell = sessionCell(plan, candidate, day);
    if (cell >= early) {
      break;
    }
    collisions += hasCell(starts, cell) ? 0 : 1;
  }
  return collisions;
}

/** Looks at calendars only as long as somebody could still be cheaper. */
function cheapest(choices: readonly Choice[], settings: SchedulingSettings): Choice | undefined {
  let best: { readonly choice: Choice; readonly cost: number } | undefined;
  for (const choice of choices) {
    if (best && rounded(leastCost(choice.from, choice.candidate, settings)) > best.cost) {
      continue;
    }
    const cost = rounded(costOf(choice.from, choice.candidate, settings));
    if (best === undefined || cost < best.cost || (cost === best.cost && isEarlier(choice, best.choice))) {
      best = { choice, cost };
    }
  }
  return best?.choice;
}

/** To a millionth, so that the order in which fractions are added up decides nothing. */
const rounded = (cost: number): number => Math.round(cost * 1e6);

const isEarlier = (one: Choice, other: Choice): boolean => firstCellOf(one) < firstCellOf(other);

const firstCellOf = ({ from: { plan }, candidate }: Choice): number =>
  sessionCell(plan, candidate, Math.floor(candidate / quartersInDay));
