import { expect, test } from '@jest/globals';
import { availabilityOf, usualHours } from '#domain/scheduling/availability.ts';
import type { BusyTimes, WorkingHours } from '#domain/scheduling/busyTimes.ts';
import { hasCell } from '#domain/scheduling/cells.ts';
import { gridOver } from '#domain/scheduling/searchGrid.ts';
import { instant, minute, toIso, type Instant } from '#domain/time/instant.ts';
import { calendar, digitsOf, hours, readable, zone } from './calendars.ts';

const allDay = (zoneName = 'Etc/UTC') =>
  hours(zoneName, '00:00-00:00', 'monday tuesday wednesday thursday friday saturday sunday');
const gridOf = (from: string, to: string) => gridOver({ start: instant(`${from}Z`), end: instant(`${to}Z`) });
const grid = gridOf('2027-05-03T09:00', '2027-05-03T11:00');
const withDigits = (digits: string, start = '2027-05-03T09:00', gridMinutes = 15): BusyTimes => ({
  kind: 'readable',
  start: instant(`${start}Z`),
  gridMinutes,
  digits,
  workingHours: allDay(),
});

/** The free quarters as "1", all others as ".". */
const freeQuarters = (busy: BusyTimes, on = grid) =>
  Array.from({ length: on.cellCount }, (_, cell) => (hasCell(readable(busy, on).free, cell) ? '1' : '.')).join('');

/** Free stretches as UTC times. */
const freeStretches = (workingHours: WorkingHours, from: string, to: string) => {
  const on = gridOf(from, to);
  const free = freeQuarters(calendar(on, workingHours), on);
  const time = (cell: number) => toIso((on.start + cell * 15 * minute) as Instant).slice(0, 16);
  return Array.from(free.matchAll(/1+/g), (run) => `${time(run.index)}/${time(run.index + run[0].length).slice(11)}`);
};

test('only 0 and 4 are free; tentative, busy, away and anything unknown are not (E27-E31)', () => {
  expect(freeQuarters(withDigits('041235?x'))).toBe('11......');
});

test('what lies beyond a view that is too short is unknown and not free (E36)', () => {
  expect(freeQuarters(withDigits('000'))).toBe('111.....');
  expect(readable(withDigits('000'), grid)).toMatchObject({ coverage: 'partial', known: [0, 3] });
  expect(readable(withDigits('00000000'), grid)).toMatchObject({ coverage: 'whole' });
  expect(availabilityOf(withDigits(''), grid, usualHours(zone('Etc/UTC')))).toEqual({
    kind: 'unreadable',
    cause: 'incomplete',
  });
  expect(freeQuarters(withDigits('0000', '2027-05-03T10:00'))).toBe('....1111');
});

test('an unreadable calendar stays unreadable (E37)', () => {
  const unreadable: BusyTimes = { kind: 'unreadable', cause: 'notShared' };
  expect(availabilityOf(unreadable, grid, usualHours(zone('Etc/UTC')))).toEqual(unreadable);
});

test('views in other steps, or off the quarter, block every quarter they touch', () => {
  expect(freeQuarters(withDigits('0200', '2027-05-03T09:00', 30))).toBe('11..1111');
  expect(freeQuarters(withDigits('000000000002000000000000', '2027-05-03T09:00', 5))).toBe('111.1111');
  expect(freeQuarters(withDigits('02000000', '2027-05-03T09:07'))).toBe('...11111');
});

test('a week of leave ends when it ends (E33)', () => {
  const on = gridOf('2027-05-03T00:00', '2027-05-18T00:00');
  const away = calendar(on, allDay(), '2027-05-03T00:00Z/2027-05-17T00:00Z');
  expect(freeQuarters(away, on)).toBe('.'.repeat(14 * 96) + '1'.repeat(96));
});

test('a meeting blocks its quarters and no others (E52, E53)', () => {
  expect(digitsOf(grid, ['2027-05-03T09:30Z/2027-05-03T10:00Z'])).toBe('00220000');
  expect(digitsOf(grid, ['2027-05-03T09:30Z/2027-05-03T10:01Z'])).toBe('00222000');
});

test('nobody is free outside working hours', () => {
  expect(
    freeStretches(hours('Europe/Berlin', '09:00-12:30', 'tuesday thursday'), '2027-03-22T00:00', '2027-04-02T00:00'),
  ).toEqual(['2027-03-23T08:00/11:30', '2027-03-25T08:00/11:30', '2027-03-30T07:00/10:30', '2027-04-01T07:00/10:30']);
});

test('a night shift belongs to the day on which it begins (E48)', () => {
  expect(freeStretches(hours('Etc/UTC', '22:00-06:00', 'friday'), '2027-05-03T00:00', '2027-05-10T00:00')).toEqual([
    '2027-05-07T22:00/06:00',
  ]);
});

test('working hours that begin off the quarter lose the broken quarters', () => {
  expect(freeStretches(hours('Etc/UTC', '09:05-10:55', 'monday'), '2027-05-03T00:00', '2027-05-04T00:00')).toEqual([
    '2027-05-03T09:15/10:45',
  ]);
});

test('missing working hours are assumed, and said to be', () => {
  const on = gridOf('2027-05-07T00:00', '2027-05-11T00:00');
  const availability = availabilityOf(calendar(on, undefined), on, usualHours(zone('Asia/Kathmandu')));
  expect(availability).toMatchObject({ kind: 'readable', assumedHours: true, zone: 'Asia/Kathmandu' });
  expect(readable(calendar(on, hours('Asia/Kathmandu')), on)).toMatchObject({ assumedHours: false });
  expect(freeStretches(usualHours(zone('Asia/Kathmandu')), '2027-05-07T00:00', '2027-05-11T00:00')).toEqual([
    '2027-05-07T03:15/11:15',
    '2027-05-10T03:15/11:15',
  ]);
});
