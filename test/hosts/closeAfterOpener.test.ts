import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { closeAfterOpener } from '#hosts/closeAfterOpener.ts';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** The window that signed in, and whether it was closed. */
function aWindow(opener: { closed: boolean } | null) {
  const page = { opener, isClosed: false, close: () => void (page.isClosed = true) };
  closeAfterOpener(page);
  return page;
}

test('stays open until the window that waits for its answer is gone', () => {
  const opener = { closed: false };
  const page = aWindow(opener);
  page.close();
  jest.advanceTimersByTime(5000);
  expect(page.isClosed).toBe(false);
  opener.closed = true;
  jest.advanceTimersByTime(50);
  expect(page.isClosed).toBe(true);
});

test('closes in the end when nobody takes its answer', () => {
  const page = aWindow({ closed: false });
  page.close();
  jest.advanceTimersByTime(10_000);
  expect(page.isClosed).toBe(true);
});

test('closes at once when no window opened it', () => {
  const page = aWindow(null);
  page.close();
  expect(page.isClosed).toBe(true);
});
