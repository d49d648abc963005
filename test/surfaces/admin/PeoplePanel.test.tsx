import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { AdminPage } from '#surfaces/admin/AdminPage.tsx';
import { enrol } from '#useCases/programme/enrol.ts';
import { openHome } from '#useCases/programme/openHome.ts';
import { openDesk } from '#useCases/programme/openDesk.ts';
import { accessibilityFaults } from '#test/accessibilityFaults.ts';
import { aProgramme } from '#test/builders/aProgramme.ts';
import { cohortTenant, organisationWith } from '#test/fakes/cohortTenant.ts';
import { interrupted } from '#test/fakes/interrupted.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

const table = async () => await screen.findByRole('table', { name: 'People' });
const cells = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
const search = async (name: string) =>
  await userEvent.type(await screen.findByRole('searchbox', { name: 'Find a colleague by name' }), name);

test('lists who is in by name, with department, role, state and topics', async () => {
  const { lead } = await cohortTenant(
    organisationWith({ id: 'ada', name: 'Ada Osei' }, { id: 'nina', role: 'mentee', isSlow: true }),
  );
  openScreen(<AdminPage />, lead);
  const [, ...rows] = within(await table()).getAllByRole('row');
  expect(rows.map(cells)).toEqual([
    ['Ada Osei', 'Digital', 'Mentor', 'Joined', 'AI tools', ''],
    ['nina', 'Operations', 'Mentee', 'Invited', '', ''],
    ['omar', 'Finance', 'Mentee', 'Joined', '', 'AI tools'],
  ]);
  expect(screen.getByText('1 mentor and 1 mentee have joined, 1 invited and not yet in.')).toBeVisible();
});

test('shows what somebody put right of the directory, and that it comes from them', async () => {
  const { lead, servicesFor } = await cohortTenant(organisationWith({ id: 'ada', name: 'Ada Osei' }));
  const ada = servicesFor('ada');
  for (const { enrolment } of (await openHome(ada)).memberships) {
    await enrol(ada, enrolment, { ...enrolment.value, corrected: { department: 'Data & AI' } });
  }
  openScreen(<AdminPage />, lead);
  const row = within(await table()).getByRole('row', { name: /Ada Osei/ });
  expect(row).toHaveTextContent('Data & AIput right by themselves');
});

test('says what to do while nobody is invited', async () => {
  const { lead } = await cohortTenant(organisationWith().map((member) => ({ ...member, role: undefined })));
  openScreen(<AdminPage />, lead);
  expect(await screen.findByText(/Nobody has been invited yet/)).toBeVisible();
});

test('says that the directory does not name a department', async () => {
  const { lead } = await cohortTenant(organisationWith({ id: 'ada', department: undefined }));
  openScreen(<AdminPage />, lead);
  expect(within(await table()).getByRole('row', { name: /ada/ })).toHaveTextContent('not in the directory');
});

test('names people who report to each other in a circle, and whose manager is not known', async () => {
  const { lead } = await cohortTenant(
    organisationWith(
      { id: 'piotr', name: 'Piotr', manager: 'yara' },
      { id: 'yara', name: 'Yara', manager: 'piotr' },
      { id: 'zoe', name: 'Zoe', manager: 'gone' },
    ),
  );
  openScreen(<AdminPage />, lead);
  expect(await screen.findByText('The directory has gaps')).toBeVisible();
  expect(screen.getByText(/report to each other in a circle: Piotr, Yara\./)).toBeVisible();
  expect(screen.getByText('The directory names no manager for: Zoe.')).toBeVisible();
});

test('keeps quiet about a directory without gaps', async () => {
  const { lead } = await cohortTenant();
  openScreen(<AdminPage />, lead);
  await table();
  expect(screen.queryByText('The directory has gaps')).toBeNull();
});

test('invites a colleague who is found by a part of the name', async () => {
  const { lead, programme } = await cohortTenant(organisationWith({ id: 'nina', name: 'Nina Berg' }));
  openScreen(<AdminPage />, lead);
  await search('berg ni');
  await userEvent.click(screen.getByRole('button', { name: 'Invite Nina Berg as mentee' }));
  expect(await screen.findByText('Nina Berg is invited.')).toBeVisible();
  expect(await within(await table()).findByRole('row', { name: /Nina Berg/ })).toHaveTextContent('Invited');
  const { enrolments } = await openDesk(lead, programme);
  expect(enrolments.find(({ person }) => person === 'nina')).toMatchObject({ role: 'mentee', state: 'invited' });
});

test('does not offer whoever is in already', async () => {
  const { lead } = await cohortTenant();
  openScreen(<AdminPage />, lead);
  await search('omar');
  expect(await screen.findByText(/Nobody with that name/)).toBeVisible();
});

test('waits for two letters', async () => {
  const { lead } = await cohortTenant();
  openScreen(<AdminPage />, lead);
  await search('n');
  expect(screen.queryByRole('button', { name: /^Invite nina/ })).toBeNull();
  await search('i');
  expect(screen.getByRole('button', { name: 'Invite nina as mentor' })).toBeVisible();
});

test('says when somebody could not be invited, and can be asked again', async () => {
  const { lead } = await cohortTenant();
  // The desk itself is opened with three calls; the fourth makes the folder of the person.
  openScreen(<AdminPage />, interrupted(lead, 3, 'before'));
  await search('nina');
  await userEvent.click(screen.getByRole('button', { name: 'Invite nina as mentor' }));
  expect(await screen.findByText('nina could not be invited.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Invite nina as mentor' }));
  expect(await screen.findByText('nina is invited.')).toBeVisible();
});

test('shows the first fifty at first, and the rest on demand', async () => {
  const many = Array.from({ length: 60 }, (_, index) => ({ id: `p${index}`, role: 'mentor', isSlow: true }) as const);
  const { lead } = await cohortTenant(organisationWith(...many));
  openScreen(<AdminPage />, lead);
  expect(within(await table()).getAllByRole('row')).toHaveLength(51);
  await userEvent.click(screen.getByRole('button', { name: 'Show 12 more people' }));
  expect(within(await table()).getAllByRole('row')).toHaveLength(63);
});

test('shows how many have joined of those who should, where the programme says how many', async () => {
  const { lead } = await cohortTenant(undefined, { programme: aProgramme({ target: 8 }) });
  openScreen(<AdminPage />, lead);
  const bar = await screen.findByRole('progressbar', { name: '2 of 8 people have joined' });
  expect([bar.getAttribute('aria-valuenow'), bar.getAttribute('aria-valuemax')]).toEqual(['2', '8']);
  expect(await accessibilityFaults()).toEqual([]);
});

test('has no fault that a program can find', async () => {
  const { lead } = await cohortTenant(organisationWith({ id: 'zoe', manager: 'gone' }));
  openScreen(<AdminPage />, lead);
  await table();
  await search('nina');
  expect(await accessibilityFaults()).toEqual([]);
});
