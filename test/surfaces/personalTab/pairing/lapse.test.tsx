import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { AdminPage } from '#surfaces/admin/AdminPage.tsx';
import { PersonalTab } from '#surfaces/personalTab/PersonalTab.tsx';
import { answerProposal } from '#useCases/pair/answerProposal.ts';
import { fixedClock } from '#test/fakes/fixedClock.ts';
import { aPairOnItsWay, pairOf } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

const reminder = 'This proposal waits for your answer until Monday 7 December.';
const over = fixedClock('2026-12-08T08:00:00Z');

test('says from the first day until when it can be answered, and does not urge', async () => {
  const { ada } = await aPairOnItsWay('proposed');
  openScreen(<PersonalTab />, ada);
  expect(await screen.findByText(/^You can both answer until Monday 7 December\./)).toBeVisible();
  expect(screen.queryByText(reminder)).toBeNull();
});

test('says a quiet word in the last three days, to whoever has not answered yet', async () => {
  const { ada, omar } = await aPairOnItsWay('proposed');
  await answerProposal(ada, await pairOf(ada), 'accepted');
  const clock = fixedClock('2026-12-05T08:00:00Z');
  openScreen(<PersonalTab />, { ...omar, clock });
  expect(await screen.findByText(reminder)).toBeVisible();
  document.body.replaceChildren();
  openScreen(<PersonalTab />, { ...ada, clock });
  expect(await screen.findByText(/^Omar Haddad can answer until Monday 7 December\./)).toBeVisible();
  expect(screen.queryByText(reminder)).toBeNull();
});

test('afterwards both are kindly told, and wait for somebody else', async () => {
  const { ada, omar } = await aPairOnItsWay('proposed');
  await answerProposal(ada, await pairOf(ada), 'accepted');
  for (const [one, partner] of [
    [ada, 'Omar Haddad'],
    [omar, 'Ada Osei'],
  ] as const) {
    openScreen(<PersonalTab />, { ...one, clock: over });
    expect(await screen.findByText(new RegExp(`^It was not meant to be this time with ${partner}`))).toBeVisible();
    expect(screen.getByRole('heading', { name: 'You are in' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Accept' })).toBeNull();
    document.body.replaceChildren();
  }
});

test('whoever accepts on a page that was left open is told that it was not meant to be', async () => {
  const { ada } = await aPairOnItsWay('proposed');
  let at = fixedClock('2026-12-08T07:59:00Z');
  openScreen(<PersonalTab />, { ...ada, clock: { now: () => at.now() } });
  const accept = await screen.findByRole('button', { name: 'Accept' });
  at = over;
  await userEvent.click(accept);
  expect(await screen.findByText(/^It was not meant to be this time with Omar Haddad/)).toBeVisible();
});

test('the lead sees that it was not answered in time, and not by whom', async () => {
  const { lead, ada } = await aPairOnItsWay('proposed');
  await answerProposal(ada, await pairOf(ada), 'accepted');
  await lead.site.provision();
  openScreen(<AdminPage />, { ...lead, clock: over });
  await userEvent.click(await screen.findByRole('tab', { name: /Pairs/ }));
  expect(await screen.findByText('Not answered in time')).toBeVisible();
  expect(screen.queryByText(/Accepted/)).toBeNull();
});
