import { expect, test } from '@jest/globals';
import { pairId } from '#domain/ids.ts';
import { type Instant, instant } from '#domain/time/instant.ts';
import { sessionFigures, type WatchedPair } from '#domain/watch/sessionFigures.ts';

const now = instant('2027-03-01T08:00:00Z');
const daysAgo = (days: number): Instant => (now - days * 86_400_000) as Instant;

const aWatchedPair = (days: number, isRunning = true): WatchedPair => ({
  isRunning,
  told: {
    key: pairId('one'),
    counts: { planned: 6, held: 2, moved: 1, lost: 1 },
    needsWord: false,
    at: daysAgo(days),
  },
});
const neverTold: WatchedPair = { isRunning: true, told: undefined };

test('adds up what the pairs told lately', () => {
  expect(sessionFigures([aWatchedPair(1), aWatchedPair(14)], now)).toEqual({
    planned: 12,
    held: 4,
    moved: 2,
    lost: 2,
    countedPairs: 2,
    silentPairs: 0,
    silentSince: undefined,
  });
});

test('leaves out a pair that has been silent, and says since when', () => {
  expect(sessionFigures([aWatchedPair(1), aWatchedPair(20), aWatchedPair(30)], now)).toMatchObject({
    planned: 6,
    countedPairs: 1,
    silentPairs: 2,
    silentSince: daysAgo(30),
  });
});

test('names no day when one of the silent pairs never told anything', () => {
  expect(sessionFigures([aWatchedPair(30), neverTold], now)).toMatchObject({ silentPairs: 2, silentSince: undefined });
});

test('counts what a pair that is over told last, however long ago', () => {
  expect(sessionFigures([aWatchedPair(100, false)], now)).toMatchObject({ held: 2, silentPairs: 0 });
});

test('does not wait for a pair that has not booked', () => {
  expect(sessionFigures([{ isRunning: false, told: undefined }], now)).toMatchObject({
    countedPairs: 0,
    silentPairs: 0,
  });
});
