import { expect, test } from '@jest/globals';
import { alsoBusy } from '#domain/scheduling/alsoBusy.ts';
import type { BusyTimes } from '#domain/scheduling/busyTimes.ts';
import { instant } from '#domain/time/instant.ts';

const calendar = (digits: string): BusyTimes => ({
  kind: 'readable',
  start: instant('2027-01-11T09:00:00Z'),
  gridMinutes: 15,
  digits,
  workingHours: undefined,
});
const span = (from: string, until: string) => ({
  start: instant(`2027-01-11T${from}:00Z`),
  end: instant(`2027-01-11T${until}:00Z`),
});

test.each([
  ['on the grid', [span('09:15', '09:45')], '022001'],
  ['beside the grid: every quarter that is touched', [span('09:20', '09:31')], '022001'],
  ['over the edges of what was read', [span('08:00', '09:15'), span('10:20', '12:00')], '200002'],
  ['before and after it', [span('07:00', '08:00'), span('11:00', '12:00')], '000001'],
  ['that is none', [], '000001'],
])('adds a meeting %s', (_, spans, expected) => {
  expect(alsoBusy(calendar('000001'), spans)).toEqual(calendar(expected));
});

test('leaves a calendar unreadable', () => {
  const unreadable = { kind: 'unreadable', cause: 'notShared' } as const;
  expect(alsoBusy(unreadable, [span('09:15', '09:45')])).toBe(unreadable);
});
