import { expect, test } from '@jest/globals';
import { onOneLine } from '#domain/oneLine.ts';
import { hostileStrings } from '#test/builders/hostileStrings.ts';

test.each([
  ['names as people have them', 'Zoë Müller-Ng, R&D <b> 👩🏽‍🚀', 'Zoë Müller-Ng, R&D <b> 👩🏽‍🚀'],
  ['names from right to left', 'דנה לוי', 'דנה לוי'],
  ['ends of lines and controls', ' one\r\ntwo\u0000\u0085three\u2028', 'one two three'],
  ['marks of direction', '\u202Eone\u2069two', 'onetwo'],
  ['halves of characters', 'one\uD83D two', 'one\uFFFD two'],
])('%s', (_what, text, line) => {
  expect(onOneLine(text)).toBe(line);
});

test('is no longer than asked for, whole characters only', () => {
  expect(onOneLine('ab👩c', 3)).toBe('ab\uFFFD');
  expect(onOneLine('abc', 2)).toBe('ab');
});

test('whatever was typed becomes one line that can be sent, and is an address when it is encoded', () => {
  for (const text of hostileStrings(1000)) {
    const line = onOneLine(text, 255);
    expect(line.length).toBeLessThanOrEqual(255);
    expect(line).not.toMatch(/[\p{Cc}\p{Surrogate}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
    expect(decodeURIComponent(encodeURIComponent(line))).toBe(line);
  }
});
