import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { localTime, type Weekday, type ZoneName } from '#domain/time/instant.ts';
import { occurrenceDates } from '#domain/time/occurrences.ts';
import { type OfficeProperties, toOfficeRecurrence } from '#domain/time/officeRecurrence.ts';
import { type OfficeReading, readOfficeRecurrence } from '#domain/time/readOfficeRecurrence.ts';
import type { Recurrence, RecurringTime } from '#domain/time/recurrence.ts';
import { monthly, times, until, weekly, yearly } from './aRecurrence.ts';
import { recurrences } from './someRecurrences.ts';

const inLondon = (recurrence: Recurrence): RecurringTime => ({
  recurrence,
  startTime: localTime('10:00'),
  lengthMinutes: 45,
  zone: 'Europe/London' as ZoneName,
});
const officeForm = (recurrence: Recurrence) => {
  const form = toOfficeRecurrence(inLondon(recurrence));
  if (form.kind === 'none') throw new Error(form.because);
  return form.recurrence;
};
const workdays: Weekday[] = ['friday', 'monday', 'tuesday', 'wednesday', 'thursday'];
const weekend: Weekday[] = ['sunday', 'saturday'];
const first = (...among: Weekday[]) => ({ kind: 'weekday', place: 'first', among }) as const;

// https://learn.microsoft.com/javascript/api/outlook/office.recurrenceproperties
test.each<[type: string, OfficeProperties, Recurrence]>([
  ['daily', { interval: 3 }, { ...weekly('2027-01-04', []), cadence: { kind: 'daily', every: 3 } }],
  [
    'weekly',
    { interval: 2, days: ['mon', 'thu'], firstDayOfWeek: 'sun' },
    weekly('2027-01-04', ['monday', 'thursday'], { every: 2 }),
  ],
  ['monthly', { interval: 1, dayOfMonth: 31 }, monthly('2027-01-31', { kind: 'number', number: 31 })],
  ['monthly', { interval: 1, dayOfWeek: 'fri', weekNumber: 'first' }, monthly('2027-01-01', first('friday'))],
  ['monthly', { interval: 1, dayOfWeek: 'weekday', weekNumber: 'first' }, monthly('2027-01-01', first(...workdays))],
  ['monthly', { interval: 1, dayOfWeek: 'weekendDay', weekNumber: 'first' }, monthly('2027-01-02', first(...weekend))],
  [
    'monthly',
    { interval: 1, dayOfWeek: 'day', weekNumber: 'first' },
    monthly('2027-01-01', first(...workdays, ...weekend)),
  ],
  ['yearly', { interval: 1, month: 'feb', dayOfMonth: 29 }, yearly('2028-02-29', 2, { kind: 'number', number: 29 })],
])('%s with %j is what Outlook is told', (recurrenceType, recurrenceProperties, recurrence) => {
  expect(officeForm(recurrence)).toEqual({
    recurrenceType,
    recurrenceProperties,
    recurrenceTimeZone: { name: 'GMT Standard Time' },
    seriesTime: { startDate: recurrence.startsOn, endDate: null, startTime: 'T10:00:00.000', lengthMinutes: 45 },
  });
});

test('a number of sessions becomes the date of the last, and the start that of the first', () => {
  const everySecondMonday = weekly('2027-01-07', ['monday'], { every: 2, end: times(3), weekStart: 'monday' });
  expect(officeForm(everySecondMonday).seriesTime).toMatchObject({ startDate: '2027-01-18', endDate: '2027-02-15' });
});

test.each([
  ['mixedWeekdays', inLondon(monthly('2027-01-01', first('thursday', 'friday')))],
  ['noOccurrence', inLondon(weekly('2027-01-05', ['monday'], { end: until('2027-01-10') }))],
  ['zoneWithoutWindowsName', { ...inLondon(weekly('2027-01-04', ['monday'])), zone: 'Antarctica/Troll' as ZoneName }],
] as const)('what Outlook cannot say is told as %s', (because, time) => {
  expect(toOfficeRecurrence(time)).toEqual({ kind: 'none', because });
});

test('what goes to Outlook and comes back has the same dates, time and zone', () => {
  fc.assert(
    fc.property(recurrences, (recurrence) => {
      const form = toOfficeRecurrence(inLondon(recurrence));
      if (form.kind === 'none') {
        const { cadence } = recurrence;
        const isMixed = 'on' in cadence && 'kind' in cadence.on && cadence.on.kind === 'weekday';
        expect(isMixed || occurrenceDates(recurrence).length === 0).toBe(true);
        return;
      }
      const reading = readOfficeRecurrence(form.recurrence);
      const back = reading.kind === 'read' ? reading.time : undefined;
      expect(back && occurrenceDates(back.recurrence)).toEqual(occurrenceDates(recurrence));
      expect(back).toMatchObject({ startTime: '10:00', lengthMinutes: 45, zone: 'Europe/London' });
    }),
    { numRuns: 500, seed: 4 },
  );
});

const seriesTime = { startDate: '2027-01-04', endDate: null, startTime: 'T09:00:00.000', lengthMinutes: 30 };
const eachWeek = { interval: 1, days: ['mon'], firstDayOfWeek: 'mon' };
const zoneless = { recurrenceType: 'weekly', recurrenceProperties: eachWeek, seriesTime };
const inUtc = { ...zoneless, recurrenceTimeZone: { name: 'UTC' } };
const weeklySaying = (parts: object) => ({ ...inUtc, recurrenceProperties: { ...eachWeek, ...parts } });
const without = (name: string) => ({ [name]: undefined });

test('every workday is read as a week of five days, capital letters or not', () => {
  const reading = readOfficeRecurrence({ ...inUtc, recurrenceType: 'Weekday', recurrenceProperties: { interval: 1 } });
  const recurrence = reading.kind === 'read' ? reading.time.recurrence : undefined;
  expect(recurrence && occurrenceDates(recurrence, 6)).toEqual([
    '2027-01-04',
    '2027-01-05',
    '2027-01-06',
    '2027-01-07',
    '2027-01-08',
    '2027-01-11',
  ]);
});

test('a series without a zone of its own is read in that of its appointment', () => {
  const reading = readOfficeRecurrence(zoneless, 'Asia/Kathmandu' as ZoneName);
  expect(reading).toMatchObject({ kind: 'read', time: { zone: 'Asia/Kathmandu' } });
});

type Because = Extract<OfficeReading, { kind: 'unreadable' }>['because'];

test.each<[Because, Parameters<typeof readOfficeRecurrence>[0]]>([
  ['zoneUnknown', zoneless],
  ['zoneUnknown', { ...inUtc, recurrenceTimeZone: { name: 'Customized Time Zone' } }],
  ['unknownType', { ...inUtc, recurrenceType: 'hourly' }],
  ['weekStartUnknown', weeklySaying({ interval: 2, ...without('firstDayOfWeek') })],
  ['weekdays', weeklySaying({ days: ['someday'] })],
  ['weekdays', { ...inUtc, recurrenceType: 'monthly', recurrenceProperties: { interval: 1, dayOfWeek: 'mon' } }],
  ['month', { ...inUtc, recurrenceType: 'yearly', recurrenceProperties: { interval: 1, dayOfMonth: 1 } }],
  ['interval', weeklySaying({ interval: 0 })],
  ['endBeforeStart', { ...inUtc, seriesTime: { ...seriesTime, endDate: '2027-01-03' } }],
])('what cannot be read is told as %s', (because, office) => {
  expect(readOfficeRecurrence(office)).toEqual({ kind: 'unreadable', because });
});
