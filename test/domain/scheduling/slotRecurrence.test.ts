import { expect, test } from '@jest/globals';
import { type RecurringSlot, sessionDates, sessionSpans } from '#domain/scheduling/slot.ts';
import { recurringTimeOf, slotOf } from '#domain/scheduling/slotRecurrence.ts';
import { localDate, localTime, type ZoneName } from '#domain/time/instant.ts';
import { occurrenceDates, occurrences } from '#domain/time/occurrences.ts';

const slot: RecurringSlot = {
  firstDate: localDate('2027-02-24'),
  startTime: localTime('16:15'),
  zone: 'America/St_Johns' as ZoneName,
  lengthMinutes: 45,
  everyWeeks: 3,
  sessionCount: 9,
};

test('what calendars are told of a slot has the sessions of the slot, over clock changes too', () => {
  const { recurrence, startTime, zone } = recurringTimeOf(slot);
  expect(occurrenceDates(recurrence)).toEqual(sessionDates(slot));
  expect(occurrences(recurrence, startTime, zone)).toEqual(sessionSpans(slot).map(({ start }) => start));
});

test('a slot is found again in what calendars were told, also when the series was ended on a date', () => {
  const time = recurringTimeOf(slot);
  expect(slotOf(time)).toEqual(slot);
  const endedOn = (date: string) =>
    slotOf({ ...time, recurrence: { ...time.recurrence, end: { kind: 'onDate', date: localDate(date) } } });
  expect(endedOn('2027-03-16')?.sessionCount).toBe(1);
  expect(endedOn('2027-03-17')?.sessionCount).toBe(2);
  expect(endedOn('2027-08-11')?.sessionCount).toBe(9);
});

test.each([
  ['daily', { cadence: { kind: 'daily', every: 7 } }],
  ['on two days a week', { cadence: { kind: 'weekly', every: 1, on: ['monday', 'friday'], weekStart: 'monday' } }],
  ['from another weekday on', { startsOn: localDate('2027-02-25') }],
  ['without an end', { end: { kind: 'never' } }],
] as const)('a series that recurs %s is no slot of ours', (_, said) => {
  const time = recurringTimeOf(slot);
  expect(slotOf({ ...time, recurrence: { ...time.recurrence, ...said } })).toBeUndefined();
});
