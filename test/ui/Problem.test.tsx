import { expect, jest, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { problemKinds } from '#domain/problemKind.ts';
import { Problem } from '#ui/Problem.tsx';
import { Surface } from '#ui/Surface.tsx';
import { en } from '#ui/text/en.ts';

const show = (problem: Parameters<typeof Problem>[0]) =>
  render(
    <Surface theme="light" locale="en-GB">
      <Problem {...problem} />
    </Surface>,
  );

test.each(problemKinds)('has a sentence of its own for "%s"', (kind) => {
  show({ kind });
  const others = problemKinds.filter((other) => other !== kind).map((other) => en.problems[other]);
  expect(screen.getByText(en.problems[kind])).toBeVisible();
  expect(others).not.toContain(en.problems[kind]);
});

test('shows the detail of what nobody foresaw', () => {
  show({ kind: 'broken', message: 'State is "paused"' });
  expect(screen.getByText(/State is "paused"/)).toBeVisible();
});

test('keeps technical details away from people who cannot use them', () => {
  show({ kind: 'offline', message: 'ECONNRESET' });
  expect(screen.queryByText(/ECONNRESET/)).toBeNull();
});

test.each([
  ['Try again', 'busy'],
  ['Sign in', 'signInNeeded'],
] as const)('offers "%s" when it is %s', async (name, kind) => {
  const onRetry = jest.fn();
  show({ kind, onRetry });
  await userEvent.click(screen.getByRole('button', { name }));
  expect(onRetry).toHaveBeenCalledTimes(1);
});

test('offers no button that would do nothing', () => {
  show({ kind: 'denied' });
  expect(screen.queryByRole('button')).toBeNull();
});
