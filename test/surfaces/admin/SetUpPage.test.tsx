import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { personId } from '#domain/ids.ts';
import type { Services } from '#ports/services.ts';
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
  expect(screen.queryByRole('region', { name: 'Not as expected' })).toBeNull();
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
  const check = async () => ({
    places: ['People'],
    differences: [{ kind: 'placeOfOtherKind' as const, place: 'People' }],
  });
  openScreen(<AdminPage />, { ...lead, site: { ...lead.site, check } });
  const [part] = await screen.findAllByRole('listitem');
  expect(part).toHaveTextContent('PeopleNeeds a look');
  const differences = within(screen.getByRole('region', { name: 'Not as expected' }));
  expect(differences.getByText(/^People was there before/)).toBeVisible();
  expect(differences.getByText(/Rename or remove it in SharePoint, then check again\.$/)).toBeVisible();
});

test('tells step by step how far setting up is', async () => {
  const lead = await aFreshSite();
  const provision: typeof lead.site.provision = async ({ onProgress } = {}) => {
    onProgress?.(3, 9);
    return await new Promise(() => undefined);
  };
  openScreen(<AdminPage />, { ...lead, site: { ...lead.site, provision } });
  await userEvent.click(await screen.findByRole('button', { name: 'Set up the site' }));
  expect(await screen.findByText('Setting up: 3 of 9 steps done')).toBeVisible();
  expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '3');
});

test('stops when asked, says that nothing is lost, and sets up the rest later', async () => {
  const lead = await aFreshSite();
  let tries = 0;
  const provision: Services['site']['provision'] = async (progress = {}) => {
    tries += 1;
    if (tries > 1) {
      return await lead.site.provision(progress);
    }
    progress.onProgress?.(3, 9);
    return await new Promise((_, reject) =>
      progress.signal?.addEventListener('abort', () => reject(progress.signal?.reason as Error)),
    );
  };
  openScreen(<AdminPage />, { ...lead, site: { ...lead.site, provision } });
  await userEvent.click(await screen.findByRole('button', { name: 'Set up the site' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Stop' }));
  expect((await screen.findByText(/^Stopped\. What is made stays/)).parentElement).toHaveFocus();
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Set up the site' }));
  expect(await screen.findByRole('heading', { name: 'Create a programme' })).toBeVisible();
});

test('has no fault that a program can find', async () => {
  openScreen(<AdminPage />, await aFreshSite());
  await screen.findByRole('heading', { name: 'Set up your site' });
  expect(await accessibilityFaults()).toEqual([]);
});
