import { expect, test } from '@jest/globals';
import { preferredTheme } from '#ui/preferredTheme.ts';

const [dark, forced] = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];
const on =
  (...set: readonly string[]) =>
  (media: string): boolean =>
    set.includes(media);

test('is as the device is set', () => {
  expect(preferredTheme('', on())).toBe('light');
  expect(preferredTheme('', on(dark))).toBe('dark');
});

test('has the highest contrast where the device forces its own colours', () => {
  expect(preferredTheme('', on(dark, forced))).toBe('contrast');
  expect(preferredTheme('?theme=default', on(forced))).toBe('contrast');
});

test('is rather as the address says', () => {
  expect(preferredTheme('?theme=dark', on())).toBe('dark');
  expect(preferredTheme('?theme=contrast', on())).toBe('contrast');
  expect(preferredTheme('?theme=default', on(dark))).toBe('light');
});
