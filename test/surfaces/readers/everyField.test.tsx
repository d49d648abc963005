import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import type { Services } from '#ports/services.ts';
import { AdminPage } from '#surfaces/admin/AdminPage.tsx';
import { PersonalTab } from '#surfaces/personalTab/PersonalTab.tsx';
import { cohortTenant } from '#test/fakes/cohortTenant.ts';
import { say } from '#test/fakes/say.ts';
import { openMatching, press, twoAndTwo } from '#test/surfaces/admin/matching/openMatching.tsx';
import { aPairOnItsWay, pairOf, type StoryStage } from '#test/surfaces/aPairOnItsWay.ts';
import { openPane } from '#test/surfaces/outlookPane/openPane.tsx';
import { openScreen } from '#test/surfaces/openScreen.tsx';

// Beside every field in which a person writes what is stored, a line says who can read it, and the field names that line.

/** How many text fields each file has. Search boxes keep nothing by their nature, and are not counted. */
const storing: Readonly<Record<string, number>> = {
  'src/surfaces/admin/programme/AboutFields.tsx': 4,
  'src/surfaces/admin/programme/NumberField.tsx': 1,
  'src/surfaces/admin/programme/RhythmFields.tsx': 2,
  'src/surfaces/admin/programme/RuleFields.tsx': 2,
  'src/surfaces/admin/programme/WayFields.tsx': 1,
  'src/surfaces/admin/readiness/LaunchAnyway.tsx': 1,
  'src/surfaces/admin/learning/LinkForm.tsx': 2,
  'src/surfaces/admin/learning/TopicField.tsx': 1,
  'src/surfaces/admin/matching/MoreRules.tsx': 1,
  'src/surfaces/personalTab/pairing/AgreementFields.tsx': 1,
  'src/surfaces/personalTab/pairing/AgreementForm.tsx': 1,
  'src/surfaces/personalTab/enrol/CorrectionField.tsx': 1,
  'src/surfaces/personalTab/enrol/TopicPicker.tsx': 1,
  'src/surfaces/personalTab/home/PledgeForm.tsx': 1,
  'src/surfaces/personalTab/recognition/ThanksForm.tsx': 1,
  'src/surfaces/session/AddLine.tsx': 1,
  'src/surfaces/session/CloseForm.tsx': 2,
  'src/surfaces/session/GoalForm.tsx': 3,
  'src/surfaces/session/GrowthForm.tsx': 1,
  'src/surfaces/session/NoteField.tsx': 1,
};

/** Nothing that is typed into these is stored; each says why. */
const storingNothing: Readonly<Record<string, readonly [count: number, why: string]>> = {
  'src/surfaces/admin/ScriptField.tsx': [1, 'a script to copy, which cannot be changed'],
  'src/surfaces/admin/invite/InviteFromFile.tsx': [1, 'a file, of which only whom it names is kept'],
  'src/surfaces/admin/invite/InviteMany.tsx': [1, 'pasted addresses, of which only whom they name is kept'],
  'src/surfaces/admin/matching/PublishBar.tsx': [1, 'how many pairs to publish, which is done and not kept'],
  'src/surfaces/admin/topics/TopicPicker.tsx': [1, 'a part of a word, to find a listed topic by'],
  'src/ui/PersonPicker.tsx': [1, 'a part of a name, to find a person by'],
};

/** Their labels, as far as pages below show them. */
const labelsThatStoreNothing = [
  /^Mail addresses$/,
  /^How many pairs now\?$/,
  /^Another topic…/,
  /^Who (teaches|learns|is it\?)$/,
];

const root = process.cwd();
const sources = ['src/surfaces', 'src/ui'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => `${folder}/${name}`),
);
const fieldTag = /<(?:Textarea|Input|Combobox|TagPicker|SpinButton|textarea|input|Editable)\b|contentEditable/g;

test('every source of a text field is known, with the number of its fields', () => {
  const found = sources.flatMap((file) => {
    const count = readFileSync(path.join(root, file), 'utf8').match(fieldTag)?.length ?? 0;
    return count > 0 ? [[file, count] as const] : [];
  });
  const known = { ...storing, ...Object.fromEntries(Object.entries(storingNothing).map(([file, [n]]) => [file, n])) };
  expect(Object.fromEntries(found)).toEqual(known);
});

const choices = new Set(['radio', 'checkbox', 'range', 'search', 'button', 'submit', 'hidden', 'file']);
const question = /Who can read this\?\s+(.+)$/;

/** What is said of each text field on the page: who can read it, that it stores nothing, or nothing at all. */
function whatIsSaid(): Readonly<Record<string, string>> {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'input, textarea, [contenteditable]',
  );
  const typed = [...fields].filter((field) => !choices.has(field.type) && !field.readOnly);
  return Object.fromEntries(typed.map((field) => [nameOf(field), saidOf(field)]));
}

function saidOf(field: HTMLElement): string {
  if (labelsThatStoreNothing.some((label) => label.test(nameOf(field)))) {
    return 'stores nothing';
  }
  let described: Element | null | undefined = field.closest('[aria-describedby]');
  while (described) {
    const found = question.exec(textOf(described.getAttribute('aria-describedby')));
    if (found) {
      return found[1] ?? '';
    }
    described = described.parentElement?.closest('[aria-describedby]');
  }
  return 'NOTHING IS SAID';
}

const textOf = (ids: string | null): string =>
  (ids ?? '')
    .split(' ')
    .map((id) => document.querySelector(`#${CSS.escape(id)}`)?.textContent ?? '')
    .join(' ');

const nameOf = (field: HTMLElement): string =>
  field.getAttribute('aria-label') ??
  ('labels' in field && field.labels instanceof NodeList
    ? (field.labels[0]?.textContent ?? '').replace(/\*$/, '')
    : '');

const expectSaid = async (expected: Readonly<Record<string, string>>) =>
  await waitFor(() => expect(whatIsSaid()).toEqual(expected));

const twoOnly = (partner: string) => `Only you and ${partner}.`;
const youAndLeads = 'You and the programme leads, as far as SharePoint shows you.';
const everybody = 'Everybody on the site: Turnabout Visitors.';
const duringTheFirst = '2027-01-12T10:20:00Z';

const stages: readonly [StoryStage, string | RegExp, Readonly<Record<string, string>>][] = [
  [
    'invited',
    /You are invited/,
    {
      'What would you like to learn? Find or add a topic': youAndLeads,
      'What could you share in return? (if you like) Find or add a topic': youAndLeads,
    },
  ],
  ['accepted', /your agreement/, { 'What I hope for': twoOnly('Ada Osei') }],
  ['booked', /Your path/, { 'A goal of mine': twoOnly('Ada Osei') }],
];

test.each(stages)('on the page of somebody who is %s', async (stage, heading, expected) => {
  const { omar } = await aPairOnItsWay(stage);
  openScreen(<PersonalTab />, omar);
  await screen.findByRole('heading', { name: heading });
  await expectSaid(expected);
});

test('where the agreement is put into other words', async () => {
  const { omar } = await aPairOnItsWay('accepted');
  openScreen(<PersonalTab />, omar);
  await press('Change the words');
  await expectSaid({
    'When we meet': twoOnly('Ada Osei'),
    'How we talk': twoOnly('Ada Osei'),
    'What stays between us': twoOnly('Ada Osei'),
    'Free to leave': twoOnly('Ada Osei'),
    'What I hope for': twoOnly('Ada Osei'),
  });
});

test('where a mentee thanks their mentor', async () => {
  const { omar } = await aPairOnItsWay('booked');
  openScreen(<PersonalTab />, omar);
  await press('Write thanks');
  await expectSaid({ 'Your thanks to Ada Osei': twoOnly('Ada Osei'), 'A goal of mine': twoOnly('Ada Osei') });
});

test('on the page of a goodbye, where somebody writes to themselves', async () => {
  const { omar } = await aPairOnItsWay('booked');
  openScreen(<PersonalTab />, omar, { page: `goodbye/${(await pairOf(omar)).proposal.pair.id}` });
  await expectSaid({ 'What I take with me': 'Only you. Not Ada Osei, not the programme leads.' });
});

test('on the page where answers are changed', async () => {
  const { ada } = await aPairOnItsWay('enrolled');
  openScreen(<PersonalTab />, ada);
  await press('Change my answers');
  await expectSaid({
    'What could you teach? Find or add a topic': youAndLeads,
    'What would you like to learn in return? (if you like) Find or add a topic': youAndLeads,
  });
});

test('on the page of a session, which the meeting panel shows too', async () => {
  const { ada } = await aPairOnItsWay('booked', duringTheFirst);
  openScreen(<PersonalTab />, ada, { page: (await pairOf(ada)).proposal.pair.id });
  await expectSaid({
    'What we want to keep from this session': twoOnly('Omar Haddad'),
    'What I want to remember': 'Only you. Not Omar Haddad, not the programme leads.',
    'A goal of mine': twoOnly('Omar Haddad'),
    'What did I teach?': twoOnly('Omar Haddad'),
    'What did I learn?': twoOnly('Omar Haddad'),
    'Will do what?': twoOnly('Omar Haddad'),
    'One line to myself': 'Only you. Not Omar Haddad, not the programme leads.',
  });
});

test('in the pane of Outlook nothing is written', async () => {
  const { omar } = await aPairOnItsWay('booked');
  openPane(omar);
  await screen.findByRole('heading', { level: 1 });
  await expectSaid({});
});

test('on the page where a programme is founded', async () => {
  const { lead } = await cohortTenant();
  openScreen(<AdminPage />, { ...lead, programmes: { ...lead.programmes, all: async () => [] } });
  await expectSaid({
    Name: everybody,
    'What is it for?': everybody,
    Sponsor: everybody,
    'How many people should join?': everybody,
    'First sessions from': everybody,
    'Ends on': everybody,
    'Levels at most': everybody,
    'Days to answer a proposal': everybody,
    'Hours from booking to the first session, at least': everybody,
    Sessions: everybody,
    'Weeks between sessions': everybody,
    'Minutes per session': everybody,
    'Levels that the mentee stands above the mentor, at least': everybody,
  });
});

async function aDesk(): Promise<Services> {
  const { lead, servicesFor } = await cohortTenant(twoAndTwo);
  await say(servicesFor('ada'), { teaches: ['Phyton', 'aiTools'], wantsToLearn: [] });
  return lead;
}

test('on the desk, where people are invited and topics are sorted', async () => {
  openScreen(<AdminPage />, await aDesk());
  expect(await screen.findByText('Only the programme leads: leads.')).toBeVisible();
  await expectSaid({ 'Mail addresses': 'stores nothing', 'Another topic… for “Phyton”': 'stores nothing' });
});

test('on the desk, where pairs are adjusted', async () => {
  await openMatching(await aDesk());
  await press('Propose pairs');
  await press('Pairs you want or rule out');
  await press('More rules');
  await expectSaid({
    'How many pairs now?': 'stores nothing',
    'Who teaches': 'stores nothing',
    'Who learns': 'stores nothing',
    'Pairs between the same two departments, at most': 'Only the programme leads: leads.',
  });
});
