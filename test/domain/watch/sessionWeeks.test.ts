import { expect, test } from '@jest/globals';
import { pairId } from '#domain/ids.ts';
import { instant, localDate } from '#domain/time/instant.ts';
import type { WatchedPair } from '#domain/watch/sessionFigures.ts';
import { sessionWeeks } from '#domain/watch/sessionWeeks.ts';

const now = instant('2027-03-01T08:00:00Z');
const fresh = '2027-02-28T08:00:00Z';

const aPairWith = (at: string, ...mondays: readonly string[]): WatchedPair => ({
  isRunning: true,
  told: {
    key: pairId('one'),
    counts: { planned: 6, held: 2, moved: 1, lost: 1 },
    weeks: mondays.map((monday) => ({ week: localDate(monday), planned: 2, held: 1, moved: 1, lost: 1 })),
    needsWord: false,
    at: instant(at),
  },
});

test('adds up the weeks of all pairs, and leaves no gap between them', () => {
  const pairs = [aPairWith(fresh, '2027-02-01', '2027-02-15'), aPairWith(fresh, '2027-02-15')];
  expect(sessionWeeks(pairs, now)).toEqual([
    { week: '2027-02-01', planned: 2, held: 1, moved: 1, lost: 1 },
    { week: '2027-02-08', planned: 0, held: 0, moved: 0, lost: 0 },
    { week: '2027-02-15', planned: 4, held: 2, moved: 2, lost: 2 },
  ]);
});

test('leaves out a silent pair, one that never told, and a week that is years away', () => {
  const silent = aPairWith('2027-01-01T08:00:00Z', '2027-01-04');
  const untold: WatchedPair = { isRunning: true, told: undefined };
  expect(sessionWeeks([silent, untold, aPairWith(fresh, '9999-01-04')], now)).toEqual([]);
});
