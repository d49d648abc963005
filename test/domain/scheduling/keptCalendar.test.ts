import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ReadableTimes } from '#domain/scheduling/busyTimes.ts';
import { isStillGood, keptCalendar, timesIn } from '#domain/scheduling/keptCalendar.ts';
import { day, hour, instant, later } from '#domain/time/instant.ts';

const readAt = instant('2026-11-23T08:00:00Z');
const start = instant('2027-01-04T00:00:00Z');
const aCalendar = (digits: string): ReadableTimes => ({
  kind: 'readable',
  start,
  gridMinutes: 15,
  digits,
  workingHours: undefined,
});

test('what is kept says the same as what was read', () => {
  const runs = fc.array(fc.tuple(fc.constantFrom('0', '1', '2', '3'), fc.integer({ min: 1, max: 300 })));
  fc.assert(
    fc.property(runs, (said) => {
      const busy = aCalendar(said.map(([digit, length]) => digit.repeat(length)).join(''));
      expect(timesIn(keptCalendar(busy, readAt))).toEqual(busy);
    }),
  );
});

test('working hours and times of unknown status are kept too', () => {
  const span = { start, end: later(start, hour) };
  const busy: ReadableTimes = { ...aCalendar('0000'), marks: [{ kind: 'unknown', span }] };
  expect(timesIn(keptCalendar(busy, readAt))).toEqual(busy);
});

test('E28: working elsewhere is kept as free, and what nobody knows is not', () => {
  expect(timesIn(keptCalendar(aCalendar('0440?x1'), readAt)).digits).toBe('0000331');
});

test('half a year with a meeting in every second hour of every day takes less than 2 kB', () => {
  const workingDay = `${'0'.repeat(36)}${'22220000'.repeat(4)}${'0'.repeat(28)}`;
  const busy = aCalendar(workingDay.repeat(182));
  expect(keptCalendar(busy, readAt).runs.byteLength).toBeLessThan(2_000);
});

test.each([
  ['read just now, over the whole span', 0, 0, 96, true],
  ['read a moment less than a day ago', day - 1, 0, 96, true],
  ['read a day ago', day, 0, 96, false],
  ['read later than now, by a clock that was wrong', -1, 0, 96, false],
  ['that begins too late', 0, 1, 96, false],
  ['that ends too early', 0, 0, 95, false],
])('a calendar %s is good: the last column', (_, age, startsLate, digits, isGood) => {
  const kept = keptCalendar({ ...aCalendar('0'.repeat(digits)), start: later(start, startsLate) }, readAt);
  expect(isStillGood(kept, { start, end: later(start, day) }, later(readAt, age))).toBe(isGood);
});
