import { addEvent } from '#sandbox/tenant/calendars/addEvent.ts';
import type { Tenant } from '#sandbox/tenant/tenant.ts';
import { clearCalendars } from './arrangedCalendars.ts';
import { type Cast, findTwo, seedTwo } from './cast.ts';
import { openPane } from './hostFrames.ts';
import { appOrigin, expect, journey, type OpenFrame } from './microsoft365.ts';
import { lookOnce } from './screens.ts';
import { acceptBoth, draftPairs, publishSome, signBoth } from './stages.ts';

journey.use({ begin: 'empty', timezoneId: 'Europe/London', locale: 'en-GB' });
const patient = { timeout: 30_000 };

journey(
  'an appointment is filled in, sent by hand, and found; later one session is moved from its own invitation',
  async ({ context, microsoft365: { tenant } }) => {
    journey.setTimeout(300_000);
    const cast = findTwo(tenant, { isMenteeAbove: false, isOneDepartment: false });
    clearCalendars(tenant);
    keepBusy(tenant, cast);
    await seedTwo(tenant, cast);
    await publishSome(tenant, await draftPairs(tenant), 1);
    await acceptBoth(tenant, cast);
    await signBoth(tenant, cast);

    await journey.step('from right to left the week begins at the right', async () => {
      const pane = await openPane(context, { person: cast.mentee, locale: 'ar' });
      const week = pane.app.getByRole('img', { name: /^Both calendars/ });
      await expect(week).toBeVisible(patient);
      expect(await week.evaluate((picture) => getComputedStyle(picture).direction)).toBe('rtl');
      await lookOnce(pane, 'outlook-slots-rightToLeft');
      await pane.host.close();
    });

    await journey.step('it is filled in without a mouse', async () => {
      const pane = await openPane(context, { person: cast.mentor });
      await expect(pane.app.getByRole('img', { name: /^Both calendars/ })).toBeVisible(patient);
      await lookAtEach(pane, 'slots');
      await pane.app.getByText('This week as a list').focus();
      await pane.host.keyboard.press('Enter');
      await expect(pane.app.getByText('You are busy: 09:00–11:30').first()).toBeVisible();
      await lookOnce(pane, 'outlook-week-list');
      await pane.app.getByRole('button', { name: 'Fill in this appointment' }).first().press('Enter');
      await expect(pane.app.getByText('Once it is sent', { exact: false })).toBeVisible(patient);
      await lookAtEach(pane, 'filled');
      await pane.host.close();
    });

    await journey.step('until it is sent the pane says so', async () => {
      const pane = await openPane(context, { person: cast.mentor });
      await expect(pane.app.getByText('It is not in your calendar yet', { exact: false })).toBeVisible(patient);
      await lookAtEach(pane, 'begun');
      await pane.app.getByRole('button', { name: 'Choose another time' }).click();
      await pane.app.getByRole('button', { name: 'Fill in this appointment' }).first().click(patient);
      await expect(pane.app.getByText('Once it is sent', { exact: false })).toBeVisible(patient);
      await pane.host.getByRole('button', { name: 'Send' }).click();
      await expect(pane.host.getByText('Sent. It is in the calendar now.')).toBeVisible(patient);
      await pane.host.close();
    });

    await journey.step('once sent it is theirs, and beside a session that session is moved', async () => {
      const pane = await openPane(context, { person: cast.mentor });
      await expect(pane.app.getByRole('heading', { name: 'Next session' })).toBeVisible(patient);
      await pane.host.close();
      const beside = await openPane(context, { person: cast.mentor, surface: 'session' });
      await expect(beside.app.getByRole('heading', { name: 'This session' })).toBeVisible(patient);
      await beside.app.getByRole('button', { name: 'Move this session' }).press('Enter');
      await lookAtEach(beside, 'move');
      await beside.app.getByRole('button', { name: 'Move it there' }).press('Enter');
      await expect(beside.app.getByText(/^Done: your session is now/)).toBeVisible(patient);
      await beside.host.close();
    });

    await journey.step('the one who was invited sees how it stands, and whom to ask', async () => {
      const pane = await openPane(context, { person: cast.mentee, surface: 'session' });
      await expect(pane.app.getByRole('heading', { name: 'This session' })).toBeVisible(patient);
      await expect(pane.app.getByRole('button', { name: /^Write to / })).toBeVisible(patient);
      await lookAtEach(pane, 'guest');
      await pane.host.close();
    });
  },
);

journey('the pane begins dark on a dark device', async ({ context, microsoft365: { tenant } }) => {
  const cast = findTwo(tenant, { isMenteeAbove: false, isOneDepartment: false });
  await context.route('**/office.js', () => new Promise(() => undefined));
  const host = await context.newPage();
  await host.emulateMedia({ colorScheme: 'dark' });
  const address = new URLSearchParams({ app: appOrigin, person: cast.mentor, theme: 'dark' });
  await host.goto(`https://outlook.office.com/outlook?${address.toString()}`);
  const pane = host.frameLocator('#app');
  await expect(pane.locator('[aria-busy], .fui-Skeleton').first()).toBeAttached(patient);
  const lightness = await pane.locator('.fui-FluentProvider').evaluate((page) => {
    const [red = 255] = (/\d+/.exec(getComputedStyle(page).backgroundColor) ?? []).map(Number);
    return red;
  });
  expect(lightness).toBeLessThan(80);
});

/** Each has a meeting of their own, before and after noon, on the days on which the search begins. */
function keepBusy({ state }: Tenant, { mentor, mentee }: Cast): void {
  for (const date of ['2026-12-07', '2026-12-08', '2026-12-09']) {
    addEvent(state, mentor, { subject: 'Mine', fromIso: `${date}T09:00:00Z`, toIso: `${date}T11:30:00Z` });
    addEvent(state, mentee, { subject: 'Theirs', fromIso: `${date}T13:00:00Z`, toIso: `${date}T14:30:00Z` });
  }
}

/** Light, dark, and with the colours that Windows forces on a page; at the width that Outlook gives a pane. */
async function lookAtEach(frame: OpenFrame, name: string): Promise<void> {
  expect(await frame.app.evaluate(() => window.innerWidth)).toBeLessThanOrEqual(320);
  for (const theme of ['default', 'dark'] as const) {
    await frame.host.getByLabel('Theme').selectOption(theme);
    await lookOnce(frame, `outlook-${name}-${theme === 'default' ? 'light' : 'dark'}`);
  }
  await frame.host.emulateMedia({ forcedColors: 'active' });
  await lookOnce(frame, `outlook-${name}-contrast`);
  await frame.host.emulateMedia({ forcedColors: 'none' });
  await frame.host.getByLabel('Theme').selectOption('default');
}
