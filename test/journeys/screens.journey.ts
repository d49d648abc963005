import type { BrowserContext } from '@playwright/test';
import { chooseCohort } from '#sandbox/cohort/chooseCohort.ts';
import { servicesOf } from '#sandbox/cohort/seedCohort.ts';
import type { Tenant } from '#sandbox/tenant/tenant.ts';
import { forgetFilled } from '#useCases/series/forgetFilled.ts';
import { expect, journey } from './microsoft365.ts';
import { holdsAtEverySize, keepPicture, look, lookOnce, openScreen, tabTo } from './screens.ts';
import { acceptBoth, book, draftPairs, holdFirstSession, publishSome, sign, signBoth, viewOf } from './stages.ts';

/** The browser's clock follows the tenant's. */
const followClock = (context: BrowserContext, tenant: Tenant) => context.clock.setFixedTime(tenant.now());

journey.setTimeout(300_000);
journey.use({ timezoneId: 'Europe/London', locale: 'en-GB' });

journey(
  'the personal tab shows every step whole, in every theme, wide and narrow',
  async ({ context, microsoft365 }) => {
    const { tenant } = microsoft365;
    const { undecided, mentors, mentees, lead } = chooseCohort(tenant.state);
    const isIn = new Set<string>([...mentors, ...mentees, lead]);
    const outsider = [...tenant.state.directory.users.values()].find(({ id, mail }) => mail && !isIn.has(id))?.id ?? '';
    const show = async (name: string, person: string, seen: RegExp | string, page?: string) =>
      await journey.step(name, async () => {
        const frame = await openScreen(context, person, { surface: 'tab', ...(page !== undefined && { page }) });
        await expect(frame.app.getByText(seen).first()).toBeVisible();
        await look(frame, `tab-${name}`, [375]);
        if (name === 'proposal') {
          await keepPicture(frame, 'proposal');
        }
        await frame.host.close();
        await mirrored(name, person, seen, page);
      });
    const mirrored = async (name: string, person: string, seen: RegExp | string, page?: string) => {
      const query = { surface: 'tab', locale: 'ar', ...(page !== undefined && { page }) } as const;
      const frame = await openScreen(context, person, query);
      await expect(frame.app.getByText(seen).first()).toBeVisible();
      expect(await frame.app.getByRole('main').evaluate((main) => getComputedStyle(main).direction)).toBe('rtl');
      await holdsAtEverySize(frame, `tab-${name} from right to left`);
      await frame.host.close();
    };

    await show('notInvited', outsider, /not been invited/);
    await show('invited', undecided[0] ?? '', 'Join');
    const draft = await draftPairs(tenant);
    const [proposed, accepted, signed, booked] = await publishSome(tenant, draft, 4);
    const [waiting] = draft.leftOut;
    if (!proposed || !accepted || !signed || !booked || !waiting) {
      throw new Error('Cannot show every step: the draft has too few pairs');
    }
    await show('waiting', waiting.person, 'Nothing to do');
    await show('proposal', proposed.mentee, 'Accept');
    await acceptBoth(tenant, accepted);
    await sign(tenant, accepted.mentee, 'I want to write my own prompts.');
    await show('agreement', accepted.mentor, 'Sign');
    await show('agreementSigned', accepted.mentee, 'You signed');
    await acceptBoth(tenant, signed);
    await signBoth(tenant, signed);
    await show('booking', signed.mentor, /^Book /);
    await show('bookingPartner', signed.mentee, 'Your mentor books');
    await acceptBoth(tenant, booked);
    await signBoth(tenant, booked);
    await book(tenant, booked);
    await show('home', booked.mentor, 'Next session');
    await show('session', booked.mentor, 'Only you and', (await viewOf(tenant, booked.mentor)).proposal.pair.id);
    await holdFirstSession(tenant, booked);
    await followClock(context, tenant);
    await show('homeLater', booked.mentee, 'Next session');
    await show('learn', booked.mentor, 'Leading upward', 'learn');
    await show('record', booked.mentor, 'Wall of thanks', 'record');
    await show('you', booked.mentee, 'What is yours', 'you');
  },
);

journey('the meeting panel shows its session at 280 pixels, in every theme', async ({ context, microsoft365 }) => {
  const { tenant } = microsoft365;
  const [pair] = await publishSome(tenant, await draftPairs(tenant), 1);
  if (!pair) {
    throw new Error('Cannot show the panel: the draft has no pair');
  }
  await acceptBoth(tenant, pair);
  await signBoth(tenant, pair);
  const none = await openScreen(context, pair.mentee, { surface: 'panel' });
  await expect(none.app.getByRole('heading', { level: 1 })).toBeVisible();
  await look(none, 'panel-otherMeeting');
  await none.host.close();
  await book(tenant, pair);
  const panel = await openScreen(context, pair.mentee, { surface: 'panel' });
  await expect(panel.app.getByText('Only you and').first()).toBeVisible();
  expect(await panel.app.evaluate(() => window.innerWidth)).toBeLessThanOrEqual(280);
  await look(panel, 'panel-session');
  await keepPicture(panel, 'panel');
  await panel.host.close();
  await journey.step('right to left', async () => {
    const arabic = await openScreen(context, pair.mentee, { surface: 'panel', locale: 'ar' });
    await expect(arabic.app.getByText('Only you and').first()).toBeVisible();
    expect(await arabic.app.getByRole('main').evaluate((main) => getComputedStyle(main).direction)).toBe('rtl');
    await lookOnce(arabic, 'panel-rightToLeft');
  });
});

journey('the pane in Outlook shows every step at 320 pixels, in every theme', async ({ context, microsoft365 }) => {
  const { tenant } = microsoft365;
  const { undecided } = chooseCohort(tenant.state);
  const [pair] = await publishSome(tenant, await draftPairs(tenant), 1);
  if (!pair) {
    throw new Error('Cannot show the pane: the draft has no pair');
  }
  const show = async (
    name: string,
    person: string,
    seen: RegExp | string,
    surface: 'organizer' | 'attendee' = 'organizer',
  ) => {
    for (const theme of ['default', 'dark'] as const) {
      const frame = await openScreen(context, person, { host: 'outlook', surface, theme });
      await expect(frame.app.getByText(seen).first()).toBeVisible({ timeout: 30_000 });
      if (name === 'filled') {
        await frame.app.getByRole('button', { name: 'Fill' }).first().click();
        await expect(frame.app.getByText(/^Filled in:/)).toBeVisible();
      }
      await lookOnce(frame, `outlook-${name}-${theme === 'default' ? 'light' : 'dark'}`);
      if (name === 'filled' && theme === 'default') {
        await keepPicture(frame, 'outlook');
      }
      if (theme === 'dark') {
        await frame.host.emulateMedia({ forcedColors: 'active' });
        await lookOnce(frame, `outlook-${name}-contrast`);
      }
      await frame.host.close();
      if (name === 'filled') {
        await forgetFilled(servicesOf(tenant, pair.mentor), await viewOf(tenant, pair.mentor));
      }
    }
  };
  await show('noPair', undecided[0] ?? '', /no partner yet/);
  await show('proposed', pair.mentor, /not both signed/);
  await acceptBoth(tenant, pair);
  await signBoth(tenant, pair);
  await show('slots', pair.mentor, /^Week of/);
  await show('filled', pair.mentor, /^Week of/);
  await show('attendee', pair.mentor, /^Week of/, 'attendee');
  await book(tenant, pair);
  await show('booked', pair.mentor, 'Move the next session');
});

journey('joining and accepting need no mouse', async ({ context, microsoft365: { tenant } }) => {
  const [undecided = ''] = chooseCohort(tenant.state).undecided;
  await journey.step('joining', async () => {
    const frame = await openScreen(context, undecided, { surface: 'tab' });
    await expect(frame.app.getByRole('button', { name: 'Join', exact: true })).toBeVisible();
    await frame.app.evaluate(() => window.focus());
    await tabTo(frame, 'button', 'AI tools');
    await frame.host.keyboard.press('Space');
    await lookOnce(frame, 'keyboard-joining');
    await tabTo(frame, 'button', 'Plan ahead');
    await frame.host.keyboard.press('Space');
    await tabTo(frame, 'button', 'Join');
    await frame.host.keyboard.press('Enter');
    await expect(frame.app.getByRole('heading', { name: 'You are in', exact: true })).toBeVisible();
    await expect(frame.app.getByText('You teach: AI tools')).toBeVisible();
  });
  await journey.step('accepting', async () => {
    const [pair] = await publishSome(tenant, await draftPairs(tenant), 1);
    const frame = await openScreen(context, pair?.mentee ?? '', { surface: 'tab' });
    await expect(frame.app.getByRole('button', { name: 'Accept' })).toBeVisible();
    await frame.app.evaluate(() => window.focus());
    await tabTo(frame, 'button', 'Accept');
    await lookOnce(frame, 'keyboard-accepting');
    await frame.host.keyboard.press('Enter');
    await expect(frame.app.getByText('You accepted.', { exact: false })).toBeVisible();
  });
});

journey('a page that is open follows the theme of Teams', async ({ context, microsoft365: { tenant } }) => {
  const [undecided = ''] = chooseCohort(tenant.state).undecided;
  const { host, app } = await openScreen(context, undecided, { surface: 'tab', theme: 'dark' });
  const ground = async () =>
    await app
      .getByRole('main')
      .evaluate((main) => getComputedStyle(main.closest('.fui-FluentProvider') ?? main).backgroundColor);
  await expect.poll(ground).toBe('rgb(36, 36, 36)');
  await host.getByLabel('Theme').selectOption('contrast');
  await expect.poll(ground).toBe('rgb(0, 0, 0)');
  await host.getByLabel('Theme').selectOption('default');
  await expect.poll(ground).toBe('rgb(250, 250, 250)');
});
