import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { aProgramme } from '#test/builders/aProgramme.ts';
import { accessibilityFaults } from '#test/accessibilityFaults.ts';
import { cohortTenant, organisationWith } from '#test/fakes/cohortTenant.ts';
import { fixedClock } from '#test/fakes/fixedClock.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';
import { AdminPage } from '#surfaces/admin/AdminPage.tsx';
import { PersonalTab } from '#surfaces/personalTab/PersonalTab.tsx';
import { openDesk } from '#useCases/programme/openDesk.ts';
import { remindPerson } from '#useCases/programme/remindPerson.ts';
import { personId } from '#domain/ids.ts';

const invited = organisationWith(
  { id: 'bo', manager: 'piotr', role: 'mentor', isSlow: true },
  { id: 'cleo', manager: 'piotr', role: 'mentor', isSlow: true },
);
const [nextDay, nextWeek] = [fixedClock('2026-11-24T08:00:00Z'), fixedClock('2026-12-01T08:00:00Z')];

async function openPeople(clock: typeof nextDay) {
  const tenant = await cohortTenant(invited);
  const lead = { ...tenant.lead, clock };
  openScreen(<AdminPage />, lead);
  await screen.findByRole('region', { name: 'Departments' });
  return { ...tenant, lead };
}

test('asks once more, with one press, who was invited a week ago and has not answered', async () => {
  const { lead, programme } = await openPeople(nextWeek);
  const card = within(await screen.findByRole('region', { name: 'Not answered yet' }));
  expect(await accessibilityFaults()).toEqual([]);
  await userEvent.click(card.getByRole('button', { name: 'Remind 2 people' }));
  expect(await screen.findByText('2 people are invited.')).toBeVisible();
  expect(screen.queryByRole('region', { name: 'Not answered yet' })).toBeNull();
  const { enrolments } = await openDesk(lead, programme);
  expect(Object.fromEntries(enrolments.map(({ person, reminded }) => [person, reminded?.length ?? 0]))).toEqual({
    ada: 0,
    bo: 1,
    cleo: 1,
    omar: 0,
  });
});

test('bothers nobody who was asked yesterday', async () => {
  await openPeople(nextDay);
  expect(screen.queryByRole('region', { name: 'Not answered yet' })).toBeNull();
});

test('whoever is reminded finds one kind line on their page', async () => {
  const { lead, servicesFor } = await cohortTenant(invited);
  await remindPerson({ ...lead, clock: nextWeek }, aProgramme(), personId('bo'));
  openScreen(<PersonalTab />, servicesFor('bo'));
  expect(await screen.findByText(/^The programme leads would still like to have you\./)).toBeVisible();
});

test('reminding again does nothing, and neither does reminding who has answered', async () => {
  const { lead, programme } = await cohortTenant(invited);
  for (const person of ['bo', 'bo', 'ada']) {
    await remindPerson({ ...lead, clock: nextWeek }, programme, personId(person));
  }
  const { enrolments } = await openDesk(lead, programme);
  expect(
    enrolments.filter(({ reminded }) => reminded).map(({ person, reminded }) => [person, reminded?.length]),
  ).toEqual([['bo', 1]]);
});
