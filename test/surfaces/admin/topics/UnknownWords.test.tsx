import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { AdminPage } from '#surfaces/admin/AdminPage.tsx';
import { editVocabulary } from '#useCases/matching/editVocabulary.ts';
import { openDesk } from '#useCases/programme/openDesk.ts';
import { accessibilityFaults } from '#test/accessibilityFaults.ts';
import { cohortTenant, organisationWith } from '#test/fakes/cohortTenant.ts';
import { interrupted } from '#test/fakes/interrupted.ts';
import { say } from '#test/fakes/say.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

/** Ada and Bo teach what no topic is called, Omar wants a part of it. */
async function tenantWithUnknownWords() {
  const tenant = await cohortTenant(organisationWith({ id: 'bo', manager: 'piotr', role: 'mentor' }));
  await say(tenant.servicesFor('ada'), { teaches: ['Phyton', 'phyton', 'aiTools'], wantsToLearn: [] });
  await say(tenant.servicesFor('bo'), { teaches: ['Falconry'], wantsToLearn: [] });
  await say(tenant.servicesFor('omar'), { teaches: [], wantsToLearn: ['Falconry', 'programming'] });
  return tenant;
}

const section = async () => await screen.findByRole('region', { name: 'Words we did not know' });
const press = async (name: string) => await userEvent.click(await screen.findByRole('button', { name }));
async function fill(phrase: string, text: string): Promise<void> {
  const picker = await screen.findByRole('combobox', { name: `Another topic… for “${phrase}”` });
  await userEvent.clear(picker);
  await userEvent.type(picker, text);
}
const openPhrases = async () =>
  within(await section())
    .queryAllByRole('listitem')
    .flatMap(({ textContent }) => /^“.*?” \d (?:person|people)/.exec(textContent)?.[0] ?? []);
const vocabularyOf = async ({ lead, programme }: Awaited<ReturnType<typeof cohortTenant>>) =>
  (await openDesk(lead, programme)).vocabulary;

test('is not there when every topic is known', async () => {
  const { lead } = await cohortTenant();
  openScreen(<AdminPage />, lead);
  expect(await screen.findByRole('table', { name: 'People' })).toBeVisible();
  expect(screen.queryByRole('region', { name: 'Words we did not know' })).toBeNull();
});

test('tells each unknown phrase once, and how many people said it', async () => {
  const { lead } = await tenantWithUnknownWords();
  openScreen(<AdminPage />, lead);
  expect(await openPhrases()).toEqual(['“Falconry” 2 people', '“Phyton” 1 person']);
});

test('a phrase that is merged into any topic is decided, named where the focus is, and stored', async () => {
  const tenant = await tenantWithUnknownWords();
  openScreen(<AdminPage />, tenant.lead);
  await fill('Phyton', 'zz');
  expect(screen.getByRole('option', { name: 'No topic is called that' })).toBeVisible();
  await fill('Phyton', 'javasc');
  await userEvent.click(screen.getByRole('option', { name: 'Programming basics' }));
  expect(await screen.findByRole('button', { name: 'Undo: “Phyton” is the same as Programming basics' })).toBeVisible();
  expect(await openPhrases()).toEqual(['“Falconry” 2 people']);
  expect(document.activeElement).toHaveTextContent('“Phyton” is the same as Programming basics');
  expect(await vocabularyOf(tenant)).toEqual({ topics: [], merges: [{ phrase: 'Phyton', topic: 'programming' }] });
});

test('the topics that are spelt most like it are one press away', async () => {
  const tenant = await tenantWithUnknownWords();
  openScreen(<AdminPage />, tenant.lead);
  const [first] = within(await section()).getAllByRole('button', { name: /^“Phyton” is the same as/ });
  expect(first).toHaveTextContent(/^Same as /);
  await userEvent.click(first ?? document.body);
  await screen.findByRole('heading', { name: 'Decided' });
  expect((await vocabularyOf(tenant)).merges).toHaveLength(1);
});

test('a phrase can become a topic of its own, to which others are merged; without it they are open again', async () => {
  const tenant = await tenantWithUnknownWords();
  openScreen(<AdminPage />, tenant.lead);
  await press('“Falconry” is a topic of its own');
  await screen.findByRole('button', { name: 'Undo: “Falconry” is a topic of its own' });
  await fill('Phyton', 'falcon');
  await userEvent.click(screen.getByRole('option', { name: 'Falconry' }));
  await screen.findByRole('button', { name: 'Undo: “Phyton” is the same as Falconry' });
  expect(await openPhrases()).toEqual([]);
  const [focus] = tenant.programme.focus;
  expect(await vocabularyOf(tenant)).toEqual({
    topics: [{ id: 'own-falconry', label: 'Falconry', focus, aliases: [] }],
    merges: [{ phrase: 'Phyton', topic: 'own-falconry' }],
  });
  await press('Undo: “Falconry” is a topic of its own');
  expect(await screen.findByText('“Falconry” is open again')).toHaveFocus();
  expect(await openPhrases()).toEqual(['“Falconry” 2 people', '“Phyton” 1 person']);
  expect(await vocabularyOf(tenant)).toEqual({ topics: [], merges: [] });
});

test('a merge is undone', async () => {
  const tenant = await tenantWithUnknownWords();
  await editVocabulary(tenant.lead, () => ({ topics: [], merges: [{ phrase: 'Phyton', topic: 'programming' }] }));
  openScreen(<AdminPage />, tenant.lead);
  await press('Undo: “Phyton” is the same as Programming basics');
  expect(await screen.findByText('“Phyton” is open again')).toBeVisible();
  expect(await openPhrases()).toEqual(['“Falconry” 2 people', '“Phyton” 1 person']);
  expect(screen.queryByRole('heading', { name: 'Decided' })).toBeNull();
});

test('says what another lead decided meanwhile, and leaves it so', async () => {
  const tenant = await tenantWithUnknownWords();
  openScreen(<AdminPage />, tenant.lead);
  await section();
  const merges = [{ phrase: 'Phyton', topic: 'dataScience' }];
  await editVocabulary(tenant.lead, (edits) => ({ ...edits, merges }));
  await press('“Phyton” is a topic of its own');
  expect(await screen.findByRole('button', { name: 'Undo: “Phyton” is the same as Data science' })).toBeVisible();
  expect(await vocabularyOf(tenant)).toEqual({ topics: [], merges });
});

test('says that a decision could not be kept, and tries it again', async () => {
  const tenant = await tenantWithUnknownWords();
  // The desk itself is opened with three calls, the fourth asks who can read it; the fifth reads what stands.
  openScreen(<AdminPage />, interrupted(tenant.lead, 4, 'before'));
  await screen.findByText(/^Only the programme leads/);
  await press('“Phyton” is a topic of its own');
  await press('Try again');
  expect(await screen.findByRole('button', { name: 'Undo: “Phyton” is a topic of its own' })).toBeVisible();
  expect((await vocabularyOf(tenant)).topics).toHaveLength(1);
});

test('shows five phrases at first, and the rest on demand', async () => {
  const { lead, servicesFor } = await cohortTenant();
  const teaches = ['Knitting', 'Falconry', 'Beekeeping', 'Origami', 'Fencing', 'Ikebana', 'Juggling'];
  await say(servicesFor('ada'), { teaches, wantsToLearn: [] });
  openScreen(<AdminPage />, lead);
  expect(await openPhrases()).toHaveLength(5);
  await press('Show 2 more');
  expect(await openPhrases()).toHaveLength(7);
});

test('has no fault that a program can find', async () => {
  const tenant = await tenantWithUnknownWords();
  await editVocabulary(tenant.lead, () => ({ topics: [], merges: [{ phrase: 'Phyton', topic: 'programming' }] }));
  openScreen(<AdminPage />, tenant.lead);
  await userEvent.click(await screen.findByRole('combobox', { name: /Falconry/ }));
  expect(await accessibilityFaults()).toEqual([]);
});
