import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { type Instant, localDate, localTime, toIso, type ZoneName } from '#domain/time/instant.ts';
import { addDays, isTransitionDay, toInstant, toLocal, weekdayOf } from '#domain/time/zone.ts';

const zone = (name: string) => name as ZoneName;
const at = (date: string, time: string, name: string) =>
  toIso(toInstant(localDate(date), localTime(time), zone(name))).replace(':00.000Z', 'Z');
const seenIn = (name: string, moment: string) => {
  const { date, time, weekday } = toLocal(Date.parse(moment) as Instant, zone(name));
  return `${weekday} ${date} ${time}`;
};

test.each([
  ['E01 Berlin in winter', '2027-03-23', '10:00', 'Europe/Berlin', '2027-03-23T09:00Z'],
  ['E01 Berlin in summer', '2027-03-30', '10:00', 'Europe/Berlin', '2027-03-30T08:00Z'],
  ['E02 New York in winter', '2027-03-10', '09:00', 'America/New_York', '2027-03-10T14:00Z'],
  ['E02 New York in summer', '2027-03-17', '09:00', 'America/New_York', '2027-03-17T13:00Z'],
  ['E06 Kolkata in October', '2027-10-28', '17:30', 'Asia/Kolkata', '2027-10-28T12:00Z'],
  ['E06 Kolkata in November', '2027-11-04', '17:30', 'Asia/Kolkata', '2027-11-04T12:00Z'],
  ['E07 Kathmandu', '2027-03-01', '16:15', 'Asia/Kathmandu', '2027-03-01T10:30Z'],
  ['E08 Lord Howe before', '2027-09-27', '09:00', 'Australia/Lord_Howe', '2027-09-26T22:30Z'],
  ['E08 Lord Howe after', '2027-10-04', '09:00', 'Australia/Lord_Howe', '2027-10-03T22:00Z'],
  ['E09 Chatham before', '2027-09-20', '09:00', 'Pacific/Chatham', '2027-09-19T20:15Z'],
  ['E09 Chatham after', '2027-09-27', '09:00', 'Pacific/Chatham', '2027-09-26T19:15Z'],
  ['E18 a skipped time, read with the offset before', '2027-03-14', '02:30', 'America/New_York', '2027-03-14T07:30Z'],
  ['E19 a time that comes twice, the first', '2027-11-07', '01:30', 'America/New_York', '2027-11-07T05:30Z'],
  ['a skipped midnight', '2027-04-30', '00:00', 'Africa/Cairo', '2027-04-29T22:00Z'],
])('%s', (_, date, time, name, expected) => {
  expect(at(date, time, name)).toBe(expected);
});

test('E10: Tuesday morning in Auckland is Monday in Honolulu', () => {
  expect(seenIn('Pacific/Honolulu', at('2027-09-21', '10:00', 'Pacific/Auckland'))).toBe('monday 2027-09-20 12:00');
  expect(seenIn('Pacific/Honolulu', at('2027-09-28', '10:00', 'Pacific/Auckland'))).toBe('monday 2027-09-27 11:00');
});

test('days are counted over leap days, months and years', () => {
  expect(addDays(localDate('2028-02-28'), 1)).toBe('2028-02-29');
  expect(addDays(localDate('2027-03-01'), -1)).toBe('2027-02-28');
  expect(addDays(localDate('2026-12-31'), 365)).toBe('2027-12-31');
  expect(weekdayOf(localDate('2026-11-23'))).toBe('monday');
  expect(weekdayOf(localDate('1969-12-28'))).toBe('sunday');
});

test('E18, E19: a day on which clocks are changed is known, and its neighbours are not taken for one', () => {
  const changed = (name: string, ...dates: string[]) =>
    dates.map((date) => isTransitionDay(localDate(date), zone(name)));
  expect(changed('America/New_York', '2027-03-13', '2027-03-14', '2027-03-15')).toEqual([false, true, false]);
  expect(changed('America/New_York', '2027-11-06', '2027-11-07', '2027-11-08')).toEqual([false, true, false]);
  expect(changed('Pacific/Auckland', '2027-09-25', '2027-09-26', '2027-09-27')).toEqual([false, true, false]);
  // Clocks skip the first hour of Friday; in autumn the last hour of Thursday comes twice.
  expect(changed('Africa/Cairo', '2027-04-29', '2027-04-30', '2027-05-01')).toEqual([false, true, false]);
  expect(changed('Africa/Cairo', '2027-10-27', '2027-10-28', '2027-10-29')).toEqual([false, true, false]);
  expect(changed('Asia/Kolkata', '2027-03-28', '2027-10-31')).toEqual([false, false]);
});

const trickyZones = fc.constantFrom(
  'Europe/London',
  'America/New_York',
  'America/Santiago',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Beirut',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Apia',
  'America/St_Johns',
  'Antarctica/Troll',
  'Asia/Kathmandu',
);
const minutes2005to2045 = fc.integer({ min: Date.UTC(2005, 0) / 60_000, max: Date.UTC(2045, 0) / 60_000 });

test('moments look the same in every zone as Temporal sees them', () => {
  fc.assert(
    fc.property(trickyZones, minutes2005to2045, (name, minutes) => {
      const expected = Temporal.Instant.fromEpochMilliseconds(minutes * 60_000).toZonedDateTimeISO(name);
      const { date, time } = toLocal((minutes * 60_000) as Instant, zone(name));
      expect(`${date}T${time}`).toBe(expected.toPlainDateTime().toString({ smallestUnit: 'minute' }));
    }),
    { numRuns: 500 },
  );
});

test('dates and times of day become the moments that Temporal finds, around clock changes too', () => {
  const nearAChange = fc
    .tuple(trickyZones, minutes2005to2045, fc.integer({ min: -240, max: 240 }))
    .map(([name, from, shift]) => {
      const start = Temporal.Instant.fromEpochMilliseconds(from * 60_000).toZonedDateTimeISO(name);
      const change = start.getTimeZoneTransition('next') ?? start;
      return { name, local: change.toPlainDateTime().add({ minutes: shift }) };
    });
  fc.assert(
    fc.property(nearAChange, ({ name, local }) => {
      const [date, time] = [
        localDate(local.toPlainDate().toString()),
        localTime(local.toString({ smallestUnit: 'minute' }).slice(11)),
      ];
      expect(toInstant(date, time, zone(name))).toBe(local.with({ second: 0 }).toZonedDateTime(name).epochMilliseconds);
    }),
    { numRuns: 500 },
  );
});
