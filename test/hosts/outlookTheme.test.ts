import { expect, test } from '@jest/globals';
import { themeOfOffice } from '#hosts/outlookTheme.ts';

test('believes Outlook when it says whether its theme is dark', () => {
  expect(themeOfOffice({ isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' })).toBe('dark');
});

test('goes by the background where an older Outlook gives only colours', () => {
  expect(themeOfOffice({ bodyBackgroundColor: '#212121' })).toBe('dark');
  expect(themeOfOffice({ bodyBackgroundColor: '#F3F2F1' })).toBe('light');
});

test('has the highest contrast where the device forces its own colours, whatever Outlook says', () => {
  expect(themeOfOffice({ isDarkTheme: false }, 'forced')).toBe('contrast');
  expect(themeOfOffice(undefined, 'forced')).toBe('contrast');
});

test('is light where Outlook gives no theme at all', () => {
  expect(themeOfOffice(undefined)).toBe('light');
});
