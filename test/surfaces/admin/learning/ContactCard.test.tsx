import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { personId } from '#domain/ids.ts';
import type { Services } from '#ports/services.ts';
import { nameContact } from '#useCases/programme/nameContact.ts';
import { cohortTenant, organisationWith } from '#test/fakes/cohortTenant.ts';
import { offlineOnce } from '#test/fakes/offlineOnce.ts';
import { openLearning } from './openLearning.tsx';

const card = async () => within(await screen.findByRole('region', { name: 'Somebody to turn to' }));
const press = async (name: string) => await userEvent.click(await (await card()).findByRole('button', { name }));
const contactOf = async ({ programmes }: Services) => (await programmes.all())[0]?.value.contact;

const withNoor = () => cohortTenant(organisationWith({ id: 'noor', name: 'Noor Aziz', manager: 'grace' }));

async function choose(typed: string, name: RegExp): Promise<void> {
  await userEvent.type(await (await card()).findByRole('combobox', { name: 'Who is it?' }), typed);
  await userEvent.click(screen.getByRole('option', { name }));
}

test('somebody is found by name, named, and taken off again', async () => {
  const tenant = await withNoor();
  await openLearning(tenant);
  await (await card()).findByText('Nobody is named yet.');
  await choose('noor', /Noor Aziz/);
  await press('Name them');
  expect(await (await card()).findByText('People can turn to Noor Aziz.')).toBeVisible();
  expect(await contactOf(tenant.lead)).toMatchObject({ person: 'noor', name: 'Noor Aziz' });
  await press('Name nobody');
  expect(await (await card()).findByText('Nobody is named yet.')).toBeVisible();
  expect(await contactOf(tenant.lead)).toBeUndefined();
});

test('a name that nobody chose from the list is asked for', async () => {
  const tenant = await withNoor();
  await openLearning(tenant);
  await press('Name them');
  expect((await card()).getByText('Please choose somebody from the list.')).toBeVisible();
  expect(await contactOf(tenant.lead)).toBeUndefined();
});

test('the next try names the same person after the network was gone', async () => {
  const tenant = await withNoor();
  await openLearning(tenant, { programmes: offlineOnce(tenant.lead.programmes, 'save') });
  await choose('noor', /Noor Aziz/);
  await press('Name them');
  await press('Try again');
  expect(await (await card()).findByText('People can turn to Noor Aziz.')).toBeVisible();
});

test('says when the person has left the organisation', async () => {
  const tenant = await withNoor();
  const gone = { person: personId('gone'), name: 'Gil Roth', mail: 'gil@contoso.example' };
  await nameContact(tenant.lead, tenant.programme.id, gone);
  await openLearning(tenant);
  expect(
    await (await card()).findByText('Gil Roth is no longer in the directory. Please name somebody else.'),
  ).toBeVisible();
});
