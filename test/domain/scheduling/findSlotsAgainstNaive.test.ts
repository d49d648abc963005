import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anchorZones } from '#domain/scheduling/anchorZones.ts';
import { availabilityOf, type ReadableAvailability } from '#domain/scheduling/availability.ts';
import { historyRhythm, historyStart } from '#domain/scheduling/busyHistory.ts';
import { findSlots, type SlotProposal } from '#domain/scheduling/findSlots.ts';
import { type SchedulingSettings, usualScheduling, usualSlotWeights } from '#domain/scheduling/schedulingSettings.ts';
import { type SearchGrid, searchGrid } from '#domain/scheduling/searchGrid.ts';
import { planSearch, type SeriesWish } from '#domain/scheduling/searchPlan.ts';
import { localDate, weekdays } from '#domain/time/instant.ts';
import { aWish, hours, zone } from './calendars.ts';
import { naiveCalendar, type NaivePerson } from './naiveCalendar.ts';
import { naiveMoves } from './naiveMoves.ts';
import { type NaiveCandidate, naiveChoices, type NaiveQuestion } from './naiveSearch.ts';

// Two and two near enough to work at the same time, with different clock changes or none.
const neighbours = [
  ['Europe/London', 'Africa/Cairo'],
  ['America/New_York', 'America/Santiago'],
  ['Australia/Lord_Howe', 'Pacific/Chatham'],
  ['Asia/Kathmandu', 'Africa/Cairo'],
] as const;
// Each is a few weeks before a clock change somewhere in the list, or before a leap day.
const firstDays = ['2027-03-08', '2027-03-24', '2027-04-26', '2027-09-18', '2027-10-24', '2028-02-24'];

const wishes = fc.record({
  startsOn: fc.constantFrom(...firstDays),
  everyWeeks: fc.integer({ min: 1, max: 2 }),
  sessionCount: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 9, max: 12 })),
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
  maxLength: 150,
});
/** Meetings that come every week, as [quarter of the week, length in quarters]. */
const weeklyMeetings = fc.array(fc.tuple(fc.nat(671), fc.integer({ min: 1, max: 8 })), { maxLength: 40 });

const person = fc.record({ works: workingHours, meets: meetings, weekly: weeklyMeetings, met: meetings });
const pairs = fc.record({ between: fc.constantFrom(...neighbours), mentor: person, mentee: person });

const settings = fc.record({
  tentative: fc.constantFrom('blocked' as const, 'soft' as const),
  bufferMinutes: fc.constantFrom(0, 0, 15, 30),
  preferredDays: fc.subarray([...weekdays], { maxLength: 2 }),
  holidayAfter: fc.nat(20),
  discomfort: fc.constantFrom(0, 1),
});

interface Drawn {
  readonly wished: typeof wishes extends fc.Arbitrary<infer Value> ? Value : never;
  readonly pair: typeof pairs extends fc.Arbitrary<infer Value> ? Value : never;
  readonly said: typeof settings extends fc.Arbitrary<infer Value> ? Value : never;
  readonly series: readonly [number, number];
  readonly knowsPast: boolean;
}
type DrawnPerson = Drawn['pair']['mentor'];

function digitsWith(cellCount: number, weekly: DrawnPerson['weekly'], taken: DrawnPerson['meets']): string {
  const digits = Array.from({ length: cellCount }, (_, cell): string => (cell % 11 === 0 ? '4' : '0'));
  for (const [quarter, length] of weekly) {
    for (let from = quarter; from < cellCount; from += 672) {
      digits.fill('2', from, from + length);
    }
  }
  for (const [thousandth, length, digit] of taken) {
    const from = Math.floor((thousandth / 1000) * cellCount);
    digits.fill(digit, from, from + length);
  }
  return digits.join('');
}

const settingsOf = ({ said, wished, pair }: Drawn): SchedulingSettings => ({
  ...usualScheduling,
  tentative: said.tentative,
  bufferMinutes: said.bufferMinutes,
  preferredDays: said.preferredDays,
  holidays: [
    {
      date: localDate(
        new Date(Date.parse(wished.startsOn) + said.holidayAfter * 86_400_000).toISOString().slice(0, 10),
      ),
      zones: [zone(pair.between[0])],
    },
  ],
  weights: { ...usualSlotWeights, discomfort: said.discomfort },
});

const inMinutes = (milliseconds: number): number => milliseconds / 60_000;

/** The same question, put to the search and to the naive one. */
function asked(drawn: Drawn) {
  const { wished, pair, series, knowsPast } = drawn;
  const rules = settingsOf(drawn);
  const notBefore = new Date(Date.parse(wished.startsOn) + wished.noticeMinutes * 60_000).toISOString();
  const wish = aWish({ ...wished, notBefore });
  const [mentorZone, menteeZone] = pair.between.map(zone);
  if (mentorZone === undefined || menteeZone === undefined) {
    throw new Error('There should be two zones');
  }
  const zones = anchorZones({ mentorZone, menteeZone, mentorSeries: series[0], menteeSeries: series[1] });
  const pastStart = historyStart(wish.startsOn, wish.notBefore);
  const grids = [searchGrid(wish.startsOn, wish.rhythm), searchGrid(pastStart, historyRhythm(wish.rhythm))] as const;
  const on = (grid: SearchGrid, which: 0 | 1, meets: 'meets' | 'met'): NaivePerson => {
    const drawnPerson = which === 0 ? pair.mentor : pair.mentee;
    return {
      hours: hours(pair.between[which], drawnPerson.works.times, drawnPerson.works.days.join(' ')),
      digits: digitsWith(grid.cellCount, drawnPerson.weekly, drawnPerson[meets]),
    };
  };
  const available = (grid: SearchGrid, { digits, hours }: NaivePerson): ReadableAvailability => {
    const times = { kind: 'readable', start: grid.start, gridMinutes: 15, digits, workingHours: hours } as const;
    const read = availabilityOf(times, grid, undefined, rules);
    if (read.kind === 'unreadable') {
      throw new Error('The calendar should be readable');
    }
    return read;
  };
  const both = <Result>(
    grid: SearchGrid,
    meets: 'meets' | 'met',
    read: (grid: SearchGrid, one: NaivePerson) => Result,
  ) => [read(grid, on(grid, 0, meets)), read(grid, on(grid, 1, meets))] as const;
  const minuteByMinute = (grid: SearchGrid, one: NaivePerson) => naiveCalendar(one, inMinutes(grid.start), rules);
  const [mentor, mentee] = both(grids[0], 'meets', available);
  const [mentorPast, menteePast] = both(grids[1], 'met', available);
  const past = { startsOn: pastStart, mentor: mentorPast, mentee: menteePast };
  const naive: NaiveQuestion = {
    ...wished,
    zones,
    notBefore: inMinutes(wish.notBefore),
    settings: rules,
    people: both(grids[0], 'meets', minuteByMinute),
    ...(knowsPast && { past: { startsOn: pastStart, people: both(grids[1], 'met', minuteByMinute) } }),
  };
  const plans = zones.map((anchorZone) => planSearch({ ...wish, anchorZone } satisfies SeriesWish));
  return { naive, found: findSlots(plans, { mentor, mentee, ...(knowsPast && { past }) }, rules) };
}

const told = ({ slot, freeSessions, expectedSessions, heldSessions, collisions, moves }: SlotProposal) => ({
  slot: `${slot.firstDate} ${slot.startTime} ${slot.zone}`,
  freeSessions,
  expected: expectedSessions.toFixed(6),
  heldSessions,
  collisions,
  moves: moves.map(({ session, from, to }) => ({ session, from: inMinutes(from), to: inMinutes(to) })),
});

function toldNaively(question: NaiveQuestion, candidate: NaiveCandidate) {
  const { zone, date, minutes, dates, isFree, expected } = candidate;
  const moves = naiveMoves(question, candidate);
  const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  const freeSessions = isFree.filter(Boolean).length;
  return {
    slot: `${date} ${time} ${zone}`,
    freeSessions,
    expected: expected.toFixed(6),
    heldSessions: freeSessions + moves.length,
    collisions: dates.filter((_, session) => !isFree[session]),
    moves,
  };
}

// The suite runs in several time zones: other instances in each, and always the same ones.
const seed = Array.from(process.env['TZ'] ?? '').reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) | 0;

test('the search finds what a search minute by minute over every slot and session finds', () => {
  fc.assert(
    fc.property(
      fc.record({
        wished: wishes,
        pair: pairs,
        said: settings,
        series: fc.constantFrom([1, 1] as const, [3, 1] as const, [1, 2] as const),
        knowsPast: fc.boolean(),
      }),
      (drawn) => {
        const { naive, found } = asked(drawn);
        const expected = naiveChoices(naive).map((candidate) => toldNaively(naive, candidate));
        expect(found.found ? found.proposals.map(told) : []).toEqual(expected);
      },
    ),
    { numRuns: 200, seed },
  );
});
