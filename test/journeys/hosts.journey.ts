import { leadOf } from '#sandbox/cohort/seedCohort.ts';
import { choosePerson, delayBroadcasts, openHost, openSignIn, saidTo, signInByPopup } from './hostFrames.ts';
import { expect, journey } from './microsoft365.ts';

// An empty site: the first page needs few requests, and what is tried here does not depend on what is in it.
journey.use({ begin: 'empty' });
const firstButton = { name: 'Set up the site' } as const;
const patient = { timeout: 30_000 };

journey('without nested sign-in a window of its own signs in', async ({ context, microsoft365 }) => {
  const lead = leadOf(microsoft365.tenant);
  const frame = await openHost(context, 'teams', { surface: 'admin', person: lead, nestedSignIn: 'off' });
  await expect(frame.app.getByText('Please sign in to go on.')).toBeVisible(patient);
  await signInByPopup(context, frame, lead);
  await expect(frame.app.getByRole('button', firstButton)).toBeVisible(patient);
});

journey('an answer that is slow on its way to the waiting window still signs in', async ({ context, microsoft365 }) => {
  const lead = leadOf(microsoft365.tenant);
  // Three times as long as the waiting window lets pass before it looks whether the person has given up.
  await delayBroadcasts(context, 1500);
  const frame = await openHost(context, 'teams', { surface: 'admin', person: lead, nestedSignIn: 'off' });
  await signInByPopup(context, frame, lead);
  await expect(frame.app.getByRole('button', firstButton)).toBeVisible(patient);
});

journey('a person may take minutes to sign in', async ({ context, microsoft365 }) => {
  const lead = leadOf(microsoft365.tenant);
  const frame = await openHost(context, 'teams', { surface: 'admin', person: lead, nestedSignIn: 'off' });
  const signIn = await openSignIn(context, frame);
  await context.clock.runFor('04:00');
  await choosePerson(signIn, lead);
  await expect(frame.app.getByRole('button', firstButton)).toBeVisible(patient);
});

journey(
  'a bridge that never answers is given up, and a window of its own signs in',
  async ({ context, microsoft365 }) => {
    const lead = leadOf(microsoft365.tenant);
    const frame = await openHost(context, 'teams', { surface: 'admin', person: lead, nestedSignIn: 'silent' });
    await expect(frame.app.getByText('Please sign in to go on.')).toBeVisible(patient);
    await signInByPopup(context, frame, lead);
    await expect(frame.app.getByRole('button', firstButton)).toBeVisible(patient);
  },
);

journey(
  'refused consent leaves the page where it was, with the way to try again',
  async ({ context, microsoft365 }) => {
    const frame = await openHost(context, 'teams', {
      surface: 'admin',
      person: leadOf(microsoft365.tenant),
      nestedSignIn: 'refused',
    });
    await frame.app.getByRole('button', { name: 'Sign in' }).click(patient);
    await expect.poll(() => saidTo(frame)).toContain('nestedSignIn.GetTokenPopup');
    await expect(frame.app.getByRole('button', { name: 'Sign in' })).toBeVisible();
  },
);

journey('a Teams that never answers leaves a page that works as in a browser', async ({ context, microsoft365 }) => {
  const lead = leadOf(microsoft365.tenant);
  const frame = await openHost(context, 'teams', { surface: 'admin', person: lead, without: 'initialize' });
  await expect(frame.app.getByText('Please sign in to go on.')).toBeVisible(patient);
  await signInByPopup(context, frame, lead);
  await expect(frame.app.getByRole('button', firstButton)).toBeVisible(patient);
});

journey('the page follows the theme of Teams while it is open', async ({ context, microsoft365 }) => {
  const frame = await openHost(context, 'teams', { surface: 'admin', person: leadOf(microsoft365.tenant) });
  await expect(frame.app.getByRole('button', firstButton)).toBeVisible(patient);
  const ground = () => frame.app.getByRole('main').evaluate((main) => getComputedStyle(main).color);
  const light = await ground();
  await frame.host.getByLabel('Theme').selectOption('dark');
  await expect.poll(ground).not.toBe(light);
  await frame.host.getByLabel('Theme').selectOption('default');
  await expect.poll(ground).toBe(light);
});

journey('a page that was put aside goes on where it was', async ({ context, microsoft365 }) => {
  const frame = await openHost(context, 'teams', { surface: 'admin', person: leadOf(microsoft365.tenant) });
  await expect(frame.app.getByRole('button', firstButton)).toBeVisible(patient);
  await frame.app.evaluate(() => void (document.title = 'still the same page'));
  await frame.host.getByRole('button', { name: 'Go to another app' }).click();
  await expect(frame.host.locator('body')).toHaveAttribute('data-away', 'kept');
  await frame.host.getByRole('button', { name: 'Come back to Turnabout' }).click();
  // Teams shows an error unless a page that was brought back says success again.
  const successes = async () => (await saidTo(frame)).filter((what) => what === 'appInitialization.success').length;
  await expect.poll(successes).toBe(2);
  expect(await frame.app.title()).toBe('still the same page');
});
