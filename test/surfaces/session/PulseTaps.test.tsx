import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { instant } from '#domain/time/instant.ts';
import { OutsideProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import { PulseTaps } from '#surfaces/session/PulseTaps.tsx';
import { givePulse, openPulse } from '#useCases/sessions/givePulse.ts';
import { aPairOnItsWay, pairOf } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

const session = instant('2027-01-12T10:00:00Z');

async function openTaps(services: Services, sessionNumber = 1) {
  const view = await pairOf(services);
  openScreen(<PulseTaps view={view} session={session} sessionNumber={sessionNumber} sessions={6} />, services);
  return view;
}

const answer = (question: string, said: string) =>
  within(screen.getByRole('radiogroup', { name: question })).getByRole('radio', { name: said });

test('keeps each tap at once, also when they come quickly', async () => {
  const { ada } = await aPairOnItsWay('booked');
  const view = await openTaps(ada);
  await userEvent.click(answer('Was it worth the time?', 'Yes'));
  await userEvent.click(answer('Did you take something away?', 'A little'));
  expect(await screen.findByText('Kept.')).toHaveAttribute('role', 'status');
  expect(await openPulse(ada, view, session)).toEqual({ worth: 'yes', learned: 'partly' });
});

test('shows what was tapped on another visit', async () => {
  const { ada } = await aPairOnItsWay('booked');
  await givePulse(ada, await pairOf(ada), session, { eager: 'no' });
  await openTaps(ada);
  const tapped = await screen.findByRole('radio', { name: 'Not really', checked: true });
  expect(tapped).toBe(answer('Are you looking forward to the next one?', 'Not really'));
});

test('asks in every third session whether one may say what one thinks', async () => {
  const { ada } = await aPairOnItsWay('booked');
  await openTaps(ada, 3);
  expect(answer('Could you say what you really think?', 'Yes')).not.toBeChecked();
});

test('asks after the last session what it brought, and whether one would do it again', async () => {
  const { ada } = await aPairOnItsWay('booked');
  const view = await openTaps(ada, 6);
  await userEvent.click(answer('And today: are you sure of yourself in it?', 'Yes'));
  await userEvent.click(answer('Would you do it again?', 'A little'));
  expect(await screen.findByText('Kept.')).toBeVisible();
  expect(await openPulse(ada, view, session)).toEqual({ sureNow: 'yes', again: 'partly' });
  expect(screen.queryByRole('radiogroup', { name: 'Are you looking forward to the next one?' })).toBeNull();
});

test('says that nobody else can know what was tapped', async () => {
  const { ada } = await aPairOnItsWay('booked');
  await openTaps(ada);
  expect(screen.getByText(/^What you tap stays with you\..* nobody can know what you tapped\.$/)).toBeVisible();
  expect(await screen.findByText(/^Only you\. Not Omar Haddad, not the programme leads/)).toBeVisible();
});

test('offline, the tap stays on the page, and the next try keeps it', async () => {
  const { ada } = await aPairOnItsWay('booked');
  let isOffline = true;
  const write: Services['people']['write'] = async (...given) => {
    if (isOffline) {
      throw new OutsideProblem('offline', 'Cannot reach SharePoint');
    }
    return await ada.people.write(...given);
  };
  const view = await openTaps({ ...ada, people: { ...ada.people, write } });
  await userEvent.click(answer('Was it worth the time?', 'Yes'));
  const again = await screen.findByRole('button', { name: 'Try again' });
  expect(answer('Was it worth the time?', 'Yes')).toBeChecked();
  isOffline = false;
  await userEvent.click(again);
  expect(await screen.findByText('Kept.')).toBeVisible();
  expect(await openPulse(ada, view, session)).toEqual({ worth: 'yes' });
});
