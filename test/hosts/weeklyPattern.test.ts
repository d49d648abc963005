import { expect, test } from '@jest/globals';
import { lastDate, officeDate } from '#hosts/weeklyPattern.ts';
import { localDate, localTime, type ZoneName } from '#domain/time/instant.ts';
import type { RecurringSlot } from '#domain/scheduling/slot.ts';

const aSlot = (parts: Partial<RecurringSlot> = {}): RecurringSlot => ({
  firstDate: localDate('2026-12-01'),
  startTime: localTime('10:00'),
  zone: 'Europe/London' as ZoneName,
  lengthMinutes: 45,
  everyWeeks: 4,
  sessionCount: 6,
  ...parts,
});

test('ends a series on the date of its last session', () => {
  expect(lastDate(aSlot())).toBe('2027-04-20');
});

test('ends a single session on its own date', () => {
  expect(lastDate(aSlot({ sessionCount: 1 }))).toBe('2026-12-01');
});

test('counts months from zero, as office.js does', () => {
  expect(officeDate(localDate('2026-12-01'))).toEqual([2026, 11, 1]);
});
