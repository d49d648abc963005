import { expect, test } from '@jest/globals';
import type { WorkingHours } from '#domain/scheduling/busyTimes.ts';
import { findSlots, type SlotProposal } from '#domain/scheduling/findSlots.ts';
import { type SchedulingSettings, usualScheduling } from '#domain/scheduling/schedulingSettings.ts';
import { planSearch } from '#domain/scheduling/searchPlan.ts';
import { aWish, calendar, hours, readable } from './calendars.ts';

const mondays = hours('Europe/London', '10:00-10:45', 'monday');

const proposals = (
  works: WorkingHours,
  settings: Partial<SchedulingSettings> = {},
  ...busy: string[]
): readonly SlotProposal[] => {
  const plan = planSearch(aWish({ sessionCount: 3 }));
  const person = readable(calendar(plan.grid, works, ...busy), plan.grid);
  const found = findSlots([plan], { mentor: person, mentee: person }, { ...usualScheduling, ...settings });
  return found.found ? found.proposals : [];
};
const kinds = (proposal: SlotProposal | undefined) => proposal?.reasons.map(({ kind }) => kind);

test('says that every session is free, and in which part of the day for both', () => {
  expect(kinds(proposals(mondays)[0])).toEqual(['allFree', 'midMorningForBoth']);
  expect(kinds(proposals(hours('Europe/London', '13:30-16:00'))[0])).toEqual(['allFree', 'earlyAfternoonForBoth']);
  expect(kinds(proposals(hours('Europe/London', '08:00-08:45'))[0])).toEqual(['allFree']);
});

test('says how many sessions are moved, and how many find no place', () => {
  const both = hours('Europe/London', '10:00-10:45', 'monday tuesday');
  const [best] = proposals(both, {}, '2027-01-04T10:00Z/2027-01-04T10:45Z', '2027-01-12T10:00Z/2027-01-12T10:45Z');
  expect(best).toMatchObject({ freeSessions: 2, heldSessions: 3 });
  expect(best?.reasons[0]).toEqual({ kind: 'allHeldWithMoves', moved: 1 });
  const [alone] = proposals(mondays, {}, '2027-01-11T10:00Z/2027-01-11T10:45Z');
  expect(alone).toMatchObject({ freeSessions: 2, heldSessions: 2, moves: [], collisions: ['2027-01-11'] });
  expect(alone?.reasons[0]).toEqual({ kind: 'notAllHeld', lost: 1 });
});

test('a day that the programme prefers comes first and is said', () => {
  const [best] = proposals(hours('Europe/London'), { preferredDays: ['thursday'] });
  expect(best?.slot.firstDate).toBe('2027-01-07');
  expect(kinds(best)).toContain('preferredDay');
});

test('a session is put beside a meeting, not right against it and not into the middle of free hours', () => {
  const day = hours('Europe/London', '10:00-12:00', 'monday');
  const meeting = (date: string) => `${date}T09:00Z/${date}T10:30Z`;
  const [best] = proposals(day, {}, meeting('2027-01-04'), meeting('2027-01-11'), meeting('2027-01-18'));
  expect(best?.slot.startTime).toBe('10:45');
});

test('weights of 0 leave only the earliest of the most free', () => {
  const { weights } = usualScheduling;
  const none = Object.fromEntries(Object.keys(weights).map((name) => [name, 0]));
  const [best] = proposals(hours('Europe/London'), { weights: { ...weights, ...none } });
  expect(best?.slot).toMatchObject({ firstDate: '2027-01-04', startTime: '09:00' });
});
