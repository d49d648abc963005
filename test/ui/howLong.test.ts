import { expect, test } from '@jest/globals';
import { jobs } from '#ui/text/en/jobs.ts';

const minute = 60_000;

test.each([
  [0.2, 'less than a minute'],
  [1, 'about 1 minute'],
  [100, 'about 100 minutes'],
  [125, 'about 2 hours'],
])('what was measured as %s minutes takes %s', (minutes, words) => {
  expect(jobs.timeLeft(minutes * minute)).toBe(`${words} left`);
});

test.each([
  [0.1, 0.9, 'less than a minute'],
  [0.4, 2.2, 'up to 3 minutes'],
  [3, 21, '3 to 21 minutes'],
  [30, 200, 'up to 4 hours'],
  [500, 2908, '8 to 49 hours'],
])('between %s and %s minutes is told as %s', (least, most, words) => {
  expect(jobs.guessedLeft({ least: least * minute, most: most * minute })).toBe(`${words} left, at a guess`);
});
