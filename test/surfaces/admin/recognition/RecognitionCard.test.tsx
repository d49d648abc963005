import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import type { Programme } from '#domain/programme.ts';
import type { Services } from '#ports/services.ts';
import { RecognitionCard } from '#surfaces/admin/recognition/RecognitionCard.tsx';
import { openDesk } from '#useCases/programme/openDesk.ts';
import { offlineOnce } from '#test/fakes/offlineOnce.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';
import { place, publish, thanksGiven, wallOf, words } from '#test/useCases/recognition/thanksStory.ts';

const show = async (lead: Services, programme: Programme) =>
  openScreen(<RecognitionCard desk={await openDesk(lead, programme)} />, lead);
const press = async (name: string | RegExp) => await userEvent.click(await screen.findByRole('button', { name }));

const putUp = 'Put it up: the thanks of Omar Haddad to Ada Osei';
const takeDown = 'Take it down: the thanks of Omar Haddad to Ada Osei';

async function thanksWaiting() {
  const story = await thanksGiven();
  await place(story.ada, 'wall');
  return story;
}

test('shows nothing of thanks to which not both agreed', async () => {
  const { ada, lead, programme } = await thanksGiven();
  await place(ada, 'record');
  await show(lead, programme);
  expect(await screen.findByText('Nothing waits, and nothing hangs yet.')).toBeVisible();
  expect(screen.queryByText(words)).toBeNull();
});

test('one click puts thanks on the wall, and one more takes them down', async () => {
  const { lead, programme } = await thanksWaiting();
  await show(lead, programme);
  const waiting = await screen.findByRole('region', { name: 'Waiting for you' });
  expect(within(waiting).getByText(words)).toBeVisible();
  await press(putUp);
  const outcome = await screen.findByText('It hangs on the wall now.');
  await waitFor(() => expect(outcome.closest('[role=status]')).toHaveFocus());
  expect(await wallOf(lead)).toEqual([words]);
  expect(screen.queryByRole('button', { name: putUp })).toBeNull();
  await press('Undo');
  expect(await screen.findByText(/^It is off the wall\./)).toBeVisible();
  expect(await wallOf(lead)).toEqual([]);
  await press('Undo');
  expect(await screen.findByRole('button', { name: takeDown })).toBeVisible();
  expect(await wallOf(lead)).toEqual([words]);
  await press(takeDown);
  expect(await screen.findByRole('button', { name: putUp })).toBeVisible();
});

test('looking is enough to take down what somebody took back, and says so', async () => {
  const { ada, lead, programme } = await thanksWaiting();
  await publish(lead, programme);
  await place(ada, 'here');
  await show(lead, programme);
  expect(await screen.findByText('One left the wall, because somebody took it back.')).toBeVisible();
  expect(await wallOf(lead)).toEqual([]);
});

test('what was taken back a moment ago is not put up', async () => {
  const { ada, lead, programme } = await thanksWaiting();
  await show(lead, programme);
  await screen.findByRole('button', { name: putUp });
  await place(ada, 'here');
  await press(putUp);
  expect(await screen.findByText('One of the two has just taken it back, so it was not put up.')).toBeVisible();
  expect(await wallOf(lead)).toEqual([]);
  expect(screen.queryByText(words)).toBeNull();
});

test('says what went wrong, and goes on with the next try', async () => {
  const { lead, programme } = await thanksWaiting();
  await show({ ...lead, recognitions: offlineOnce(lead.recognitions, 'add') }, programme);
  await press(putUp);
  expect(await screen.findByText(/You seem to be offline/)).toBeVisible();
  await press('Try again');
  expect(await screen.findByText('It hangs on the wall now.')).toBeVisible();
});

test('has no fault that a program can find', async () => {
  const { lead, programme } = await thanksWaiting();
  await publish(lead, programme);
  await show(lead, programme);
  await screen.findByRole('button', { name: takeDown });
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false }, 'heading-order': { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
