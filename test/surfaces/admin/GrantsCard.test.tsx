import { beforeEach, expect, jest, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { OutsideProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import { AdminPage } from '#surfaces/admin/AdminPage.tsx';
import { accessibilityFaults } from '#test/accessibilityFaults.ts';
import { cohortTenant } from '#test/fakes/cohortTenant.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

const config = {
  clientId: '11111111-1111-4111-8111-111111111111',
  tenantId: '22222222-2222-4222-8222-222222222222',
  leadsGroupId: '33333333-3333-4333-8333-333333333333',
  site: 'contoso.sharepoint.com:/sites/turnabout',
};

beforeEach(() => {
  globalThis.fetch = jest.fn<typeof fetch>(async () => Response.json(config));
});

/** Denied as long as the grant is missing; the second value gives it. */
function refusedUntilGranted<Answer>(answer: () => Promise<Answer>): readonly [() => Promise<Answer>, () => void] {
  let isGranted = false;
  const ask = async () => {
    if (!isGranted) {
      throw new OutsideProblem('denied', 'Cannot do it: Microsoft 365 does not allow it');
    }
    return await answer();
  };
  return [ask, () => void (isGranted = true)];
}

/** A lead whom the site lets in only once the app's own grant on it is given. */
function shutOut(lead: Services): { readonly lead: Services; readonly grant: () => void } {
  const [check, grantCheck] = refusedUntilGranted(() => lead.site.check());
  const [all, grantAll] = refusedUntilGranted(() => lead.programmes.all());
  return {
    lead: { ...lead, site: { ...lead.site, check }, programmes: { ...lead.programmes, all } },
    grant: () => [grantCheck, grantAll].forEach((give) => give()),
  };
}

test('who is not let into the site gets the script for it, and goes on once the grant has taken effect', async () => {
  const { lead, grant } = shutOut((await cohortTenant()).lead);
  openScreen(<AdminPage />, lead);
  expect(await screen.findByRole('heading', { name: 'An administrator has to allow this first' })).toBeVisible();
  expect(screen.getByRole('alert')).toHaveTextContent(/does not let you into the site/);
  const script = await screen.findByRole('textbox', { name: 'Script for the administrator' });
  expect(script).toHaveTextContent("Get-MgSite -SiteId 'contoso.sharepoint.com:/sites/turnabout'");
  expect(script).toHaveAttribute('readonly');
  expect(await accessibilityFaults()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Check again' }));
  expect(await screen.findByRole('heading', { name: 'An administrator has to allow this first' })).toBeVisible();
  grant();
  await userEvent.click(screen.getByRole('button', { name: 'Check again' }));
  expect(await screen.findByRole('heading', { name: 'Reverse mentoring 2027' })).toBeVisible();
});

test('who may not make lists is told why, and goes on making them once allowed', async () => {
  const { lead } = await cohortTenant();
  const places = ['People'];
  const check = async () => ({ places, differences: [{ kind: 'placeMissing' as const, place: 'People' }] });
  const [provision] = refusedUntilGranted(() => lead.site.provision());
  openScreen(<AdminPage />, { ...lead, site: { ...lead.site, check, provision } });
  await userEvent.click(await screen.findByRole('button', { name: 'Set up the site' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(/not among the owners of the site/);
});

test('a directory that may not be read names the consent that is missing', async () => {
  const { lead } = await cohortTenant();
  const [everyone, grant] = refusedUntilGranted(() => lead.directory.everyone());
  openScreen(<AdminPage />, { ...lead, directory: { ...lead.directory, everyone } });
  expect(await screen.findByRole('alert')).toHaveTextContent(/departments and managers/);
  grant();
  await userEvent.click(screen.getByRole('button', { name: 'Check again' }));
  expect(await screen.findByRole('heading', { name: 'Reverse mentoring 2027' })).toBeVisible();
});

test('the script is copied with one press, and who cannot copy is told to do it by hand', async () => {
  const { lead } = shutOut((await cohortTenant()).lead);
  const user = userEvent.setup();
  openScreen(<AdminPage />, lead);
  await user.click(await screen.findByRole('button', { name: 'Copy the script' }));
  expect(await screen.findByText('Copied.')).toBeVisible();
  expect(await navigator.clipboard.readText()).toContain('New-MgSitePermission');
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('Not allowed in this frame'));
  await user.click(screen.getByRole('button', { name: 'Copy the script' }));
  expect(await screen.findByText(/select the text and copy it yourself/)).toBeVisible();
});
