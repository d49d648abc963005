import { expect, test } from '@jest/globals';
import { historyRhythm, historyStart } from '#domain/scheduling/busyHistory.ts';
import { findSlots } from '#domain/scheduling/findSlots.ts';
import { searchGrid } from '#domain/scheduling/searchGrid.ts';
import { planSearch } from '#domain/scheduling/searchPlan.ts';
import { instant, localDate } from '#domain/time/instant.ts';
import { aWish, calendar, hours, readable } from './calendars.ts';

const now = instant('2027-01-03T12:00Z');
const wish = aWish({ startsOn: '2027-01-04', sessionCount: 12, notBefore: '2027-01-03T12:00Z' });
const pastStart = historyStart(wish.startsOn, now);
const pastGrid = searchGrid(pastStart, historyRhythm(wish.rhythm));
// Only Mondays at 10:00 and Tuesdays at 10:00 are worked at all.
const works = hours('Europe/London', '10:00-10:45', 'monday tuesday');

const weeksFrom = (date: string, time: string, count: number) =>
  Array.from({ length: count }, (_, week) => {
    const day = new Date(Date.parse(date) + week * 7 * 86_400_000).toISOString().slice(0, 10);
    return `${day}T${time}:00Z/${day}T${time}:45Z`;
  });

const search = (busyPast: readonly string[] | undefined, ...busy: string[]) => {
  const plan = planSearch(wish);
  const one = readable(calendar(plan.grid, works, ...busy), plan.grid);
  const past = busyPast && readable(calendar(pastGrid, works, ...busyPast), pastGrid);
  return findSlots([plan], {
    mentor: one,
    mentee: one,
    ...(past && { past: { startsOn: pastStart, mentor: past, mentee: past } }),
  });
};
const told = (found: ReturnType<typeof search>) =>
  found.found
    ? found.proposals.map(({ slot, freeSessions, expectedSessions, expectedFrom }) => [
        slot.firstDate,
        freeSessions,
        Number(expectedSessions.toFixed(3)),
        expectedFrom,
      ])
    : [];

test('the past are the last twelve whole weeks before today, from the weekday on which the search begins', () => {
  expect(pastStart).toBe('2026-10-05');
  expect(historyStart(localDate('2027-02-03'), now)).toBe('2026-10-07');
  expect(historyStart(localDate('2027-01-03'), now)).toBe('2026-10-11');
});

test('without a past, what is expected is what was counted, and it is said', () => {
  expect(told(search(undefined))).toEqual([
    ['2027-01-04', 12, 12, 'count'],
    ['2027-01-05', 12, 12, 'count'],
  ]);
});

test('a time that was always free is expected to stay free, one that was always busy less the further away it is', () => {
  // The first Mondays are in summer time, an hour earlier in UTC.
  const mondays = [...weeksFrom('2026-10-05', '09', 3), ...weeksFrom('2026-10-26', '10', 9)];
  // Sessions are 1 day, 1 to 11 weeks and 22 hours ahead: doubt grows by 2/15 a week from the second to the eighth week.
  const [mondayDoubts, hoursAhead] = [[] as number[], 22];
  for (let week = 0; week < 12; week += 1) {
    mondayDoubts.push(0.8 * Math.min(1, Math.max(0, (week + hoursAhead / 168 - 2) / 6)));
  }
  const expected = 12 - mondayDoubts.reduce((sum, doubt) => sum + doubt, 0);
  expect(told(search(mondays))).toEqual([
    ['2027-01-05', 12, 12, 'history'],
    ['2027-01-04', 12, Number(expected.toFixed(3)), 'history'],
  ]);
});

test('a slot that loses one session is better than one that was busy in most weeks', () => {
  const mondays = [...weeksFrom('2026-10-05', '09', 3), ...weeksFrom('2026-10-26', '10', 6)];
  const found = told(search(mondays, '2027-03-02T10:00Z/2027-03-02T10:45Z'));
  expect(found.map(([date, free]) => [date, free])).toEqual([
    ['2027-01-05', 11],
    ['2027-01-04', 12],
  ]);
});
