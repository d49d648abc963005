import { expect, test } from '@jest/globals';
import { type RecurringSlot, lastDateOf, sessionDates, sessionSpans, weekdayOfSlot } from '#domain/scheduling/slot.ts';
import { localDate, localTime } from '#domain/time/instant.ts';
import { toLocal } from '#domain/time/zone.ts';
import { zone } from './calendars.ts';

const slot = (firstDate: string, startTime: string, zoneName: string, sessionCount: number): RecurringSlot => ({
  firstDate: localDate(firstDate),
  startTime: localTime(startTime),
  zone: zone(zoneName),
  lengthMinutes: 45,
  everyWeeks: 1,
  sessionCount,
});
const timesIn = (zoneName: string, series: RecurringSlot) =>
  sessionSpans(series).map(({ start }) => toLocal(start, zone(zoneName)).time);

test('a series keeps its local time over the clock changes of its zone, and moves for others (E03, E04, E05)', () => {
  const berlin = slot('2027-03-11', '15:00', 'Europe/Berlin', 4);
  expect(timesIn('Europe/Berlin', berlin)).toEqual(['15:00', '15:00', '15:00', '15:00']);
  expect(timesIn('America/New_York', berlin)).toEqual(['09:00', '10:00', '10:00', '09:00']);
  const newYork = slot('2027-03-11', '09:00', 'America/New_York', 4);
  expect(timesIn('Europe/Berlin', newYork)).toEqual(['15:00', '14:00', '14:00', '15:00']);
  const london = slot('2027-10-28', '14:00', 'Europe/London', 3);
  expect(timesIn('America/New_York', london)).toEqual(['09:00', '10:00', '09:00']);
});

test('a series from a zone without clock changes moves in London (E06)', () => {
  expect(timesIn('Europe/London', slot('2027-10-28', '17:30', 'Asia/Kolkata', 2))).toEqual(['13:00', '12:00']);
});

test('a session lasts as long as it should, from its start up to but without its end', () => {
  const [first] = sessionSpans(slot('2027-03-01', '16:15', 'Asia/Kathmandu', 1));
  expect(first).toEqual({ start: Date.UTC(2027, 2, 1, 10, 30), end: Date.UTC(2027, 2, 1, 11, 15) });
});

test('sessions are counted in whole weeks, over a leap day too (E68)', () => {
  expect(sessionDates(slot('2028-02-22', '10:00', 'Europe/London', 3))).toEqual([
    '2028-02-22',
    '2028-02-29',
    '2028-03-07',
  ]);
  const monthly = { ...slot('2027-01-05', '10:00', 'Europe/London', 3), everyWeeks: 4 };
  expect(sessionDates(monthly)).toEqual(['2027-01-05', '2027-02-02', '2027-03-02']);
  expect(lastDateOf(monthly)).toBe('2027-03-02');
  expect(weekdayOfSlot(monthly)).toBe('tuesday');
});
