import { expect, test } from '@jest/globals';
import { type RecurringSlot, sessionDates, sessionSpans } from '#domain/scheduling/slot.ts';
import { recurringTimeOf } from '#domain/scheduling/slotRecurrence.ts';
import { localDate, localTime, type ZoneName } from '#domain/time/instant.ts';
import { occurrenceDates, occurrences } from '#domain/time/occurrences.ts';

test('what calendars are told of a slot has the sessions of the slot, over clock changes too', () => {
  const slot: RecurringSlot = {
    firstDate: localDate('2027-02-24'),
    startTime: localTime('16:15'),
    zone: 'America/St_Johns' as ZoneName,
    lengthMinutes: 45,
    everyWeeks: 3,
    sessionCount: 9,
  };
  const { recurrence, startTime, zone } = recurringTimeOf(slot);
  expect(occurrenceDates(recurrence)).toEqual(sessionDates(slot));
  expect(occurrences(recurrence, startTime, zone)).toEqual(sessionSpans(slot).map(({ start }) => start));
});
