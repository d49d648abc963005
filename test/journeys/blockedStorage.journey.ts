import { leadOf } from '#sandbox/cohort/seedCohort.ts';
import { browserFlags, ensureBrowser } from '../../scripts/browser.mjs';
import { openHost, signInByPopup } from './hostFrames.ts';
import { expect, journey } from './microsoft365.ts';

// Pages inside others get no storage: what Chromium does in a private window. All other journeys switch it off.
journey.use({ begin: 'empty', launchOptions: { args: browserFlags, executablePath: ensureBrowser() } });
const firstButton = { name: 'Set up the site' } as const;
const patient = { timeout: 30_000 };

journey('without storage the page works, and signs in through Teams', async ({ context, microsoft365 }) => {
  const lead = leadOf(microsoft365.tenant);
  const frame = await openHost(context, 'teams', { surface: 'admin', person: lead });
  await expect(frame.app.getByRole('button', firstButton)).toBeVisible(patient);
  const refused = await frame.app.evaluate(() => {
    try {
      return window.localStorage.length;
    } catch (error) {
      return String(error);
    }
  });
  expect(refused).toContain('SecurityError');
});

journey('without storage and nested sign-in a window of its own signs in', async ({ context, microsoft365 }) => {
  const lead = leadOf(microsoft365.tenant);
  const frame = await openHost(context, 'teams', { surface: 'admin', person: lead, nestedSignIn: 'off' });
  await expect(frame.app.getByText('Please sign in to go on.')).toBeVisible(patient);
  await signInByPopup(context, frame, lead);
  await expect(frame.app.getByRole('button', firstButton)).toBeVisible(patient);
});

journey('without storage Outlook’s pane finds its host', async ({ context, microsoft365 }) => {
  const { app } = await openHost(context, 'outlook', { person: leadOf(microsoft365.tenant) });
  await expect(app.getByText('Turnabout is not set up here yet', { exact: false })).toBeVisible(patient);
});
