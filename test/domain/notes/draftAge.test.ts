import { expect, test } from '@jest/globals';
import { draftAge } from '#domain/notes/draftAge.ts';
import { day, hour, instant, later } from '#domain/time/instant.ts';

const writtenAt = instant('2027-01-12T10:00:00Z');
const draft = { id: 'd', text: 'words', base: { text: '', version: undefined }, writtenAt };
const after = (days: number) => later(writtenAt, days * day);

test.each([
  ['is kept for ninety days', draft, 0, 'kept'],
  ['is kept up to the last hour of them', draft, 90 - 1 / 24, 'kept'],
  ['is shown when they are over', draft, 90, 'ending'],
  ['is shown for as long as nobody came, be it a year', draft, 365, 'ending'],
  ['stays for the day on which it was shown first', { ...draft, warnedAt: after(100) }, 100 + 23 / 24, 'ending'],
  ['is over a day after it was shown', { ...draft, warnedAt: after(100) }, 101, 'over'],
  ['is kept when the clock of the device was wrong', { ...draft, warnedAt: after(400) }, 10, 'kept'],
  ['is not over when the clock was put back since', { ...draft, warnedAt: after(400) }, 120, 'ending'],
] as const)('a draft %s', (_what, one, days, age) => {
  expect(draftAge(one, after(days))).toBe(age);
});

test('the last change counts, not the first', () => {
  expect(draftAge({ ...draft, writtenAt: later(writtenAt, 2 * hour) }, after(90))).toBe('kept');
});
