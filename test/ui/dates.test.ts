import { expect, test } from '@jest/globals';
import { joined, languageName, longDate, timeOfDay, weekdayName, zoneName, timeAgo } from '#ui/dates.ts';

test('says dates and times as the reader writes them', () => {
  expect(longDate('en-GB', '2027-01-12')).toBe('12 January 2027');
  expect(longDate('de-DE', '2027-01-12')).toBe('12. Januar 2027');
  expect(timeOfDay('en-GB', '15:30')).toBe('15:30');
  expect(timeOfDay('en-US', '15:30')).toMatch(/^3:30\sPM$/);
  expect(weekdayName('fr-FR', '2027-01-12')).toBe('mardi');
});

test('calls zones and languages by the names that people know', () => {
  expect(zoneName('en-GB', 'Europe/London')).toBe('United Kingdom Time');
  expect(languageName('en-GB', 'de')).toBe('German');
  expect(joined('en-GB', ['AI tools', 'Spreadsheets'])).toBe('AI tools and Spreadsheets');
});

test.each([
  [0, 'now'],
  [59_999, 'now'],
  [60_000, '1 minute ago'],
  [-5_000, 'now'],
  [59 * 60_000, '59 minutes ago'],
  [119 * 60_000, '1 hour ago'],
  [23 * 3_600_000, '23 hours ago'],
])('%i milliseconds ago is said as "%s"', (ago, words) => {
  expect(timeAgo('en-GB', 1_000_000_000 - ago, 1_000_000_000)).toBe(words);
});
