import { expect, test } from '@jest/globals';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { OutsideProblem } from '#ports/problem.ts';
import { PersonalTab } from '#surfaces/personalTab/PersonalTab.tsx';
import { accessibilityFaults } from '#test/accessibilityFaults.ts';
import { ada as adaId, aPairOnItsWay, omar as omarId } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

const toggle = async () => await screen.findByRole('switch', { name: 'Tell my partner' });
const press = async (name: string) => await userEvent.click(await screen.findByRole('button', { name }));

test('a yes tells the partner, with the name and fixed words only', async () => {
  const { ada, notifications } = await aPairOnItsWay('proposed');
  openScreen(<PersonalTab />, ada);
  await press('Accept');
  await waitFor(() =>
    expect(notifications.sent).toEqual([
      {
        kind: 'partnerAccepted',
        to: omarId,
        page: '',
        topic: 'A proposed partner',
        preview: 'Ada Osei would like to be your partner',
      },
    ]),
  );
});

test('a no tells nobody', async () => {
  const { ada, notifications } = await aPairOnItsWay('proposed');
  openScreen(<PersonalTab />, ada);
  await press('Not this time');
  await screen.findByRole('heading', { name: 'You are in' });
  expect(notifications.sent).toEqual([]);
});

test('who signs second tells the one who books, with nothing of what they wrote', async () => {
  const { ada, omar, notifications } = await aPairOnItsWay('accepted');
  for (const person of [omar, ada]) {
    openScreen(<PersonalTab />, person);
    await userEvent.type(await screen.findByRole('textbox', { name: 'What I hope for' }), 'A secret hope');
    await press('Sign');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Sign' })).toBeNull());
    cleanup();
  }
  await waitFor(() => expect(notifications.sent).toMatchObject([{ kind: 'readyToBook', to: omarId }]));
  expect(JSON.stringify(notifications.sent)).not.toContain('secret');
});

test('people choose whether their partner is told, and it is so on their other devices', async () => {
  const { ada } = await aPairOnItsWay('proposed');
  openScreen(<PersonalTab />, ada, { page: 'you' });
  expect(await toggle()).toBeChecked();
  await userEvent.click(await toggle());
  await waitFor(async () => expect(await toggle()).not.toBeChecked());
  expect(await accessibilityFaults()).toEqual([]);
  cleanup();
  openScreen(<PersonalTab />, ada, { page: 'you' });
  expect(await toggle()).not.toBeChecked();
  const [entry] = await ada.privateNotes.read(adaId);
  expect(entry?.value).toEqual({ kind: 'noticeChoice', key: 'notices', choice: { tells: false } });
});

test('whoever switches it on is asked to agree, where nobody has', async () => {
  const { ada, notifications } = await aPairOnItsWay('proposed');
  const prepare = async () => await Promise.reject(new OutsideProblem('signInNeeded', 'Agree first'));
  openScreen(<PersonalTab />, { ...ada, notifications: { ...notifications, prepare } }, { page: 'you' });
  await userEvent.click(await toggle());
  await waitFor(async () => expect(await toggle()).not.toBeChecked());
  await userEvent.click(await toggle());
  expect(await screen.findByRole('button', { name: /Sign in/ })).toBeVisible();
});
