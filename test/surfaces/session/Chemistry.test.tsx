import { expect, test } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { instant } from '#domain/time/instant.ts';
import { AdminPage } from '#surfaces/admin/AdminPage.tsx';
import { PersonalTab } from '#surfaces/personalTab/PersonalTab.tsx';
import { SessionPage } from '#surfaces/session/SessionPage.tsx';
import { openSessions } from '#useCases/sessions/openSessions.ts';
import { accessibilityFaults } from '#test/accessibilityFaults.ts';
import { offlineOnce } from '#test/fakes/offlineOnce.ts';
import { aPairOnItsWay, pairOf } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

const afterFirst = '2027-01-13T08:00:00Z';
const afterSecond = '2027-02-10T08:00:00Z';

/** Six sessions are booked by Omar, from 12 January on, and it is this time now. */
async function aPairAt(time: string) {
  let now = instant('2026-11-23T08:00:00Z');
  const story = await aPairOnItsWay('booked', { now: () => now });
  now = instant(time);
  return story;
}

const card = async (partner: string) => await screen.findByRole('region', { name: `Do you and ${partner} fit?` });
const press = async (name: string) => await userEvent.click(await screen.findByRole('button', { name }));

test('after the first session each is asked on the home of the pair, and the answer is not asked again', async () => {
  const { ada } = await aPairAt(afterFirst);
  openScreen(<PersonalTab />, ada);
  expect(within(await card('Omar Haddad')).getByText(/that is nobody’s fault/)).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
  await press('We go on');
  expect(await screen.findByText(/^Good\. You are not asked again/)).toBeVisible();
  expect((await pairOf(ada)).stage).toEqual({ kind: 'booked' });
  cleanup();
  openScreen(<PersonalTab />, ada);
  await screen.findByRole('heading', { name: 'Our agreement' });
  expect(screen.queryByRole('button', { name: 'We go on' })).toBeNull();
});

test.each([
  ['before the first session', '2027-01-12T09:00:00Z'],
  ['after the second', afterSecond],
])('nobody is asked %s', async (_, time) => {
  const { ada } = await aPairAt(time);
  openScreen(<PersonalTab />, ada);
  await screen.findByRole('heading', { name: 'Our agreement' });
  expect(screen.queryByRole('button', { name: 'We go on' })).toBeNull();
});

test('whoever would rather be paired anew reads first what it means, and can go back', async () => {
  const { ada } = await aPairAt(afterFirst);
  openScreen(<PersonalTab />, ada);
  await press('I would rather be paired anew');
  expect(screen.getByText(/^The page of Omar Haddad says only that you two will be paired anew/)).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
  await press('Not now');
  expect(await screen.findByRole('button', { name: 'We go on' })).toBeVisible();
  expect((await pairOf(ada)).stage).toEqual({ kind: 'booked' });
});

test('both read the same, are in again, and the sessions ahead leave both calendars', async () => {
  const story = await aPairAt(afterFirst);
  openScreen(<PersonalTab />, story.omar);
  await press('I would rather be paired anew');
  await press('Pair us anew');
  expect(await screen.findByText(/^You two will be paired anew/)).toBeVisible();
  expect(await screen.findByText('5 sessions that were still ahead are out of both calendars.')).toBeVisible();
  const said = screen.getByText(/^You two will be paired anew/).textContent;
  cleanup();
  openScreen(<PersonalTab />, story.ada);
  expect((await screen.findByText(/^You two will be paired anew/)).textContent).toBe(said);
  expect(screen.queryByText(/said goodbye/)).toBeNull();
  expect(screen.getByRole('heading', { name: 'You are in' })).toBeVisible();
  expect((await openSessions(story.ada, await pairOf(story.ada))).sessions).toHaveLength(1);
});

test('the lead reads that the two are paired anew, and not who wished it', async () => {
  const story = await aPairAt(afterFirst);
  openScreen(<PersonalTab />, story.ada);
  await press('I would rather be paired anew');
  await press('Pair us anew');
  await screen.findByText(/^You two will be paired anew/);
  cleanup();
  await story.lead.site.provision();
  openScreen(<AdminPage />, story.lead);
  await userEvent.click(await screen.findByRole('tab', { name: /Pairs/ }));
  expect(await screen.findByText('To be paired anew')).toBeVisible();
});

test('in the close of the first session it is asked once that is written', async () => {
  const { ada } = await aPairAt('2027-01-12T10:40:00Z');
  openScreen(<PersonalTab />, ada, { page: (await pairOf(ada)).proposal.pair.id });
  await userEvent.type(await screen.findByRole('textbox', { name: 'What did I teach?' }), 'Prompts');
  expect(screen.queryByRole('button', { name: 'We go on' })).toBeNull();
  await press('Keep it');
  expect(await screen.findByRole('button', { name: 'We go on' })).toBeVisible();
});

test('it stands on the page of the first session, as in its meeting, and on that of no other', async () => {
  const { ada } = await aPairAt(afterFirst);
  const view = await pairOf(ada);
  const { sessions } = await openSessions(ada, view);
  const [first, second] = sessions.map(({ originalStart }) => originalStart).toSorted((one, other) => one - other);
  const onChanged = async () => undefined;
  openScreen(<SessionPage view={view} start={second} onChanged={onChanged} />, ada);
  expect(await screen.findByRole('heading', { name: /^Session 2 of 6/ })).toBeVisible();
  await screen.findByRole('heading', { name: 'Next time' });
  expect(screen.queryByRole('button', { name: 'We go on' })).toBeNull();
  cleanup();
  openScreen(<SessionPage view={view} start={first} onChanged={onChanged} />, ada);
  expect(await card('Omar Haddad')).toBeVisible();
});

test('what could not be kept is said, and can be tried again', async () => {
  const { ada } = await aPairAt(afterFirst);
  openScreen(<PersonalTab />, { ...ada, privateNotes: offlineOnce(ada.privateNotes, 'write') });
  await press('We go on');
  await press('Try again');
  expect(await screen.findByText(/^Good\. You are not asked again/)).toBeVisible();
});

test('what cannot be found out goes unasked', async () => {
  const { ada } = await aPairAt(afterFirst);
  openScreen(<PersonalTab />, { ...ada, privateNotes: offlineOnce(ada.privateNotes, 'read') });
  await screen.findByRole('heading', { name: 'Our agreement' });
  await waitFor(() => expect(document.querySelector('.fui-Skeleton')).toBeNull());
  expect(screen.queryByRole('button', { name: 'We go on' })).toBeNull();
});
