import { expect, jest, test } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { hour, later } from '#domain/time/instant.ts';
import { OutsideProblem } from '#ports/problem.ts';
import type { Progress } from '#ports/progress.ts';
import type { Services } from '#ports/services.ts';
import { AdminPage } from '#surfaces/admin/AdminPage.tsx';
import { accessibilityFaults } from '#test/accessibilityFaults.ts';
import { cohortTenant } from '#test/fakes/cohortTenant.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

/** A lead of a large organisation, whose directory is read only as far as the test says. */
async function largeOrganisation() {
  const { lead } = await cohortTenant();
  let now = lead.clock.now();
  const asked: { readonly progress: Progress; readonly end: (error?: unknown) => Promise<void> }[] = [];
  const everyone: Services['directory']['everyone'] = async (progress = {}) => {
    await new Promise<void>((resolve, reject) => {
      progress.signal?.addEventListener('abort', () => reject(progress.signal?.reason as Error));
      const end = async (error?: unknown) =>
        await act(async () => (error === undefined ? resolve() : reject(error as Error)));
      asked.push({ progress, end });
    });
    return await lead.directory.everyone();
  };
  openScreen(<AdminPage />, { ...lead, clock: { now: () => now }, directory: { ...lead.directory, everyone } });
  await waitFor(() => expect(asked).toHaveLength(1));
  const reading = (number: number) => {
    const found = asked[number];
    if (!found) {
      throw new Error(`Expected reading ${number}, there are ${asked.length}`);
    }
    return found;
  };
  return {
    asked,
    end: async (number: number, error?: unknown) => await reading(number).end(error),
    tell: async (number: number, done: number, seconds: number, total?: number) => {
      now = later(now, seconds * 1_000);
      await act(async () => reading(number).progress.onProgress?.(done, total));
    },
  };
}

test('says how far the organisation is read, and how long it may still take', async () => {
  const { end, tell } = await largeOrganisation();
  await tell(0, 999, 1);
  expect(await screen.findByRole('heading', { name: 'Reading the organisation' })).toBeVisible();
  expect(screen.getByText('999 colleagues')).toBeVisible();
  await tell(0, 1_998, 2, 100_000);
  expect(screen.getByText('1998 of 100000 colleagues · about 3 minutes left')).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
  await end(0);
  expect(await screen.findByRole('heading', { name: 'Invite people' })).toBeVisible();
});

test('the programme, its pairs and its site are there before the organisation is read', async () => {
  const { tell } = await largeOrganisation();
  expect(await screen.findByRole('heading', { name: 'Reverse mentoring 2027' })).toBeVisible();
  await userEvent.click(screen.getByRole('tab', { name: 'Pairs' }));
  expect(screen.getByText(/^No pairs yet/)).toBeVisible();
  await userEvent.click(screen.getByRole('tab', { name: 'Site' }));
  expect(await screen.findByRole('button', { name: 'Check again' })).toBeVisible();
  await userEvent.click(screen.getByRole('tab', { name: 'People' }));
  await tell(0, 999, 1);
  expect(await screen.findByText('999 colleagues')).toBeVisible();
});

test('what was there at once does not make the rest look quick', async () => {
  const { tell } = await largeOrganisation();
  await tell(0, 50_000, 0, 100_000);
  for (let page = 1; page <= 10; page += 1) {
    await tell(0, 50_000 + page * 1_000, 6, 100_000);
  }
  expect(screen.getByText('60000 of 100000 colleagues · about 4 minutes left')).toBeVisible();
});

test('stops when asked and goes on when asked, from one and the same button', async () => {
  const { asked, end, tell } = await largeOrganisation();
  await tell(0, 999, 1, 100_000);
  await userEvent.click(await screen.findByRole('button', { name: 'Stop' }));
  expect(
    await screen.findByText('Stopped after 999 of 100000 colleagues. Going on takes up from there.'),
  ).toBeVisible();
  const button = screen.getByRole('button', { name: 'Go on' });
  expect(button).toHaveFocus();
  expect(await accessibilityFaults()).toEqual([]);
  await userEvent.click(button);
  expect(await screen.findByRole('button', { name: 'Stop' })).toHaveFocus();
  expect(asked).toHaveLength(2);
  await end(1);
  expect(await screen.findByRole('heading', { name: 'Invite people' })).toBeVisible();
});

test('when the network fails, it says how much is kept, and trying again goes on', async () => {
  const { asked, end, tell } = await largeOrganisation();
  await tell(0, 59_940, 1, 100_000);
  await end(0, new OutsideProblem('offline', 'x'));
  expect(await screen.findByText(/You seem to be offline/)).toBeVisible();
  expect(screen.getByText(/Stopped after 59940 of 100000 colleagues/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await tell(1, 60_939, 1, 100_000);
  expect(await screen.findByText(/60939 of 100000/)).toBeVisible();
  expect(asked).toHaveLength(2);
});

test('looking at the window once more reads nobody again', async () => {
  const { asked, end } = await largeOrganisation();
  await end(0);
  await screen.findByRole('heading', { name: 'Invite people' });
  const anHourLater = Date.now() + hour;
  const clock = jest.spyOn(Date, 'now').mockImplementation(() => anHourLater);
  await act(async () => void window.dispatchEvent(new Event('visibilitychange')));
  expect(asked).toHaveLength(1);
  clock.mockRestore();
});
