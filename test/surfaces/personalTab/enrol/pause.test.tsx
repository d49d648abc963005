import { expect, test } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { PersonalTab } from '#surfaces/personalTab/PersonalTab.tsx';
import { fixedClock } from '#test/fakes/fixedClock.ts';
import { aPairOnItsWay } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

const press = async (name: string) => await userEvent.click(await screen.findByRole('button', { name }));

test('pauses until a day, says so, and is in again from that day on', async () => {
  const { ada } = await aPairOnItsWay('enrolled');
  openScreen(<PersonalTab />, ada);
  await press('Pause for a while');
  await userEvent.click(screen.getByRole('radio', { name: '23 February 2027' }));
  await press('Pause');
  expect(await screen.findByRole('heading', { name: /You are pausing until 23 February 2027/ })).toBeVisible();
  cleanup();
  openScreen(<PersonalTab />, { ...ada, clock: fixedClock('2027-02-23T08:00:00Z') });
  expect(await screen.findByRole('heading', { name: 'You are in' })).toBeVisible();
});

test('comes back before that day, or thinks better of pausing', async () => {
  const { ada } = await aPairOnItsWay('enrolled');
  openScreen(<PersonalTab />, ada);
  await press('Pause for a while');
  await press('Not now');
  await press('Pause for a while');
  await press('Pause');
  await press('I would like to come back now');
  expect(await screen.findByRole('heading', { name: 'You are in' })).toBeVisible();
});
