import { expect, test } from '@jest/globals';
import { directionOf } from '#ui/direction.ts';

test.each(['ar', 'ar-EG', 'he-IL', 'fa', 'ur-PK'])('writes %s from right to left', (locale) => {
  expect(directionOf(locale)).toBe('rtl');
});

test.each(['en-GB', 'de-DE', 'ja'])('writes %s from left to right', (locale) => {
  expect(directionOf(locale)).toBe('ltr');
});
