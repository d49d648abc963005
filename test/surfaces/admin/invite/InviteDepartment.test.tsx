import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { AdminPage } from '#surfaces/admin/AdminPage.tsx';
import { openDesk } from '#useCases/programme/openDesk.ts';
import { accessibilityFaults } from '#test/accessibilityFaults.ts';
import { cohortTenant, organisationWith } from '#test/fakes/cohortTenant.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

const card = async () => within(await screen.findByRole('region', { name: 'Departments' }));

async function openPeople(...[members]: Parameters<typeof cohortTenant>) {
  const tenant = await cohortTenant(members);
  openScreen(<AdminPage />, tenant.lead);
  await userEvent.click(await screen.findByRole('tab', { name: 'People' }));
  return tenant;
}

test('shows how many of each department were asked and have joined', async () => {
  await openPeople(organisationWith({ id: 'bo', department: 'Digital', role: 'mentor', isSlow: true }));
  const table = await (await card()).findByRole('table', { name: 'How far inviting is, by department' });
  const rows = within(table).getAllByRole('row').slice(1);
  expect(
    rows.map((row) =>
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ),
  ).toEqual([
    ['Digital', '3', '2', '1 of 2'],
    ['Finance', '1', '1', '1 of 1'],
  ]);
  expect(await accessibilityFaults()).toEqual([]);
});

test('asks everybody of a department who was not asked yet, in one role', async () => {
  const { lead, programme } = await openPeople(organisationWith({ id: 'bo', department: 'Digital' }));
  const inCard = await card();
  await userEvent.selectOptions(inCard.getByRole('combobox', { name: 'Department' }), 'Digital (2 not asked yet)');
  await userEvent.click(inCard.getByRole('radio', { name: 'Mentees' }));
  await userEvent.click(inCard.getByRole('button', { name: 'Invite 2 people' }));
  expect(await screen.findByText('2 people are invited.')).toBeVisible();
  const { enrolments } = await openDesk(lead, programme);
  expect(enrolments.filter(({ state }) => state === 'invited').map(({ person, role }) => [person, role])).toEqual(
    expect.arrayContaining([
      ['bo', 'mentee'],
      ['piotr', 'mentee'],
    ]),
  );
  expect(enrolments.find(({ person }) => person === 'ada')).toMatchObject({ role: 'mentor' });
});
