import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findSlots, type SlotProposal } from '#domain/scheduling/findSlots.ts';
import { searchGrid } from '#domain/scheduling/searchGrid.ts';
import { planSearch } from '#domain/scheduling/searchPlan.ts';
import { weekdays } from '#domain/time/instant.ts';
import { aWish, hours, readable } from './calendars.ts';
import { type NaiveCandidate, type NaivePerson, naiveSearch } from './naiveSearch.ts';

// Two and two near enough to work at the same time, with different clock changes or none.
const neighbours = [
  ['Europe/London', 'Africa/Cairo'],
  ['America/New_York', 'America/Santiago'],
  ['Australia/Lord_Howe', 'Pacific/Chatham'],
  ['Asia/Kathmandu', 'Africa/Cairo'],
] as const;
const zones = [...new Set(neighbours.flat())];
// Each is a few weeks before a clock change somewhere in the list, or before a leap day.
const starts = ['2027-03-08', '2027-03-24', '2027-04-26', '2027-09-18', '2027-10-24', '2028-02-24'];

const wishes = fc.record({
  startsOn: fc.constantFrom(...starts),
  anchorZone: fc.constantFrom(...zones),
  everyWeeks: fc.integer({ min: 1, max: 2 }),
  sessionCount: fc.integer({ min: 1, max: 4 }),
  lengthMinutes: fc.constantFrom(15, 30, 45, 50, 60, 90),
  noticeMinutes: fc.integer({ min: -1000, max: 9000 }),
});

const workingHours = fc.record({
  times: fc.constantFrom('09:00-17:00', '07:30-15:15', '12:00-20:00', '20:00-11:00', '06:00-06:00'),
  days: fc.subarray([...weekdays], { minLength: 4 }),
});

/** Meetings as [start in thousandths of the grid, length in quarters, digit]. */
const meetings = fc.array(fc.tuple(fc.nat(999), fc.integer({ min: 1, max: 30 }), fc.constantFrom('1', '2', '3')), {
  minLength: 20,
  maxLength: 100,
});

const twoPeople = fc.record({
  between: fc.constantFrom(...neighbours),
  works: fc.tuple(workingHours, workingHours),
  meets: fc.tuple(meetings, meetings),
});

function digitsWith(cellCount: number, taken: readonly (readonly [number, number, string])[]): string {
  const digits = Array.from({ length: cellCount }, (_, cell): string => (cell % 11 === 0 ? '4' : '0'));
  for (const [thousandth, length, digit] of taken) {
    const from = Math.floor((thousandth / 1000) * cellCount);
    digits.fill(digit, from, from + length);
  }
  return digits.join('');
}

/** The naive list thinned by the rule that proposals differ by weekday or by two hours. */
function distinct(candidates: readonly NaiveCandidate[]): NaiveCandidate[] {
  const minutes = ({ startTime }: NaiveCandidate) => Number(startTime.slice(0, 2)) * 60 + Number(startTime.slice(3));
  const weekday = ({ firstDate }: NaiveCandidate) => new Date(firstDate).getUTCDay();
  const chosen: NaiveCandidate[] = [];
  for (const next of candidates) {
    const isNew = chosen.every(
      (taken) => weekday(taken) !== weekday(next) || Math.abs(minutes(taken) - minutes(next)) >= 120,
    );
    if (isNew && chosen.length < 3) chosen.push(next);
  }
  return chosen;
}

const told = ({ slot, freeSessions, collisions, comfort }: SlotProposal) => ({
  slot: `${slot.firstDate} ${slot.startTime}`,
  freeSessions,
  collisions,
  comfort: comfort.toFixed(9),
});

test('the search finds what a naive search over every slot and session finds', () => {
  fc.assert(
    fc.property(wishes, twoPeople, (wished, { between, works, meets }) => {
      const notBefore = new Date(Date.parse(wished.startsOn) + wished.noticeMinutes * 60_000).toISOString();
      const wish = aWish({ ...wished, notBefore });
      const grid = searchGrid(wish.startsOn, wish.rhythm);
      const person = (which: 0 | 1): NaivePerson => ({
        hours: hours(between[which], works[which].times, works[which].days.join(' ')),
        digits: digitsWith(grid.cellCount, meets[which]),
      });
      const available = ({ digits, hours }: NaivePerson) =>
        readable({ kind: 'readable', start: grid.start, gridMinutes: 15, digits, workingHours: hours }, grid);
      const [one, other] = [person(0), person(1)];
      const quarters = wish.rhythm.sessionCount * Math.ceil(wish.rhythm.lengthMinutes / 15);
      const expected = distinct(naiveSearch(wish, grid, [one, other])).map((candidate) => ({
        slot: `${candidate.firstDate} ${candidate.startTime}`,
        freeSessions: candidate.freeSessions,
        collisions: candidate.collisions,
        comfort: (100 / (100 + candidate.strain / quarters)).toFixed(9),
      }));
      const found = findSlots(planSearch(wish), available(one), available(other));
      expect(found.found ? found.proposals.map(told) : []).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});
