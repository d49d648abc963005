import { expect, test } from '@jest/globals';
import type { BusyTimes } from '#domain/scheduling/busyTimes.ts';
import { isOutOfOffice } from '#domain/sessions/leave.ts';
import { instant } from '#domain/time/instant.ts';
import { spanOf } from '#test/builders/aSession.ts';

/** From 9:00 on, a quarter of an hour each: free, tentative, busy, out of office. */
const calendar = (digits: string): BusyTimes => ({
  kind: 'readable',
  start: instant('2027-05-03T09:00:00Z'),
  gridMinutes: 15,
  digits,
  workingHours: undefined,
});
const at = (from: string, until: string) => spanOf(`2027-05-03T${from}:00Z`, `2027-05-03T${until}:00Z`);

test.each([
  ['all of the session', '3333', at('09:15', '09:45'), true],
  ['its last quarter', '0003', at('09:30', '10:00'), true],
  ['only what comes after', '0003', at('09:00', '09:45'), false],
  ['only what comes before', '3000', at('09:15', '09:45'), false],
  ['nothing, for both are just busy', '2212', at('09:00', '10:00'), false],
  ['what lies before the calendar', '3333', at('08:00', '08:45'), false],
  ['what lies behind it', '3333', at('10:00', '10:45'), false],
])('E67: leave covers %s', (_, digits, session, isAway) => {
  expect(isOutOfOffice(calendar(digits), session)).toBe(isAway);
});

test('nobody is said to be away whose calendar cannot be read', () => {
  expect(isOutOfOffice({ kind: 'unreadable', cause: 'notShared' }, at('09:00', '09:45'))).toBe(false);
});
