import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { personId } from '#domain/ids.ts';
import { alsoBusy } from '#domain/scheduling/alsoBusy.ts';
import { chooseJointly } from '#domain/scheduling/joint/chooseJointly.ts';
import { mostOffsets, type PlannedSlot, possibleSlots, slotsEnough } from '#domain/scheduling/joint/possibleSlots.ts';
import { type SearchGrid, searchGrid } from '#domain/scheduling/searchGrid.ts';
import { planSearch, sessionCell, sessionDays, slotOf } from '#domain/scheduling/searchPlan.ts';
import { sessionDates } from '#domain/scheduling/slot.ts';
import { later, minute, type Span } from '#domain/time/instant.ts';
import { aWish, calendar, hours, readable, zone } from '../calendars.ts';
import { minuteAt } from '../naiveClock.ts';

// Two and two near enough to work at the same time, with different clock changes or none.
const neighbours = [
  ['Europe/London', 'America/New_York'],
  ['America/New_York', 'America/Santiago'],
  ['Australia/Lord_Howe', 'Pacific/Chatham'],
  ['Asia/Kathmandu', 'Africa/Cairo'],
] as const;
// A few weeks before clock changes.
const firstDays = ['2027-03-08', '2027-03-24', '2027-09-20', '2027-10-18'];

/** Quarters of the week from which on an hour is taken. */
const meetings = fc.array(fc.nat(671), { minLength: 5, maxLength: 25 });
const cohorts = fc.record({
  zones: fc.constantFrom(...neighbours),
  startsOn: fc.constantFrom(...firstDays),
  everyWeeks: fc.integer({ min: 1, max: 2 }),
  sessionCount: fc.integer({ min: 3, max: 8 }),
  mentors: fc.array(meetings, { minLength: 1, maxLength: 2 }),
  mentees: fc.array(meetings, { minLength: 2, maxLength: 3 }),
  /** In whose zone each series is to stay. */
  anchors: fc.array(fc.nat(1), { minLength: 6, maxLength: 6 }),
});
type Drawn = typeof cohorts extends fc.Arbitrary<infer Value> ? Value : never;

/** Every mentor with every mentee, and what it takes to place their series. */
function everybody({ zones, mentors, mentees, anchors, ...said }: Drawn) {
  const plans = zones.map((anchorZone) => planSearch(aWish({ ...said, anchorZone })));
  const [grid, apart] = [searchGrid(aWish(said).startsOn, aWish(said).rhythm), 3];
  const person = (taken: readonly number[], zone: string) =>
    readable(alsoBusy(calendar(grid, hours(zone, '06:00-21:00')), weekly(taken, grid)), grid);
  const pairs = mentors.flatMap((mentor, one) =>
    mentees.map((mentee, other) => ({
      mentor: personId(`mentor${one}`),
      mentee: personId(`mentee${other}`),
      isWanted: false,
      plan: plans[anchors[one * mentees.length + other] ?? 0] ?? planSearch(aWish(said)),
      calendars: [person(mentor, zones[0]), person(mentee, zones[other % 2] ?? zones[0])] as const,
    })),
  );
  const crowd = { rivals: mentors.length + mentees.length - 2, apart, offsets: mostOffsets(plans) };
  const place = (mostSlots: number) =>
    chooseJointly(
      pairs.map(({ plan, calendars: [mentor, mentee], ...pair }) => ({
        ...pair,
        slots: possibleSlots(plan, mentor, mentee, { leastFreeSessions: 1, mostSlots }),
      })),
      apart,
    );
  return { pairs, place, enough: slotsEnough(crowd) };
}

/** An hour a week from each of these quarters of the week on. */
const weekly = (quarters: readonly number[], { start, cellCount }: SearchGrid): Span[] =>
  quarters.flatMap((quarter) =>
    Array.from({ length: Math.ceil(cellCount / 672) }, (_, week) => {
      const from = later(start, (quarter + week * 672) * 15 * minute);
      return { start: from, end: later(from, 60 * minute) };
    }),
  );

/** The minutes since 1970 at which somebody meets, by the clocks of the world and not by our grid. */
function minutesOf({ plan, candidate }: PlannedSlot): readonly number[] {
  const slot = slotOf(plan, candidate);
  const begins = Number(slot.startTime.slice(0, 2)) * 60 + Number(slot.startTime.slice(3));
  return sessionDates(slot).flatMap((date) =>
    Array.from({ length: slot.lengthMinutes }, (_, passed) => minuteAt(date, begins, slot.zone) + passed),
  );
}

test('E58: nobody is in two places in any minute, whatever zones the series keep to and whenever clocks change', () => {
  fc.assert(
    fc.property(cohorts, (drawn) => {
      const { pairs, place, enough } = everybody(drawn);
      const { slots } = place(enough);
      for (const person of new Set(pairs.flatMap(({ mentor, mentee }) => [mentor, mentee]))) {
        const own = slots.filter((_, number) => [pairs[number]?.mentor, pairs[number]?.mentee].includes(person));
        const minutes = own.flatMap((slot) => (slot ? minutesOf(slot) : []));
        expect(new Set(minutes).size).toBe(minutes.length);
      }
    }),
    { numRuns: 300 },
  );
});

test('the best slots of each pair are enough: all of them together come to nothing better', () => {
  fc.assert(
    fc.property(cohorts, (drawn) => {
      const { place, enough } = everybody(drawn);
      const [few, all] = [place(enough), place(Infinity)];
      expect(few.bound).toEqual(few.reached);
      expect(few.reached).toEqual(all.reached);
    }),
    { numRuns: 300 },
  );
});

test('E58: series that clash only in the weeks between two clock changes are not both chosen', () => {
  const wish = aWish({ startsOn: '2027-03-04', sessionCount: 6 });
  const inZone = (anchorZone: string, quarter: number): PlannedSlot => {
    const plan = planSearch({ ...wish, anchorZone: zone(anchorZone) });
    const starts = Int32Array.from(sessionDays(plan, quarter), (day) => sessionCell(plan, quarter, day));
    return { plan, candidate: quarter, starts, freeSessions: 6, comfort: 1 };
  };
  const [london, newYork, afterwards] = [
    inZone('Europe/London', 56),
    inZone('America/New_York', 40),
    inZone('America/New_York', 43),
  ];
  const shared = minutesOf(london).filter((at) => minutesOf(newYork).includes(at));
  expect(new Set(shared.map((at) => new Date(at * 60_000).toISOString().slice(0, 10)))).toEqual(
    new Set(['2027-03-18', '2027-03-25']),
  );
  const mentor = personId('mia');
  const { slots, bound, reached } = chooseJointly(
    [
      { mentor, mentee: personId('cy'), isWanted: false, slots: [london] },
      { mentor, mentee: personId('di'), isWanted: false, slots: [newYork, { ...afterwards, comfort: 0.5 }] },
    ],
    3,
  );
  expect(slots.map((slot) => slot?.candidate)).toEqual([56, 43]);
  expect(bound).toEqual(reached);
});

test('clocks that always differ by the same stand to each other in one way, others in two or three', () => {
  const offsets = (startsOn: string, ...zones: readonly string[]) =>
    mostOffsets(zones.map((anchorZone) => planSearch(aWish({ startsOn, anchorZone, sessionCount: 12 }))));
  expect(offsets('2027-03-01', 'Europe/London', 'Europe/Berlin')).toBe(1);
  expect(offsets('2027-03-01', 'Europe/London', 'America/New_York')).toBe(2);
  expect(offsets('2027-03-01', 'Europe/London', 'Australia/Sydney')).toBe(3);
  expect(offsets('2027-03-01')).toBe(1);
});
