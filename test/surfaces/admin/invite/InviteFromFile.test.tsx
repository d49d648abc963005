import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { largestFile } from '#surfaces/admin/invite/readFile.ts';
import { AdminPage } from '#surfaces/admin/AdminPage.tsx';
import { openDesk } from '#useCases/programme/openDesk.ts';
import { accessibilityFaults } from '#test/accessibilityFaults.ts';
import { cohortTenant, organisationWith } from '#test/fakes/cohortTenant.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

const card = async () => await screen.findByRole('region', { name: 'Invite from a file' });
const press = async (name: string | RegExp) =>
  await userEvent.click(await within(await card()).findByRole('button', { name }));

/** A file as browsers have it; jsdom cannot read one. */
function fileOf(text: string, name: string): File {
  const file = new File([text], name);
  file.arrayBuffer = async () => await Promise.resolve(new TextEncoder().encode(text).buffer);
  return file;
}

/** Chooses a file as the browser's dialog would. */
async function choose(text: string | File, name = 'people.csv'): Promise<void> {
  const field = (await card()).querySelector('input[type=file]');
  if (!(field instanceof HTMLInputElement)) {
    throw new Error('There is no field for a file');
  }
  await userEvent.upload(field, text instanceof File ? text : fileOf(text, name));
}

const addressed = organisationWith(...['grace', 'nina', 'piotr'].map((id) => ({ id, mail: `${id}@contoso.example` })), {
  id: 'ada',
  mail: 'ada@contoso.example',
});

const mixed = [
  'Mail;Role;Topics;Team',
  'nina@contoso.example;mentee;AI tools;North',
  'who@contoso.example;mentor;;North',
  'piotr@contoso.example;boss;;North',
  'grace@contoso.example;Mentor;;North',
  'ada@contoso.example;mentor;;North',
].join('\r\n');

describe('a file with good and bad rows', () => {
  test('shows each bad row with its reason, and invites the good ones when the lead says so', async () => {
    const { lead, programme } = await cohortTenant(addressed);
    openScreen(<AdminPage />, lead);
    await choose(mixed);
    expect(await screen.findByText(/^people\.csv: 2 of 5 people can be invited\./)).toBeVisible();
    expect(screen.getByText('Not needed and not read: Team.')).toBeVisible();
    expect(
      within(await card())
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Row 3, Mailwho@contoso.exampleNobody in the directory has this address. Check the spelling.',
      'Row 4, RolebossThe role is mentor or mentee.',
      'Row 6, Mailada@contoso.exampleThis person is invited or in already.',
    ]);
    expect(await accessibilityFaults()).toEqual([]);
    expect((await openDesk(lead, programme)).enrolments).toHaveLength(2);
    await press('Invite 2 people');
    expect(await screen.findByText('2 people are invited.')).toBeVisible();
    const { enrolments } = await openDesk(lead, programme);
    expect(enrolments.filter(({ state }) => state === 'invited')).toEqual([
      expect.objectContaining({ person: 'nina', role: 'mentee', wantsToLearn: ['aiTools'], teaches: [] }),
      expect.objectContaining({ person: 'grace', role: 'mentor', teaches: [] }),
    ]);
  });

  test('gives the list away as a file in which nothing runs', async () => {
    const { lead } = await cohortTenant(addressed);
    const { savedFiles } = openScreen(<AdminPage />, lead);
    await choose('Mail;Role\n=cmd|calc;mentor\nwho@contoso.example;mentor');
    await press('Save the list');
    expect(savedFiles).toEqual([
      {
        name: 'rows-to-correct.csv',
        text: [
          '\uFEFF"Row","Column","What stands there","What is wrong"',
          '"2","Mail","\'=cmd|calc","This begins like a formula. Put what it should show in its place."',
          '"3","Mail","who@contoso.example","Nobody in the directory has this address. Check the spelling."',
          '',
        ].join('\r\n'),
      },
    ]);
  });

  test('shows the first twenty, and the rest on demand', async () => {
    const { lead } = await cohortTenant(addressed);
    openScreen(<AdminPage />, lead);
    await choose(`Mail\n${Array.from({ length: 30 }, (_, index) => `p${index}@contoso.example\n`).join('')}`);
    expect(await screen.findByText('30 rows need a look')).toBeVisible();
    expect(within(await card()).getAllByRole('listitem')).toHaveLength(20);
    await press('Show 10 more rows');
    expect(within(await card()).getAllByRole('listitem')).toHaveLength(30);
  });
});

test('everybody has the role that is chosen, where the file names none', async () => {
  const { lead, programme } = await cohortTenant(addressed);
  openScreen(<AdminPage />, lead);
  await choose('Mail\nnina@contoso.example');
  await userEvent.click(within(await card()).getByRole('radio', { name: 'Mentees' }));
  await press('Invite 1 person');
  expect(await screen.findByText('1 person is invited.')).toBeVisible();
  const { enrolments } = await openDesk(lead, programme);
  expect(enrolments.find(({ person }) => person === 'nina')).toMatchObject({ role: 'mentee' });
});

test('the template names the columns, and can be read as it is', async () => {
  const { lead } = await cohortTenant(organisationWith({ id: 'nina', mail: 'ada.osei@contoso.example' }));
  const { savedFiles } = openScreen(<AdminPage />, lead);
  await press('Save a template');
  const [template] = savedFiles;
  await choose(template?.text ?? '');
  expect(await screen.findByText(/^people\.csv: 1 of 2 people can be invited\./)).toBeVisible();
});

test.each([
  ['', 'people.csv is empty.'],
  ['Name,Role\nAda,mentor', 'people.csv has no column “Mail”. Its headings are: Name, Role.'],
  ['Mail,E-mail\na,b', 'people.csv has two columns for “Mail”. Remove one of them.'],
])('says why %j cannot be read, and offers another file', async (text, why) => {
  const { lead } = await cohortTenant(addressed);
  openScreen(<AdminPage />, lead);
  await choose(text);
  expect(await screen.findByText(why)).toBeVisible();
  await choose('Mail\nnina@contoso.example');
  expect(await screen.findByText(/^people\.csv: 1 of 1 person can be invited\./)).toBeVisible();
  expect(screen.queryByText(why)).toBeNull();
});

test('does not read what is far too large, nor what is gone', async () => {
  const { lead } = await cohortTenant(addressed);
  openScreen(<AdminPage />, lead);
  const large = new File(['Mail'], 'large.csv');
  Object.defineProperty(large, 'size', { value: largestFile + 1 });
  await choose(large);
  expect(await screen.findByText(/^large\.csv is larger than 20 MB/)).toBeVisible();
  const gone = new File(['Mail'], 'gone.csv');
  gone.arrayBuffer = async () => await Promise.reject(new DOMException('gone', 'NotFoundError'));
  await choose(gone);
  expect(await screen.findByText(/^gone\.csv could not be read/)).toBeVisible();
});
