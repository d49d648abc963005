import { expect, test } from '@jest/globals';
import { localDate, localTime, type Weekday, type ZoneName } from '#domain/time/instant.ts';
import { fromFirstOccurrence, occurrenceDates, occurrences } from '#domain/time/occurrences.ts';
import type { DayOfMonth, Place, Recurrence, RecurrenceFlaw } from '#domain/time/recurrence.ts';
import { isoMinute, monthly, seenIn, times, until, weekly, yearly } from './aRecurrence.ts';

const starts = (recurrence: Recurrence, time: string, zone: string, most?: number) =>
  occurrences(recurrence, localTime(time), zone as ZoneName, most);

// Clock changes: the tz database.
test.each([
  ['E01', '2027-03-23', 'tuesday', '10:00', 'Europe/Berlin', ['2027-03-23T09:00Z', '2027-03-30T08:00Z']],
  ['E02', '2027-03-10', 'wednesday', '09:00', 'America/New_York', ['2027-03-10T14:00Z', '2027-03-17T13:00Z']],
  ['E06', '2027-10-28', 'thursday', '17:30', 'Asia/Kolkata', ['2027-10-28T12:00Z', '2027-11-04T12:00Z']],
  ['E07', '2027-10-28', 'thursday', '16:15', 'Asia/Kathmandu', ['2027-10-28T10:30Z', '2027-11-04T10:30Z']],
  ['E08', '2027-09-27', 'monday', '09:00', 'Australia/Lord_Howe', ['2027-09-26T22:30Z', '2027-10-03T22:00Z']],
  ['E09', '2027-09-20', 'monday', '09:00', 'Pacific/Chatham', ['2027-09-19T20:15Z', '2027-09-26T19:15Z']],
  ['E18', '2027-03-14', 'sunday', '02:30', 'America/New_York', ['2027-03-14T07:30Z', '2027-03-21T06:30Z']],
  ['E19', '2027-11-07', 'sunday', '01:30', 'America/New_York', ['2027-11-07T05:30Z', '2027-11-14T06:30Z']],
] as const)('%s: weekly from %s, %s %s in %s', (_, startsOn, weekday, time, zone, expected) => {
  expect(starts(weekly(startsOn, [weekday]), time, zone, expected.length).map(isoMinute)).toEqual(expected);
});

test.each([
  ['E03', '2027-03-11', '15:00', 'Europe/Berlin', 'America/New_York', ['09:00', '10:00', '10:00', '09:00']],
  ['E04', '2027-03-11', '09:00', 'America/New_York', 'Europe/Berlin', ['15:00', '14:00', '14:00', '15:00']],
  ['E05', '2027-10-28', '14:00', 'Europe/London', 'America/New_York', ['09:00', '10:00', '09:00']],
  ['E06', '2027-10-28', '17:30', 'Asia/Kolkata', 'Europe/London', ['13:00', '12:00']],
] as const)('%s: Thursdays from %s, %s in %s, are seen in %s', (_, startsOn, time, zone, other, expected) => {
  const seen = starts(weekly(startsOn, ['thursday']), time, zone, expected.length).map((moment) =>
    seenIn(other, moment),
  );
  expect(seen.map((text) => text.slice(-5))).toEqual(expected);
});

test('E10: Tuesday morning in Auckland is Monday in Honolulu', () => {
  const tuesdays = starts(weekly('2027-09-21', ['tuesday'], { end: times(2) }), '10:00', 'Pacific/Auckland');
  expect(tuesdays.map((moment) => seenIn('Pacific/Honolulu', moment))).toEqual([
    'monday 2027-09-20 12:00',
    'monday 2027-09-27 11:00',
  ]);
});

const number = (of: number): DayOfMonth => ({ kind: 'number', number: of });
const weekdayIn = (place: Place, ...among: Weekday[]): DayOfMonth => ({ kind: 'weekday', place, among });
const workdays: Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
const twoWeeks = (weekStart: Weekday) => ({ end: times(4), every: 2, weekStart });
const shortDates = (recurrence: Recurrence, most?: number) =>
  occurrenceDates(recurrence, most).map((date) => date.slice(5));

// https://learn.microsoft.com/graph/api/resources/recurrencepattern
test.each<readonly [id: string, what: string, Recurrence, dates: readonly string[]]>([
  ['E11', 'the 31st', monthly('2027-01-31', number(31), { end: times(4) }), ['01-31', '02-28', '03-31', '04-30']],
  ['E12', 'the 30th in a leap year', monthly('2028-01-30', number(30), { end: times(3) }), ['01-30', '02-29', '03-30']],
  ['E13', '29 February', yearly('2028-02-29', 2, number(29), { end: times(2) }), ['02-29', '02-28']],
  ['E14', 'the fourth Friday', monthly('2027-01-01', weekdayIn('fourth', 'friday'), { end: times(1) }), ['01-22']],
  ['E14', 'the last Friday', monthly('2027-01-01', weekdayIn('last', 'friday'), { end: times(1) }), ['01-29']],
  ['E15', 'the first workday', monthly('2027-08-01', weekdayIn('first', ...workdays), { end: times(1) }), ['08-02']],
  [
    'E16',
    'the first of Thursday and Friday',
    monthly('2027-01-01', weekdayIn('first', 'thursday', 'friday'), { end: times(3) }),
    ['01-01', '02-04', '03-04'],
  ],
  [
    'E17',
    'Sunday and Monday in weeks from Monday on',
    weekly('2027-01-04', ['sunday', 'monday'], twoWeeks('monday')),
    ['01-04', '01-10', '01-18', '01-24'],
  ],
  [
    'E17',
    'Sunday and Monday in weeks from Sunday on',
    weekly('2027-01-04', ['sunday', 'monday'], twoWeeks('sunday')),
    ['01-04', '01-17', '01-18', '01-31'],
  ],
  [
    'R10',
    "the documentation's first Thursday of every second month begins in the next month",
    monthly('2017-08-29', weekdayIn('first', 'thursday'), { end: times(3), every: 2 }),
    ['09-07', '11-02', '01-04'],
  ],
  ['E44', 'Monday, weeks counted from the Thursday', weekly('2027-01-07', ['monday'], twoWeeks('monday')), ['01-18']],
  ['E44', 'Monday, weeks counted from the next one', weekly('2027-01-11', ['monday'], twoWeeks('monday')), ['01-11']],
  ['E68', 'a leap day', weekly('2028-02-22', ['tuesday'], { end: times(3) }), ['02-22', '02-29', '03-07']],
])('%s: %s', (_, _what, recurrence, expected) => {
  expect(shortDates(recurrence, expected.length)).toEqual(expected);
});

test('E20: an end date is a local day, and its occurrence belongs to the series', () => {
  const mornings = weekly('2027-01-05', ['tuesday'], { end: until('2027-01-12') });
  expect(starts(mornings, '09:00', 'Pacific/Auckland').map(isoMinute)).toEqual([
    '2027-01-04T20:00Z',
    '2027-01-11T20:00Z',
  ]);
  expect(occurrenceDates(weekly('2027-01-05', ['tuesday'], { end: until('2027-01-11') }))).toEqual(['2027-01-05']);
});

test('a number of occurrences counts those that are, not the weeks that pass', () => {
  expect(shortDates(weekly('2027-01-06', ['monday', 'tuesday'], { end: times(3) }))).toEqual([
    '01-11',
    '01-12',
    '01-18',
  ]);
});

test('every tenth day is counted over the ends of months', () => {
  const tenth: Recurrence = { startsOn: localDate('2027-02-20'), cadence: { kind: 'daily', every: 10 }, end: times(3) };
  expect(shortDates(tenth)).toEqual(['02-20', '03-02', '03-12']);
});

test('a recurrence without an end goes on until no calendar takes it', () => {
  const centuries = yearly('2027-01-01', 1, number(1), { every: 100 });
  expect(occurrenceDates(centuries).at(-1)).toBe('4427-01-01');
});

test('a recurrence begins with its first occurrence, as calendars want it, and has the same dates', () => {
  const everySecondMonday = weekly('2027-01-07', ['monday'], { every: 2, end: times(3) });
  const moved = fromFirstOccurrence(everySecondMonday);
  expect(moved?.startsOn).toBe('2027-01-18');
  expect(moved && occurrenceDates(moved)).toEqual(occurrenceDates(everySecondMonday));
  expect(fromFirstOccurrence(weekly('2027-01-07', ['monday'], { end: until('2027-01-10') }))).toBeUndefined();
});

test.each<[RecurrenceFlaw, Recurrence]>([
  ['interval', weekly('2027-01-04', ['monday'], { every: 0 })],
  ['interval', weekly('2027-01-04', ['monday'], { every: 1.5 })],
  ['weekdays', weekly('2027-01-04', [])],
  ['weekdays', monthly('2027-01-04', weekdayIn('first'))],
  ['dayOfMonth', monthly('2027-01-04', number(32))],
  ['month', yearly('2027-01-04', 13, number(1))],
  ['count', weekly('2027-01-04', ['monday'], { end: times(0) })],
  ['endBeforeStart', weekly('2027-01-04', ['monday'], { end: until('2027-01-03') })],
])('an %s that makes no sense is refused by name', (flaw, recurrence) => {
  expect(() => occurrenceDates(recurrence, 5)).toThrow(`its ${flaw} makes no sense`);
});
