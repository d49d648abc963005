import { expect, test } from '@jest/globals';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { OutsideProblem } from '#ports/problem.ts';
import { PersonalTab } from '#surfaces/personalTab/PersonalTab.tsx';
import { readGrowthGoals } from '#useCases/growth/growthGoals.ts';
import { accessibilityFaults } from '#test/accessibilityFaults.ts';
import { ada as adaId, aPairOnItsWay } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

const box = async (name: string) => await screen.findByRole('checkbox', { name });

async function tick(name: string, count: number): Promise<void> {
  await userEvent.click(await box(name));
  await screen.findByText(`${count} of 3 chosen`);
}

test('up to three are kept as they are ticked, and found again', async () => {
  const { ada } = await aPairOnItsWay('enrolled');
  openScreen(<PersonalTab />, ada, { page: 'you' });
  await tick('Listening', 1);
  await tick('Saying things clearly', 2);
  await tick('Giving feedback', 3);
  expect(await box('Leading a conversation')).toBeDisabled();
  expect(await readGrowthGoals(ada, adaId)).toEqual(['listening', 'clarity', 'givingFeedback']);
  expect(await accessibilityFaults()).toEqual([]);
  cleanup();
  openScreen(<PersonalTab />, ada, { page: 'you' });
  expect(await box('Giving feedback')).toBeChecked();
  await tick('Listening', 2);
  expect(await box('Leading a conversation')).toBeEnabled();
});

test('neither partner nor leads can read them', async () => {
  const { ada, omar, lead } = await aPairOnItsWay('proposed');
  openScreen(<PersonalTab />, ada, { page: 'you' });
  await tick('Listening', 1);
  for (const other of [omar, lead]) {
    await expect(readGrowthGoals(other, adaId)).rejects.toMatchObject({ kind: 'missing' });
  }
});

test('what could not be kept is said, and not shown as kept', async () => {
  const { ada } = await aPairOnItsWay('enrolled');
  const write = async () => await Promise.reject(new OutsideProblem('offline', 'No network'));
  openScreen(<PersonalTab />, { ...ada, privateNotes: { ...ada.privateNotes, write } }, { page: 'you' });
  await userEvent.click(await box('Listening'));
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
  await waitFor(async () => expect(await box('Listening')).not.toBeChecked());
});

test('whoever is not invited is asked nothing that could not be kept', async () => {
  const { ada } = await aPairOnItsWay('nobody');
  openScreen(<PersonalTab />, ada, { page: 'you' });
  await screen.findByRole('heading', { name: 'Your data' });
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(screen.queryByRole('switch')).toBeNull();
  expect(screen.queryByText(/could not/)).toBeNull();
});
