import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { PersonalTab } from '#surfaces/personalTab/PersonalTab.tsx';
import { OutlookPane } from '#surfaces/outlookPane/OutlookPane.tsx';
import { planDeletion } from '#useCases/myData/planDeletion.ts';
import { runDeletion } from '#useCases/myData/runDeletion.ts';
import { OutsideProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import { offlineOnce } from '#test/fakes/offlineOnce.ts';
import { aPairOnItsWay } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';
import { writeWords } from '#test/useCases/myData/writeWords.ts';

async function leftBy(who: 'ada' | 'omar') {
  const story = await aPairOnItsWay('booked');
  await writeWords(story.ada, 'Ada');
  await writeWords(story.omar, 'Omar');
  await deleteMe(story[who]);
  return story;
}
const deleteMe = async (services: Services) =>
  await runDeletion(services, await planDeletion(services), { forBoth: new Set() });

test('the one who is left is told kindly, and reads what is theirs and what both wrote', async () => {
  const { ada } = await leftBy('omar');
  openScreen(<PersonalTab />, ada);
  const pair = await screen.findByRole('article', { name: 'You and Omar Haddad' });
  expect(within(pair).getByText(/^Omar Haddad no longer takes part/)).toBeVisible();
  expect(await within(pair).findByText(/Omar in the shared note/)).toBeVisible();
  expect(within(pair).getByText('A goal of Ada')).toBeVisible();
  expect(within(pair).getByText(/Taught by Ada/)).toBeVisible();
  expect(screen.queryByText(/A goal of Omar|Taught by Omar/)).toBeNull();
  expect(within(pair).queryByRole('textbox')).toBeNull();
});

test('who has joined still waits for a partner, and nobody says that the pair did not come about', async () => {
  const { ada } = await leftBy('omar');
  openScreen(<PersonalTab />, ada);
  expect(await screen.findByRole('heading', { name: 'You are in' })).toBeVisible();
  expect(screen.queryByText(/did not come about/)).toBeNull();
});

test('who organizes the sessions takes them out of both calendars', async () => {
  const { omar, calendars } = await leftBy('ada');
  openScreen(<PersonalTab />, omar);
  expect(await screen.findByText('6 sessions of you two are still in your calendar.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Take them out of both calendars' }));
  expect(await screen.findByText('Your sessions are out of both calendars now.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Take them out of both calendars' })).toBeNull();
  expect(calendars.booked).toEqual([]);
});

test('nothing is said of sessions when none is left', async () => {
  const { ada } = await leftBy('omar');
  openScreen(<PersonalTab />, ada);
  expect(await screen.findByText('A goal of Ada')).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'Your sessions' })).toBeNull();
});

test('a calendar that does not open is said to be unread', async () => {
  const { omar } = await leftBy('ada');
  const sessions = async () => await Promise.reject(new OutsideProblem('missing', 'No mailbox'));
  openScreen(<PersonalTab />, { ...omar, calendars: { ...omar.calendars, sessions } });
  expect(await screen.findByText(/^We could not look into your calendar/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Take them out of both calendars' })).toBeNull();
});

test('whose own deletion broke off is told where to go on', async () => {
  const { ada } = await aPairOnItsWay('booked');
  await expect(deleteMe({ ...ada, privateNotes: offlineOnce(ada.privateNotes, 'remove') })).rejects.toMatchObject({
    kind: 'offline',
  });
  openScreen(<PersonalTab />, ada);
  expect(await screen.findByText(/^You began to delete what Turnabout keeps about you/)).toBeVisible();
});

test('the pane in Outlook plans nothing for a pair that is over', async () => {
  const { ada } = await leftBy('omar');
  openScreen(<OutlookPane />, ada, { name: 'outlook' });
  expect(await screen.findByText(/no partner yet/)).toBeVisible();
});
