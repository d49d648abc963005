import { expect, test } from '@jest/globals';
import type { WorkingHours } from '#domain/scheduling/busyTimes.ts';
import { bestSlot, findSlots } from '#domain/scheduling/findSlots.ts';
import { searchGrid, searchWindow } from '#domain/scheduling/searchGrid.ts';
import { planSearch, type SeriesWish, slotOf } from '#domain/scheduling/searchPlan.ts';
import { countsByCandidate, countSessions } from '#domain/scheduling/sessionCounts.ts';
import { sharedStarts } from '#domain/scheduling/sharedStarts.ts';
import { type RecurringSlot, sessionSpans, weekdayOfSlot } from '#domain/scheduling/slot.ts';
import { localDate, toIso } from '#domain/time/instant.ts';
import { aWish, calendar, hours, readable } from './calendars.ts';

interface Person {
  readonly works: WorkingHours;
  readonly busy?: readonly string[];
}
const london: Person = { works: hours('Europe/London') };
const allWeek = 'monday tuesday wednesday thursday friday saturday sunday';

const prepared = (wish: SeriesWish, people: readonly [Person, Person]) => {
  const plan = planSearch(wish);
  const [one, other] = people.map(({ works, busy = [] }) => readable(calendar(plan.grid, works, ...busy), plan.grid));
  if (!one || !other) throw new Error('There should be two people');
  return { plan, one, other };
};
const search = (wish: SeriesWish, one: Person, other: Person = one) => {
  const { plan, ...two } = prepared(wish, [one, other]);
  return findSlots([plan], { mentor: two.one, mentee: two.other });
};
const proposals = (wish: SeriesWish, one: Person, other: Person = one) => {
  const result = search(wish, one, other);
  return result.found ? result.proposals : [];
};
const words = (slot: RecurringSlot) => `${weekdayOfSlot(slot)} ${slot.startTime}`;

/** Every slot of which all sessions are free, as "2027-01-05 10:00". */
const slotsFreeThroughout = (wish: SeriesWish, one: Person, other: Person = one) => {
  const { plan, ...two } = prepared(wish, [one, other]);
  const starts = sharedStarts(plan, two.one, two.other);
  return Array.from(countsByCandidate(countSessions(plan, starts)))
    .map((count, candidate) => (count === wish.rhythm.sessionCount ? slotOf(plan, candidate) : undefined))
    .flatMap((slot) => slot ?? [])
    .map((slot) => `${slot.firstDate} ${slot.startTime}`);
};

test('with two empty calendars the series begins on the first morning, and the proposals differ', () => {
  const found = proposals(aWish(), london);
  expect(found.map(({ slot }) => words(slot))).toEqual(['monday 10:00', 'monday 13:30', 'tuesday 10:00']);
  expect(found.map(({ freeSessions, comfort }) => [freeSessions, comfort])).toEqual([
    [6, 1],
    [6, 1],
    [6, 1],
  ]);
  expect(found[0]?.slot).toEqual({
    firstDate: '2027-01-04',
    startTime: '10:00',
    zone: 'Europe/London',
    lengthMinutes: 45,
    everyWeeks: 1,
    sessionCount: 6,
  });
});

test('a slot that is free at all sessions beats one that looks better in the first weeks', () => {
  // Only Wednesday 16:15 is free six times; every other slot collides in its last week.
  const lastWeek = ['2027-02-08T00:00Z/2027-02-10T16:15Z', '2027-02-10T17:00Z/2027-02-13T00:00Z'];
  const found = proposals(aWish(), { ...london, busy: lastWeek }, london);
  expect(found[0] && words(found[0].slot)).toBe('wednesday 16:15');
  expect(found.map(({ freeSessions, collisions }) => [freeSessions, collisions])).toEqual([
    [6, []],
    [5, ['2027-02-08']],
    [5, ['2027-02-08']],
  ]);
});

test('the phase of a fortnightly series is part of the search (E44)', () => {
  const monday = { works: hours('Europe/London', '10:00-10:45', 'monday') };
  const wish = aWish({ startsOn: '2027-01-07', everyWeeks: 2, sessionCount: 3 });
  expect(slotsFreeThroughout(wish, monday)).toEqual(['2027-01-11 10:00', '2027-01-18 10:00']);
});

test('the first session is at most four weeks away, however rare the sessions are', () => {
  const monday = { works: hours('Europe/London', '10:00-10:45', 'monday') };
  const firsts = slotsFreeThroughout(aWish({ everyWeeks: 8, sessionCount: 2 }), monday);
  expect(firsts).toEqual(['2027-01-04 10:00', '2027-01-11 10:00', '2027-01-18 10:00', '2027-01-25 10:00']);
});

test('part-time hours leave only the starts that fit (E45)', () => {
  const partTime = { works: hours('Europe/London', '09:00-12:30', 'tuesday thursday') };
  const starts = slotsFreeThroughout(aWish(), partTime);
  const times = [
    '09:00',
    '09:15',
    '09:30',
    '09:45',
    '10:00',
    '10:15',
    '10:30',
    '10:45',
    '11:00',
    '11:15',
    '11:30',
    '11:45',
  ];
  expect(starts).toEqual(['2027-01-05', '2027-01-07'].flatMap((date) => times.map((time) => `${date} ${time}`)));
});

test('between Riyadh and London a slot must hold in summer and in winter (E46)', () => {
  const riyadh = { works: hours('Asia/Riyadh', '08:00-16:00', 'sunday monday tuesday wednesday thursday') };
  const common = (startsOn: string, sessionCount: number) => {
    const slots = slotsFreeThroughout(
      aWish({ startsOn, sessionCount, everyWeeks: 1, lengthMinutes: 60 }),
      london,
      riyadh,
    );
    const times = slots.map((slot) => slot.slice(11)).sort();
    return { days: new Set(slots.map((slot) => slot.slice(0, 10))).size, first: times[0], last: times.at(-1) };
  };
  expect(common('2027-06-07', 2)).toEqual({ days: 4, first: '09:00', last: '13:00' });
  expect(common('2027-01-04', 2)).toEqual({ days: 4, first: '09:00', last: '12:00' });
  expect(common('2027-10-25', 4)).toEqual({ days: 4, first: '09:00', last: '12:00' });
});

test('working hours that never meet are told apart from full calendars (E47)', () => {
  const angeles = { works: hours('America/Los_Angeles') };
  const kolkata = { works: hours('Asia/Kolkata') };
  expect(search(aWish(), angeles, kolkata)).toEqual({ found: false, because: 'noSharedHours' });
  const away = { ...london, busy: ['2027-01-01T00:00Z/2027-05-01T00:00Z'] };
  expect(search(aWish(), away, london)).toEqual({ found: false, because: 'calendarsFull' });
  expect(search(aWish({ notBefore: '2028-01-01T00:00Z' }), london)).toEqual({ found: false, because: 'noticeTooLong' });
});

test('a gap that is shorter than a session is no slot', () => {
  const gaps = {
    works: hours('Europe/London', '09:00-17:00', 'monday'),
    busy: ['2027-01-04T09:30Z/2027-01-04T16:30Z'],
  };
  expect(search(aWish({ sessionCount: 1 }), gaps)).toEqual({ found: false, because: 'calendarsFull' });
});

test('sessions fit between two meetings to the minute (E50, E52, E53)', () => {
  const oneMonday = (lengthMinutes: number, ...busy: string[]) =>
    slotsFreeThroughout(aWish({ sessionCount: 1, lengthMinutes }), {
      works: hours('Europe/London', '09:00-17:00', 'monday'),
      busy: busy.map((times) => times.replaceAll(/\d\d:\d\d/g, '2027-01-04T$&Z')),
    }).map((slot) => slot.slice(11));
  expect(oneMonday(60, '09:00/11:00', '12:15/17:00')).toEqual(['11:00', '11:15']);
  expect(oneMonday(45, '09:00/11:00', '12:15/17:00')).toEqual(['11:00', '11:15', '11:30']);
  expect(oneMonday(30, '09:00/11:00', '11:30/17:00')).toEqual(['11:00']);
  expect(oneMonday(30, '09:00/11:01', '11:30/17:00')).toEqual([]);
  expect(oneMonday(50, '09:00/11:00', '11:50/17:00')).toEqual([]);
});

test('a session before the notice is over is a collision, not an error (E51)', () => {
  const wednesday = { works: hours('America/New_York', '16:00-16:45', 'wednesday') };
  const wish = aWish({ anchorZone: 'America/New_York', notBefore: '2027-01-06T21:15Z', sessionCount: 3 });
  expect(proposals(wish, wednesday)).toMatchObject([{ freeSessions: 2, collisions: ['2027-01-06'] }]);
  const inTime = aWish({ anchorZone: 'America/New_York', notBefore: '2027-01-06T21:00Z', sessionCount: 3 });
  expect(proposals(inTime, wednesday)).toMatchObject([{ freeSessions: 3, collisions: [] }]);
});

test('leave is a collision on the days it covers (E33)', () => {
  const mondays = { works: hours('Europe/London', '10:00-10:45', 'monday') };
  const away = { ...mondays, busy: ['2027-05-02T23:00Z/2027-05-16T23:00Z'] };
  const wish = aWish({ startsOn: '2027-05-03', sessionCount: 3 });
  expect(proposals(wish, mondays, away)).toMatchObject([{ freeSessions: 1, collisions: ['2027-05-03', '2027-05-10'] }]);
});

test('a programme of one session is a series too (E54), and a leap day is a day (E68)', () => {
  const tuesday = { works: hours('Europe/London', '10:00-10:45', 'tuesday') };
  const wish = aWish({ startsOn: '2028-02-28', sessionCount: 1 });
  expect(proposals(wish, tuesday)).toMatchObject([{ slot: { firstDate: '2028-02-29' }, freeSessions: 1 }]);
});

test('quarter-hour zones get starts on their own quarters (E07)', () => {
  const kathmandu = { works: hours('Asia/Kathmandu', '16:15-17:00') };
  const [best] = proposals(aWish({ anchorZone: 'Asia/Kathmandu' }), kathmandu);
  expect(best?.slot.startTime).toBe('16:15');
  expect(best && sessionSpans(best.slot).map(({ start }) => toIso(start))[0]).toBe('2027-01-04T10:30:00.000Z');
});

test('the first hours of a day with a clock change are never offered (E18, E19)', () => {
  const nights = { works: hours('America/New_York', '00:00-05:00', 'sunday') };
  const times = (startsOn: string) =>
    slotsFreeThroughout(aWish({ startsOn, anchorZone: 'America/New_York', sessionCount: 1 }), nights).map((slot) =>
      slot.slice(11),
    );
  expect(times('2027-03-08')).toEqual(['04:00', '04:15']);
  expect(times('2027-11-01')).toEqual(['04:00', '04:15']);
  expect(times('2027-06-07')[0]).toBe('00:00');
});

test('neither lunch nor the edges of the day or the week are offered while better times are free', () => {
  const only = (times: string, days: string) => ({ works: hours('Europe/London', times, days) });
  const firstOf = (person: Person) => {
    const [best] = proposals(aWish(), person);
    return best && words(best.slot);
  };
  expect(firstOf(only('12:00-14:30', 'monday'))).toBe('monday 13:30');
  expect(firstOf(only('08:00-10:00', 'monday'))).toBe('monday 09:15');
  expect(firstOf(only('16:00-18:00', 'monday'))).toBe('monday 16:00');
  expect(firstOf(only('09:00-10:00', 'monday tuesday'))).toBe('tuesday 09:15');
  expect(firstOf(only('15:00-16:00', 'thursday friday'))).toBe('thursday 15:00');
});

test('each session is weighed by the person on whom it is harder', () => {
  const athens = { works: hours('Europe/Athens') };
  // 10:00 in London is lunch in Athens; 11:30 in London is 13:30 in Athens, and good for both.
  const [best] = proposals(aWish({ lengthMinutes: 30 }), london, athens);
  expect(best).toMatchObject({ slot: { startTime: '11:30' }, comfort: 1 });
});

test('the order of the two people does not matter', () => {
  const athens = {
    works: hours('Europe/Athens', '09:00-17:00', allWeek),
    busy: ['2027-01-05T08:00Z/2027-01-05T15:00Z'],
  };
  expect(search(aWish(), london, athens)).toEqual(search(aWish(), athens, london));
});

test('the best slot alone is the first of the proposals, and nothing when there is none', () => {
  const athens = { works: hours('Europe/Athens') };
  const { plan, one, other } = prepared(aWish(), [london, athens]);
  expect(proposals(aWish(), london, athens)[0]).toMatchObject({ ...bestSlot(plan, one, other) });
  expect(bestSlot(plan, one, other)).toMatchObject({ freeSessions: 6 });
  const apart = prepared(aWish(), [london, { works: hours('Pacific/Auckland') }]);
  expect(bestSlot(apart.plan, apart.one, apart.other)).toBeUndefined();
});

test('calendars on another grid are refused', () => {
  const { plan, one } = prepared(aWish(), [london, london]);
  const { other } = prepared(aWish({ startsOn: '2027-02-01' }), [london, london]);
  expect(() => findSlots([plan], { mentor: one, mentee: other })).toThrow('Cannot compare calendars');
});

test('the window to read reaches over every possible session in any zone', () => {
  const { rhythm } = aWish({ sessionCount: 6, everyWeeks: 4 });
  const { start, end } = searchWindow(localDate('2027-01-04'), rhythm);
  // The last first day is 2027-01-31, twenty weeks before 2027-06-20.
  expect([toIso(start), toIso(end)]).toEqual(['2027-01-03T00:00:00.000Z', '2027-06-22T00:00:00.000Z']);
  expect(searchGrid(localDate('2027-01-04'), rhythm)).toEqual({ start, cellCount: 170 * 96 });
});
