import path from 'node:path';
import { leadOf } from '#sandbox/cohort/seedCohort.ts';
import { createSandboxApp } from '#sandbox/server/sandboxApp.ts';
import { appOrigin, expect, journey } from './microsoft365.ts';

journey.use({ begin: 'empty' });
const frames = path.resolve('.cache/sandbox/hosts');

// teams-js 2.58, src/internal/communication.ts: without a parent, words go through `nativeInterface`.
journey('on a phone, without a frame around it, the page signs in through Teams', async ({ context, microsoft365 }) => {
  const { tenant } = microsoft365;
  const sandbox = createSandboxApp({ tenant, cloud: 'microsoft', dist: frames, frames, officeJs: frames });
  await context.route(`${appOrigin}/sandbox/**`, async (route) => {
    const request = route.request();
    const body = request.postData();
    const answer = await sandbox.request(request.url(), {
      method: request.method(),
      headers: { 'content-type': 'application/json' },
      ...(body !== null && { body }),
    });
    await route.fulfill({ contentType: 'application/json', body: await answer.text() });
  });
  await context.addInitScript({ path: path.join(frames, 'teamsPhone.js') });
  const page = await context.newPage();
  await page.setViewportSize({ width: 375, height: 740 });
  await page.goto(`${appOrigin}/admin.html?phone=${leadOf(tenant)}`);
  await expect(page.getByRole('button', { name: 'Set up the site' })).toBeVisible({ timeout: 30_000 });
  const said = await page.evaluate(() => (window.sandboxLog ?? []).map(({ what }) => what));
  expect(said).toEqual(expect.arrayContaining(['initialize', 'nestedSignIn.GetToken', 'appInitialization.success']));
});
