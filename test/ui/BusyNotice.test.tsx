import { afterEach, expect, jest, test } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import { BusyNotice } from '#ui/BusyNotice.tsx';
import { Surface } from '#ui/Surface.tsx';

afterEach(() => void jest.useRealTimers());

test('counts the seconds down while Microsoft 365 is busy, says so once to a screen reader, and goes away', () => {
  jest.useFakeTimers({ now: 0 });
  let until: number | undefined;
  const listeners: (() => void)[] = [];
  const change = (next: number | undefined) =>
    act(() => {
      until = next;
      listeners.forEach((listener) => listener());
    });
  render(
    <Surface theme="light" locale="en-GB">
      <BusyNotice
        waitsUntil={() => until}
        onChange={(listener) => {
          listeners.push(listener);
          return () => undefined;
        }}
      />
    </Surface>,
  );
  expect(screen.queryByText(/busy/u)).toBeNull();
  change(7_400);
  expect(screen.getByRole('status').textContent).toBe('Microsoft 365 is busy right now.');
  expect(screen.getByText(/Trying again in 8 s/u)).toBeTruthy();
  act(() => jest.advanceTimersByTime(3_000));
  expect(screen.getByText(/Trying again in 5 s/u)).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('Microsoft 365 is busy right now.');
  change(undefined);
  expect(screen.queryByText(/Trying again/u)).toBeNull();
  expect(screen.getByRole('status').textContent).toBe('');
});
