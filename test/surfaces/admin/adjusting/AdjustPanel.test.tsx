import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { instant } from '#domain/time/instant.ts';
import { AdminPage } from '#surfaces/admin/AdminPage.tsx';
import { PersonalTab } from '#surfaces/personalTab/PersonalTab.tsx';
import { leaveProgramme } from '#useCases/programme/leaveProgramme.ts';
import { openHome } from '#useCases/programme/openHome.ts';
import { accessibilityFaults } from '#test/accessibilityFaults.ts';
import { aPairOnItsWay, pairOf, type StoryStage } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

/** The lead looks at the pair two weeks after it came so far, and after everybody has gone on holiday. */
async function openAdjusting(stage: StoryStage, isGone = false) {
  let now = instant('2026-11-23T08:00:00Z');
  const story = await aPairOnItsWay(stage, { now: () => now });
  await story.lead.site.provision();
  now = instant('2026-12-03T08:00:00Z');
  const { directory } = story.lead;
  const everyone = (await directory.everyone()).filter(({ id }) => !isGone || id !== 'omar');
  openScreen(<AdminPage />, { ...story.lead, directory: { ...directory, everyone: async () => everyone } });
  await userEvent.click(await screen.findByRole('tab', { name: 'Adjust' }));
  return story;
}

test('a quiet proposal: says why and what will happen, and one click sends a kind word to both', async () => {
  const { ada } = await openAdjusting('proposed');
  const card = await screen.findByRole('region', { name: 'Waiting for an answer (1)' });
  expect(card).toHaveTextContent('The proposal waits for an answer from Ada Osei and Omar Haddad.');
  expect(card).toHaveTextContent('will find a friendly line on the next visit, and nothing more for two weeks');
  await userEvent.click(within(card).getByRole('button', { name: /^Send a kind word: Ada Osei and Omar Haddad$/ }));
  await waitFor(() => expect(screen.getByText(/^A kind word was sent on/)).toBeVisible());
  expect(within(card).queryByRole('button')).toBeNull();
  expect(card).toHaveTextContent('waits for an answer from Ada Osei and Omar Haddad.');
  openScreen(<PersonalTab />, ada);
  expect(await screen.findByText(/Your programme lead thinks of you and/)).toBeVisible();
});

test('a pair whose one has left can be ended, after a second look, and the other reads of it in kind words', async () => {
  const { ada } = await openAdjusting('booked', true);
  const card = await screen.findByRole('region', { name: 'Somebody has left (1)' });
  expect(card).toHaveTextContent('Omar Haddad is not in the directory any more');
  await userEvent.click(within(card).getByRole('button', { name: /^End this pair/ }));
  expect(card).toHaveTextContent('This cannot be taken back');
  expect((await pairOf(ada)).stage.kind).toBe('booked');
  await userEvent.click(within(card).getByRole('button', { name: 'Yes, end the pair' }));
  expect(await screen.findByText(/^Nothing needs your help just now/)).toBeVisible();
  openScreen(<PersonalTab />, ada);
  expect(await screen.findByText(/Your programme lead has ended this pair/)).toBeVisible();
});

test('who thinks better of it ends nothing', async () => {
  const { ada } = await openAdjusting('booked', true);
  await userEvent.click(await screen.findByRole('button', { name: /^End this pair/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Not now' }));
  expect(screen.getByRole('button', { name: /^End this pair/ })).toBeVisible();
  expect((await pairOf(ada)).stage.kind).toBe('booked');
});

test('says who waits for a partner, and finds one for them', async () => {
  await openAdjusting('enrolled');
  const card = await screen.findByRole('region', { name: 'Waiting for a partner' });
  expect(card).toHaveTextContent('1 mentor has room for a partner, and so has 1 mentee.');
  await userEvent.click(within(card).getByRole('button', { name: 'Find partners for them' }));
  await waitFor(() => expect(within(card).getByRole('status')).toHaveTextContent(/under Matching/i));
});

test('pauses somebody until a day, who finds it on their page, and ends the pause again', async () => {
  const { ada } = await openAdjusting('enrolled');
  const card = within(await screen.findByRole('region', { name: 'Pause somebody' }));
  await userEvent.click(card.getByRole('button', { name: 'Pause' }));
  expect(card.getByText('Please choose somebody first.')).toBeVisible();
  await userEvent.type(card.getByRole('combobox', { name: 'Who pauses?' }), 'Ada');
  await userEvent.click(await card.findByRole('option', { name: /Ada Osei/ }));
  await userEvent.click(card.getByRole('radio', { name: '3 February 2027' }));
  await userEvent.click(card.getByRole('button', { name: 'Pause' }));
  await waitFor(() => expect(card.getByText(/^.?Ada Osei.? pauses until 3 February 2027\.$/)).toBeVisible());
  const [before] = (await openHome(ada)).memberships;
  expect(before?.enrolment.value).toMatchObject({ state: 'paused', pausedUntil: '2027-02-03' });
  await userEvent.click(await card.findByRole('button', { name: /End the pause of/ }));
  await waitFor(() => expect(card.queryByText('Pausing now')).toBeNull());
  expect((await openHome(ada)).memberships[0]?.enrolment.value.state).toBe('enrolled');
});

test('pausing says when the person changed something meanwhile, and keeps what they said', async () => {
  const { ada } = await openAdjusting('enrolled');
  const card = within(await screen.findByRole('region', { name: 'Pause somebody' }));
  await userEvent.type(card.getByRole('combobox', { name: 'Who pauses?' }), 'Ada');
  await userEvent.click(await card.findByRole('option', { name: /Ada Osei/ }));
  const [mine] = (await openHome(ada)).memberships;
  await (mine && leaveProgramme(ada, mine.enrolment));
  await userEvent.click(card.getByRole('button', { name: 'Pause' }));
  expect(await card.findByText(/^This was changed elsewhere meanwhile/)).toBeVisible();
  expect((await openHome(ada)).memberships[0]?.enrolment.value.state).toBe('withdrawn');
});

test('has no fault that a program can find', async () => {
  await openAdjusting('proposed');
  await screen.findByRole('region', { name: 'Waiting for an answer (1)' });
  expect(await accessibilityFaults()).toEqual([]);
});
