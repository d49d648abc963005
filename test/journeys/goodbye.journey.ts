import { servicesOf } from '#sandbox/cohort/seedCohort.ts';
import type { Tenant } from '#sandbox/tenant/tenant.ts';
import { openSessions } from '#useCases/sessions/openSessions.ts';
import { expect, journey, type Microsoft365 } from './microsoft365.ts';
import { look, lookOnce, openScreen, tabTo } from './screens.ts';
import {
  acceptBoth,
  book,
  draftPairs,
  holdFirstSession,
  publishSome,
  type PublishedPair,
  signBoth,
  viewOf,
} from './stages.ts';
import { say } from './steps.ts';

journey.use({ timezoneId: 'Europe/London', locale: 'en-GB' });

journey(
  'after the last session the two look back, go on for a while, and say goodbye',
  async ({ context, microsoft365 }) => {
    journey.setTimeout(600_000);
    const { tenant } = microsoft365;
    const { mentor, mentee } = await aPairAtItsEnd(microsoft365);
    await context.clock.setFixedTime(tenant.now());
    const open = async (person: string, locale?: string) =>
      await openScreen(context, person, { surface: 'tab', ...(locale !== undefined && { locale }) });

    await journey.step('home says that the path is complete, and leads to looking back, by keyboard', async () => {
      const tab = await open(mentee);
      await expect(tab.app.getByRole('heading', { name: 'Your path is complete' })).toBeVisible();
      await look(tab, 'goodbye-complete', [280, 375]);
      await tabTo(tab, 'button', 'Look back');
      await tab.host.keyboard.press('Enter');
      await expect(tab.app.getByText('6 sessions held')).toBeVisible();
      await tab.app.getByRole('textbox', { name: 'What I take with me' }).fill('Ask for three drafts.');
      await expect(tab.app.getByText(/sent the last invitation/)).toBeVisible();
      await look(tab, 'goodbye-page', [280, 375]);
      await tab.host.close();
    });

    await journey.step('who sent the invitation books two more', async () => {
      const tab = await open(mentor);
      await say(tab, 'Look back');
      await say(tab, '2 more sessions');
      await expect(tab.app.getByText('2 of 2 sessions free').first()).toBeVisible();
      await look(tab, 'goodbye-times', [280]);
      await tab.app
        .getByRole('button', { name: /^Book / })
        .first()
        .click();
      await expect(tab.app.getByRole('heading', { name: 'Next session' })).toBeVisible();
      await tab.host.close();
    });

    await journey.step('the other one says goodbye by keyboard, and gives a reason to the leads alone', async () => {
      const tab = await open(mentee);
      await tabTo(tab, 'button', 'Look back and say goodbye');
      await tab.host.keyboard.press('Enter');
      await expect(tab.app.getByRole('heading', { name: 'Say goodbye' })).toBeVisible();
      await tabTo(tab, 'radio', 'I would rather not say');
      await tab.host.keyboard.press('ArrowDown');
      await tabTo(tab, 'button', 'Say goodbye');
      await tab.host.keyboard.press('Enter');
      await expect(tab.app.getByText('2 sessions that were still ahead are out of your calendar.')).toBeVisible();
      await tabTo(tab, 'checkbox', 'I would like to teach somebody next time');
      await tab.host.keyboard.press('Space');
      await expect(tab.app.getByText('Saved', { exact: true })).toBeVisible();
      await look(tab, 'goodbye-ended', [280, 375]);
      await tab.host.close();
      const right = await open(mentee, 'ar');
      await expect(right.app.getByRole('article').first()).toBeVisible();
      await lookOnce(right, 'goodbye-endedRight');
      await right.host.close();
    });

    await journey.step('the partner learns of it kindly, and their calendar is free again', async () => {
      const tab = await open(mentor);
      await expect(tab.app.getByText(/said goodbye. That happens and needs no reason/)).toBeVisible();
      await expect(tab.app.getByText('2 sessions that were still ahead are out of both calendars.')).toBeVisible();
      await say(tab, 'Look back');
      await expect(tab.app.getByText('We rewrote last week’s briefing together.', { exact: false })).toBeVisible();
      await tab.host.close();
    });
  },
);

async function aPairAtItsEnd({ tenant }: Microsoft365): Promise<PublishedPair> {
  const [pair] = await publishSome(tenant, await draftPairs(tenant), 1);
  if (!pair) {
    throw new Error('Expected a pair');
  }
  await acceptBoth(tenant, pair);
  await signBoth(tenant, pair);
  await book(tenant, pair);
  await holdFirstSession(tenant, pair);
  await holdTheOthers(tenant, pair);
  return pair;
}

/** The clock stands more than a week after the last session: nobody is asked to look back at it alone any more. */
async function holdTheOthers(tenant: Tenant, { mentor }: PublishedPair): Promise<void> {
  const { sessions } = await openSessions(servicesOf(tenant, mentor), await viewOf(tenant, mentor));
  const last = Math.max(...sessions.map(({ span }) => span.end));
  tenant.moveClock(last + 8 * day - tenant.now());
}

const day = 86_400_000;
