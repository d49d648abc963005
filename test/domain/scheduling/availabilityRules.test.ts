import { expect, test } from '@jest/globals';
import { type Availability, availabilityOf, horizonOf, usualHours } from '#domain/scheduling/availability.ts';
import type { BusyTimes, CalendarMark } from '#domain/scheduling/busyTimes.ts';
import { type Cells, hasCell } from '#domain/scheduling/cells.ts';
import { type SchedulingSettings, usualScheduling } from '#domain/scheduling/schedulingSettings.ts';
import { gridOver } from '#domain/scheduling/searchGrid.ts';
import { instant, localDate, localTime, toIso } from '#domain/time/instant.ts';
import { hours, zone } from './calendars.ts';

const everyDay = 'monday tuesday wednesday thursday friday saturday sunday';
const allDay = hours('Etc/UTC', '00:00-00:00', everyDay);
const grid = gridOver({ start: instant('2027-05-03T09:00Z'), end: instant('2027-05-03T11:00Z') });

const read = (
  said: { readonly digits?: string; readonly marks?: readonly CalendarMark[] },
  rules: Partial<SchedulingSettings> = {},
): Availability =>
  availabilityOf(
    { kind: 'readable', start: grid.start, gridMinutes: 15, digits: '00000000', workingHours: allDay, ...said },
    grid,
    undefined,
    { ...usualScheduling, ...rules },
  );
const drawn = (cells: Cells | undefined) =>
  Array.from({ length: grid.cellCount }, (_, cell) => (cells && hasCell(cells, cell) ? '1' : '.')).join('');
const free = (availability: Availability) =>
  availability.kind === 'readable' ? drawn(availability.free) : availability.cause;
const mark = (kind: CalendarMark['kind'], from: string, to: string): CalendarMark => ({
  kind,
  span: { start: instant(`2027-05-03T${from}Z`), end: instant(`2027-05-03T${to}Z`) },
});

test('missing hours are assumed in the zone we were given, and without a zone the calendar cannot be used (E26, E41)', () => {
  const silent: BusyTimes = {
    kind: 'readable',
    start: grid.start,
    gridMinutes: 15,
    digits: '00000000',
    workingHours: undefined,
  };
  expect(availabilityOf(silent, grid, usualHours(zone('Etc/UTC')))).toMatchObject({
    kind: 'readable',
    assumedHours: true,
  });
  expect(availabilityOf(silent, grid, undefined)).toEqual({ kind: 'unreadable', cause: 'zoneUnknown' });
  expect(availabilityOf(silent, grid, usualHours(zone('Customized Time Zone')))).toEqual({
    kind: 'unreadable',
    cause: 'zoneUnknown',
  });
});

test('digit 0 is free whatever hides behind it: working elsewhere, an all-day birthday (E27, E32)', () => {
  expect(free(read({}))).toBe('11111111');
});

test('a tentative appointment blocks, unless the programme calls it soft (E29)', () => {
  expect(free(read({ digits: '01102000' }))).toBe('1..1.111');
  const soft = read({ digits: '01102000' }, { tentative: 'soft' });
  expect(free(soft)).toBe('1111.111');
  expect(soft.kind === 'readable' && drawn(soft.soft?.tentative)).toBe('.11.....');
});

test('a time of unknown status blocks although its digit says free (E30)', () => {
  expect(free(read({ marks: [mark('unknown', '09:20', '09:40')] }))).toBe('1..11111');
});

test('a mark that ends before it starts blocks what lies between', () => {
  expect(free(read({ marks: [mark('unknown', '09:40', '09:20')] }))).toBe('1..11111');
});

test('tentative inside busy shows as busy and stays blocked (E31), and so does a private meeting (E34)', () => {
  expect(free(read({ digits: '00220000' }, { tentative: 'soft' }))).toBe('11..1111');
});

test('focus time blocks, unless the programme calls it soft', () => {
  const said = { digits: '00220020', marks: [mark('focus', '09:30', '10:00')] };
  expect(free(read(said))).toBe('11..11.1');
  const soft = read(said, { focus: 'soft' });
  expect(free(soft)).toBe('111111.1');
  expect(soft.kind === 'readable' && drawn(soft.soft?.focus)).toBe('..11....');
});

test('a buffer is kept before and after a meeting, but not at the edge of the working day (E50)', () => {
  const wide = gridOver({ start: instant('2027-05-03T08:00Z'), end: instant('2027-05-03T12:00Z') });
  const digits = '0000000022000000';
  const times = {
    kind: 'readable',
    start: wide.start,
    gridMinutes: 15,
    digits,
    workingHours: hours('Etc/UTC', '09:00-11:45'),
  } as const;
  const found = availabilityOf(times, wide, undefined, { ...usualScheduling, bufferMinutes: 15 });
  const cells = found.kind === 'readable' ? found.free : new Int32Array(2);
  expect(Array.from({ length: 16 }, (_, cell) => (hasCell(cells, cell) ? '1' : '.')).join('')).toBe('....111....1111.');
});

test('a holiday blocks the whole local day of those in its zones, and of nobody else (E49)', () => {
  const week = gridOver({ start: instant('2027-12-23T00:00Z'), end: instant('2027-12-26T00:00Z') });
  const freeHours = (zoneName: string) => {
    const works = hours(zoneName, '00:00-00:00', everyDay);
    const digits = '0'.repeat(week.cellCount);
    const found = availabilityOf(
      { kind: 'readable', start: week.start, gridMinutes: 15, digits, workingHours: works },
      week,
      undefined,
      { ...usualScheduling, holidays: [{ date: localDate('2027-12-24'), zones: [zone('Europe/Berlin')] }] },
    );
    const isFree = (cell: number) => found.kind === 'readable' && hasCell(found.free, cell);
    return Array.from({ length: 72 }, (_, hour) => hour).filter((hour) => !isFree(hour * 4));
  };
  expect(freeHours('Europe/Berlin')).toEqual(Array.from({ length: 24 }, (_, hour) => 23 + hour));
  expect(freeHours('Europe/Paris')).toEqual([]);
});

test('days can have hours of their own, also a day that is otherwise free, also in two parts', () => {
  const week = gridOver({ start: instant('2027-05-03T00:00Z'), end: instant('2027-05-08T00:00Z') });
  const own = (day: 'tuesday' | 'saturday', start: string, end: string) => ({
    day,
    start: localTime(start),
    end: localTime(end),
  });
  const works = {
    ...hours('Etc/UTC', '09:00-10:00', 'monday tuesday'),
    ownHours: [own('tuesday', '08:00', '08:30'), own('tuesday', '20:00', '20:15')],
  };
  const digits = '0'.repeat(week.cellCount);
  const found = availabilityOf(
    { kind: 'readable', start: week.start, gridMinutes: 15, digits, workingHours: works },
    week,
    undefined,
  );
  const cells = Array.from({ length: week.cellCount }, (_, cell) => cell).filter(
    (cell) => found.kind === 'readable' && hasCell(found.free, cell),
  );
  expect(cells).toEqual([36, 37, 38, 39, 96 + 32, 96 + 33, 96 + 80]);
});

test('a calendar that ends early names its horizon, and nothing beyond is free (E36)', () => {
  const short = read({ digits: '0000' });
  expect(free(short)).toBe('1111....');
  expect(short.kind === 'readable' && [short.coverage, toIso(horizonOf(short))]).toEqual([
    'partial',
    '2027-05-03T10:00:00.000Z',
  ]);
  expect(read({ digits: '' })).toEqual({ kind: 'unreadable', cause: 'incomplete' });
});

test('digits that Exchange never writes are not free', () => {
  expect(free(read({ digits: '0é000000' }))).toBe('1.111111');
  expect(free(read({ digits: '00\u00000000 ' }))).toBe('11.1111.');
});
