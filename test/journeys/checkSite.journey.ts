import { leadOf } from '#sandbox/cohort/seedCohort.ts';
import type { Tenant } from '#sandbox/tenant/tenant.ts';
import type { ListRecord, SiteRecord } from '#sandbox/tenant/sharePoint/records.ts';
import { siteId } from '#sandbox/tenant/wellKnown.ts';
import { expect, journey } from './microsoft365.ts';
import { look, openScreen } from './screens.ts';

journey.setTimeout(300_000);
journey.use({ timezoneId: 'Europe/London', locale: 'en-GB' });

journey('a lead checks the site by keyboard, and mends what somebody broke', async ({ context, microsoft365 }) => {
  const { tenant } = microsoft365;
  listOf(tenant, 'Pairs').displayName = 'Old pairs';
  listOf(tenant, 'Lead').keepsNoVersions = true;
  const frame = await openScreen(context, leadOf(tenant), { surface: 'admin' });
  const { app, host } = frame;
  // Without its library nothing works, so the lead meets set-up before anything else.
  await expect(app.getByText('Pairs is now called Old pairs.')).toBeVisible();
  await look(frame, 'admin-siteBroken', [375, 280]);
  await app.getByRole('button', { name: 'Set up the site' }).press('Enter');
  await app.getByRole('tab', { name: 'Site', exact: true }).press('Enter');
  await expect(app.getByText('Lead keeps no earlier versions.')).toBeVisible();
  takeIndex(listOf(tenant, 'People'));
  await app.getByRole('button', { name: 'Check again' }).press('Enter');
  await expect(app.getByText('The column People.Kind has no index.')).toBeVisible();
  await look(frame, 'admin-siteDifferent', [375, 280]);
  await app.getByRole('button', { name: 'Check again' }).focus();
  await host.keyboard.press('Shift+Tab');
  await expect(app.getByRole('button', { name: 'Mend it' })).toBeFocused();
  await host.keyboard.press('Enter');
  await expect(app.getByText('The column People.Kind has no index.')).toBeHidden();
  // What only a person can decide stands until a person decides it.
  await expect(app.getByText('Lead keeps no earlier versions.')).toBeVisible();
});

journey(
  'a lead without the grant gets the script for it, and goes on once it is given',
  async ({ context, microsoft365 }) => {
    const { tenant } = microsoft365;
    const site = siteOf(tenant);
    const { appGrants } = site;
    site.appGrants = [];
    const frame = await openScreen(context, leadOf(tenant), { surface: 'admin' });
    const { app, host } = frame;
    await expect(app.getByRole('alert')).toContainText('does not let you into the site');
    await expect(app.getByRole('textbox', { name: 'Script for the administrator' })).toHaveValue(
      /New-MgSitePermission/,
    );
    await look(frame, 'admin-grants', [375, 280]);
    // The card looks the same before and after: only the answer tells that the check is over.
    const refused = host.waitForResponse((response) => response.status() === 403);
    await app.getByRole('button', { name: 'Check again' }).click();
    await refused;
    await expect(app.getByRole('alert')).toContainText('does not let you into the site');
    site.appGrants = appGrants;
    await app.getByRole('button', { name: 'Check again' }).click();
    await expect(app.getByRole('tab', { name: 'Site', exact: true })).toBeVisible();
  },
);

function siteOf({ state }: Tenant): SiteRecord {
  const site = state.sharePoint.sites.get(siteId);
  if (!site) {
    throw new Error('Cannot find the site in the stand-in');
  }
  return site;
}

function listOf(tenant: Tenant, name: string): ListRecord {
  const list = [...siteOf(tenant).lists.values()].find(({ urlName }) => urlName === name);
  if (!list) {
    throw new Error(`Cannot find the list "${name}" in the stand-in`);
  }
  return list;
}

function takeIndex({ columns }: ListRecord): void {
  for (const column of columns.filter(({ name }) => name === 'Kind')) {
    column.indexed = false;
  }
}
