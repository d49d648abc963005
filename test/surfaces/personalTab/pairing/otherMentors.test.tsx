import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { PersonalTab } from '#surfaces/personalTab/PersonalTab.tsx';
import { proposePairs } from '#useCases/matching/proposePairs.ts';
import { openDesk } from '#useCases/programme/openDesk.ts';
import { accessibilityFaults } from '#test/accessibilityFaults.ts';
import { aProgramme } from '#test/builders/aProgramme.ts';
import { cohortTenant } from '#test/fakes/cohortTenant.ts';
import { publishPairs } from '#test/fakes/publishPairs.ts';
import { aPairOnItsWay, pairOf } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

const withChoice = () => aPairOnItsWay('proposed', undefined, undefined, undefined, true);
const press = async (name: string) => await userEvent.click(await screen.findByRole('button', { name }));
const list = async () => within(await screen.findByRole('region', { name: 'Who else would fit' }));
const over = /The pair with .* did not come about/;

async function openList() {
  const story = await withChoice();
  openScreen(<PersonalTab />, story.omar);
  await press('Ask for another');
  return { ...story, choice: await list() };
}

const statusOf = async ({ lead, programme }: Awaited<ReturnType<typeof withChoice>>) =>
  (await openDesk(lead, programme)).pairs[0];

test('a mentee sees who else would fit, and why in words, and who learns of it', async () => {
  const { choice, omar } = await openList();
  const people = choice.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(people[0]).toContain('Bo LindDeveloper · Digital');
  expect(choice.getByText('Cleo Marsh')).toBeVisible();
  expect(choice.getByText(/^Neither Ada Osei nor these people learn of it\. The programme leads learn/)).toBeVisible();
  expect(await choice.findByText('You and the programme leads, as far as SharePoint shows you.')).toBeVisible();
  expect((await pairOf(omar)).stage.kind).toBe('proposed');
  expect(await accessibilityFaults()).toEqual([]);
});

test('who would rather learn from one of them says so to the leads, and is free', async () => {
  const { choice, ...story } = await openList();
  await userEvent.click(choice.getByRole('button', { name: 'I would rather learn from Cleo Marsh' }));
  expect(await screen.findByText(over)).toBeVisible();
  expect((await statusOf(story))?.wishes).toBe('cleo');
});

test('who picks nobody of them is free, and names nobody', async () => {
  const { choice, ...story } = await openList();
  await userEvent.click(choice.getByRole('button', { name: 'Somebody else altogether' }));
  expect(await screen.findByText(over)).toBeVisible();
  const status = await statusOf(story);
  expect([...(status?.reached.values() ?? [])].flat()).toEqual(['askedForAnother', 'declined']);
  expect(status).not.toHaveProperty('wishes');
});

test('who stays with the proposal has said nothing to anybody, and goes on where they were', async () => {
  const { choice, ...story } = await openList();
  await userEvent.click(choice.getByRole('button', { name: 'Stay with this proposal' }));
  expect(screen.queryByRole('region', { name: 'Who else would fit' })).toBeNull();
  await waitFor(() => expect(document.body).not.toHaveFocus());
  expect([...((await statusOf(story))?.reached.values() ?? [])].flat()).toEqual([]);
  await press('Accept');
  expect(await screen.findByText(/You accepted/)).toBeVisible();
});

test('the mentor finds nothing of it, and asks for another as ever', async () => {
  const { ada } = await withChoice();
  openScreen(<PersonalTab />, ada);
  await screen.findByRole('button', { name: 'Ask for another' });
  expect(document.body).not.toHaveTextContent(/Bo Lind|Cleo Marsh/);
  await press('Ask for another');
  expect(await screen.findByText(over)).toBeVisible();
});

test('in a programme without the choice, asking for another is one press', async () => {
  const { omar } = await aPairOnItsWay('proposed');
  openScreen(<PersonalTab />, omar);
  await press('Ask for another');
  expect(await screen.findByText(over)).toBeVisible();
});

test('so it is where nobody else would fit', async () => {
  const programme = aProgramme({ choices: 'three' });
  const { lead, people, servicesFor } = await cohortTenant(undefined, { programme });
  const { draft } = await proposePairs(lead, programme);
  expect(await publishPairs(lead, draft, people)).toEqual([]);
  openScreen(<PersonalTab />, servicesFor('omar'));
  await press('Ask for another');
  expect(await screen.findByText(over)).toBeVisible();
  expect((await openDesk(lead, programme)).pairs[0]).not.toHaveProperty('wishes');
});

test('mentors are told beforehand that other mentees may see them, where that is so', async () => {
  const seen = /^In this programme other mentees may see your name/;
  const { ada } = await aPairOnItsWay('invited', undefined, undefined, undefined, true);
  openScreen(<PersonalTab />, ada);
  expect(await screen.findByText(seen)).toBeVisible();
});
