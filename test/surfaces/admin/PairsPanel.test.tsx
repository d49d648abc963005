import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { instant } from '#domain/time/instant.ts';
import { AdminPage } from '#surfaces/admin/AdminPage.tsx';
import { askForAnother } from '#useCases/pair/askForAnother.ts';
import { endPair } from '#useCases/pair/endPair.ts';
import { answerProposal } from '#useCases/pair/answerProposal.ts';
import { accessibilityFaults } from '#test/accessibilityFaults.ts';
import { cohortTenant } from '#test/fakes/cohortTenant.ts';
import { aPairOnItsWay, pairOf, type StoryStage } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

async function aPairForTheLead(stage: StoryStage) {
  const story = await aPairOnItsWay(stage);
  await story.lead.site.provision();
  return story;
}

async function row() {
  await userEvent.click(await screen.findByRole('tab', { name: 'Pairs' }));
  return within(await screen.findByRole('table', { name: 'Pairs' })).getByRole('row', { name: /Ada Osei/ });
}

const stages: readonly [StoryStage, string][] = [
  ['proposed', 'Waiting for an answer'],
  ['accepted', 'Accepted (both)'],
  ['agreed', 'Signed (both)'],
  ['booked', 'Sessions booked'],
];

test.each(stages)('shows a pair that is %s as "%s"', async (stage, words) => {
  const { lead } = await aPairForTheLead(stage);
  openScreen(<AdminPage />, lead);
  expect(await row()).toHaveTextContent(`Ada OseiOmar Haddad${words}`);
});

test('tells one answer from two', async () => {
  const { lead, ada } = await aPairForTheLead('proposed');
  await answerProposal(ada, await pairOf(ada), 'accepted');
  openScreen(<AdminPage />, lead);
  expect(await row()).toHaveTextContent('Accepted (one of two)');
});

test('shows a no of either as a no', async () => {
  const { lead, ada, omar } = await aPairForTheLead('proposed');
  await answerProposal(ada, await pairOf(ada), 'accepted');
  await answerProposal(omar, await pairOf(omar), 'declined');
  openScreen(<AdminPage />, lead);
  expect(await row()).toHaveTextContent('Declined');
});

test('shows that somebody would like to meet somebody else', async () => {
  const { lead, omar } = await aPairForTheLead('proposed');
  await askForAnother(omar, await pairOf(omar));
  openScreen(<AdminPage />, lead);
  expect(await row()).toHaveTextContent('Declined, asked for somebody else');
});

test('shows that a pair said goodbye, and why if somebody wanted it known, not who', async () => {
  const { lead, omar } = await aPairForTheLead('booked');
  await endPair(omar, await pairOf(omar), 'workChanged');
  openScreen(<AdminPage />, lead);
  expect(await row()).toHaveTextContent('Ada OseiOmar HaddadSaid goodbyework has changed');
});

test('shows how the sessions stand as four numbers and the day they were told, and who needs a word', async () => {
  const { lead, ada } = await aPairForTheLead('booked');
  const { proposal } = await pairOf(ada);
  await ada.people.write('ada', {
    kind: 'sessionCounts',
    key: proposal.pair.id,
    counts: { planned: 6, held: 2, moved: 1, lost: 3 },
    needsWord: true,
    at: instant('2027-05-10T10:00:00Z'),
  });
  openScreen(<AdminPage />, lead);
  expect(await row()).toHaveTextContent('6 planned, 2 held, 1 moved, 3 lostas of Monday 10 MayNeeds a word');
});

test('says where nothing was told about sessions yet', async () => {
  const { lead } = await aPairForTheLead('booked');
  openScreen(<AdminPage />, lead);
  expect(await row()).toHaveTextContent('Nothing told yet');
});

test('warns where privacy is not confirmed', async () => {
  const { lead } = await aPairForTheLead('proposed');
  const read: typeof lead.desk.read = async (name) =>
    (await lead.desk.read(name)).map(({ value, version }) => ({
      value: value.kind === 'pair' ? { ...value, privacyConfirmed: false } : value,
      version,
    }));
  openScreen(<AdminPage />, { ...lead, desk: { ...lead.desk, read } });
  expect(await row()).toHaveTextContent('Privacy not confirmed');
});

test('promises that the lead sees progress, never words', async () => {
  const { lead } = await aPairForTheLead('booked');
  openScreen(<AdminPage />, lead);
  await row();
  expect(await screen.findByText('You see how far pairs have come, never what they write.')).toBeVisible();
});

test('says when there are no pairs yet', async () => {
  const { lead } = await cohortTenant();
  openScreen(<AdminPage />, lead);
  await userEvent.click(await screen.findByRole('tab', { name: 'Pairs' }));
  expect(await screen.findByText(/^No pairs yet/)).toBeVisible();
});

test('has no fault that a program can find', async () => {
  const { lead } = await aPairForTheLead('booked');
  openScreen(<AdminPage />, lead);
  await row();
  expect(await accessibilityFaults()).toEqual([]);
});
