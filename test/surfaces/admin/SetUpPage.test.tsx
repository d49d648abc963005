import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { personId } from '#domain/ids.ts';
import { AdminPage } from '#surfaces/admin/AdminPage.tsx';
import { accessibilityFaults } from '#test/accessibilityFaults.ts';
import { aColleague } from '#test/builders/aColleague.ts';
import { fakeTenant } from '#test/fakes/fakeTenant.ts';
import { offlineOnce } from '#test/fakes/offlineOnce.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

const lena = personId('lena');

async function aFreshSite() {
  const tenant = await fakeTenant({ people: [aColleague({ id: 'lena' })], leads: [lena] });
  return tenant.servicesFor(lena);
}

test('shows which parts are missing, and reports ready', async () => {
  const { reports } = openScreen(<AdminPage />, await aFreshSite());
  expect(await screen.findByRole('heading', { name: 'Set up your site' })).toBeVisible();
  expect(screen.getByText('0 of 4 parts are in place.')).toBeVisible();
  expect(screen.queryByText(/Rename or remove it/)).toBeNull();
  expect(screen.getAllByRole('listitem').map((part) => part.textContent)).toEqual([
    'PeopleMissing',
    'PrivateMissing',
    'PairsMissing',
    'Lead/deskMissing',
  ]);
  expect(reports).toEqual(['ready']);
});

test('sets up the site and goes on to the first programme', async () => {
  openScreen(<AdminPage />, await aFreshSite());
  await userEvent.click(await screen.findByRole('button', { name: 'Set up the site' }));
  expect(await screen.findByRole('heading', { name: 'Create a programme' })).toBeVisible();
});

test('says when set-up broke off, and goes on when tried again', async () => {
  const lead = await aFreshSite();
  openScreen(<AdminPage />, { ...lead, site: offlineOnce(lead.site, 'provision') });
  await userEvent.click(await screen.findByRole('button', { name: 'Set up the site' }));
  expect(await screen.findByText(/You seem to be offline/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: 'Create a programme' })).toBeVisible();
});

test('names a part that is not as expected, and says who can mend it', async () => {
  const lead = await aFreshSite();
  const check = async () => [{ name: 'People', state: 'different' as const }];
  openScreen(<AdminPage />, { ...lead, site: { ...lead.site, check } });
  const part = await screen.findByRole('listitem');
  expect(within(part).getByText('Different from what is expected')).toBeVisible();
  expect(screen.getByText(/Rename or remove it in SharePoint, then set up the site again\.$/)).toBeVisible();
});

test('has no fault that a program can find', async () => {
  openScreen(<AdminPage />, await aFreshSite());
  await screen.findByRole('heading', { name: 'Set up your site' });
  expect(await accessibilityFaults()).toEqual([]);
});
