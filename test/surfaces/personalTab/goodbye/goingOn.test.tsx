import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { instant } from '#domain/time/instant.ts';
import { PersonalTab } from '#surfaces/personalTab/PersonalTab.tsx';
import { accessibilityFaults } from '#test/accessibilityFaults.ts';
import { aPairOnItsWay } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

/** The last of six sessions is behind Ada and Omar, who sent the invitation. */
async function aPairAtItsEnd() {
  let now = instant('2026-11-23T08:00:00Z');
  const story = await aPairOnItsWay('booked', { now: () => now });
  now = instant('2027-06-03T08:00:00Z');
  return story;
}

const press = async (name: string | RegExp) => await userEvent.click(await screen.findByRole('button', { name }));

test('after the last session the path is complete, and looking back is the one next thing', async () => {
  const { ada } = await aPairAtItsEnd();
  openScreen(<PersonalTab />, ada);
  const card = await screen.findByRole('region', { name: 'Your path is complete' });
  expect(within(card).getByText(/^That was the last session with Omar Haddad. Well done/)).toBeVisible();
  expect(await screen.findAllByText('behind you')).toHaveLength(6);
  expect(await accessibilityFaults()).toEqual([]);
  await userEvent.click(within(card).getByRole('button', { name: 'Look back' }));
  expect(await screen.findByRole('heading', { name: 'You and Omar Haddad', level: 1 })).toHaveFocus();
});

test('who sent the invitation books some more sessions, and comes home to the next one', async () => {
  const { omar, calendars } = await aPairAtItsEnd();
  openScreen(<PersonalTab />, omar);
  await press('Look back');
  await press('3 more sessions');
  expect((await screen.findAllByText('3 of 3 sessions free')).length).toBeGreaterThan(0);
  expect(await accessibilityFaults()).toEqual([]);
  const [best] = await screen.findAllByRole('button', { name: /^Book / });
  await (best && userEvent.click(best));
  expect(await screen.findByRole('region', { name: 'Next session' })).toBeVisible();
  expect(calendars.booked.map(({ slot }) => slot.sessionCount)).toEqual([6, 3]);
});

test('the other one is led to whoever can', async () => {
  const { ada } = await aPairAtItsEnd();
  openScreen(<PersonalTab />, ada);
  await press('Look back');
  const card = await screen.findByRole('region', { name: 'Go on together' });
  expect(within(card).getByText(/^Omar Haddad sent the last invitation/)).toBeVisible();
  expect(within(card).getByRole('button', { name: 'Write to Omar Haddad' })).toBeVisible();
  expect(screen.queryByRole('button', { name: /more sessions/ })).toBeNull();
});

test('as long as a session is ahead nobody is asked for more', async () => {
  const { omar } = await aPairOnItsWay('booked');
  openScreen(<PersonalTab />, omar);
  await press('Look back and say goodbye');
  expect(await screen.findByRole('region', { name: 'What you did together' })).toBeVisible();
  expect(screen.queryByRole('region', { name: 'Go on together' })).toBeNull();
});
