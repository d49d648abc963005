import type { Role } from '../participant.ts';
import { firstCell, hasCell } from './cells.ts';
import { quartersInDay } from './comfort.ts';
import type { Choice } from './chooseCandidates.ts';
import type { PlannedMove } from './plannedMoves.ts';
import { localQuarters } from './preference.ts';
import type { SchedulingSettings } from './schedulingSettings.ts';
import { sessionCell, sessionDays } from './searchPlan.ts';
import { isOnDayOf, outsideCells } from './slotCosts.ts';

/** What speaks for a slot, and what one should know before one takes it. Numbers count sessions. */
export type SlotReason =
  | { readonly kind: 'allFree' }
  | { readonly kind: 'allHeldWithMoves'; readonly moved: number }
  | { readonly kind: 'notAllHeld'; readonly lost: number }
  | { readonly kind: 'midMorningForBoth' }
  | { readonly kind: 'earlyAfternoonForBoth' }
  | { readonly kind: 'preferredDay' }
  | { readonly kind: 'outsideHours'; readonly role: Role; readonly sessions: number }
  | { readonly kind: 'givesUpTentative'; readonly sessions: number }
  | { readonly kind: 'givesUpFocus'; readonly sessions: number };

/** The reasons of a choice, in the order in which they matter. */
export function reasonsFor(
  choice: Choice,
  moves: readonly PlannedMove[],
  { preferredDays }: SchedulingSettings,
): SlotReason[] {
  const { plan } = choice.from;
  const cells = sessionDays(plan, choice.candidate).map((day) => sessionCell(plan, choice.candidate, day));
  const free = cells.filter((cell) => hasCell(choice.from.starts, cell));
  return [
    certainty(cells.length, free.length, moves.length),
    ...dayPart(choice, cells),
    ...(isOnDayOf(preferredDays, plan, choice.candidate) ? [{ kind: 'preferredDay' } as const] : []),
    ...outsideHours(choice, free),
    ...givenUp(choice, free),
  ];
}

function certainty(sessions: number, free: number, moved: number): SlotReason {
  const lost = sessions - free - moved;
  if (lost > 0) {
    return { kind: 'notAllHeld', lost };
  }
  return moved === 0 ? { kind: 'allFree' } : { kind: 'allHeldWithMoves', moved };
}

/** By both clocks, in every session: 10:00-12:00 or 13:30-16:00. */
const dayParts = [
  { kind: 'midMorningForBoth', from: 40, to: 48 },
  { kind: 'earlyAfternoonForBoth', from: 54, to: 64 },
] as const;

function dayPart({ from: { plan, mentor, mentee } }: Choice, cells: readonly number[]): SlotReason[] {
  const clocks = [mentor, mentee].map(({ zone }) => localQuarters(plan.grid, zone));
  const isIn = (quarter: number, from: number, to: number): boolean =>
    quarter >= from && quarter + plan.sessionCells <= to;
  return dayParts
    .filter(({ from, to }) =>
      clocks.every((clock) => cells.every((cell) => isIn((clock[cell] ?? 0) % quartersInDay, from, to))),
    )
    .map(({ kind }) => ({ kind }));
}

function outsideHours({ from: { plan, mentor, mentee } }: Choice, free: readonly number[]): SlotReason[] {
  const people = [
    ['mentor', mentor],
    ['mentee', mentee],
  ] as const;
  return people
    .map(([role, person]) => ({
      kind: 'outsideHours' as const,
      role,
      sessions: free.filter((cell) => outsideCells(person, cell, plan.sessionCells) > 0).length,
    }))
    .filter(({ sessions }) => sessions > 0);
}

function givenUp({ from: { plan, mentor, mentee } }: Choice, free: readonly number[]): SlotReason[] {
  const sessionsIn = (kind: 'tentative' | 'focus'): number =>
    free.filter((cell) =>
      [mentor, mentee].some(
        ({ soft }) => soft && firstCell(soft[kind], [cell, cell + plan.sessionCells]) !== undefined,
      ),
    ).length;
  const reasons = [
    { kind: 'givesUpTentative', sessions: sessionsIn('tentative') },
    { kind: 'givesUpFocus', sessions: sessionsIn('focus') },
  ] as const;
  return reasons.filter(({ sessions }) => sessions > 0);
}
