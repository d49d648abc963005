import { expect, journey, type OpenFrame } from './microsoft365.ts';
import { look, lookOnce, openScreen } from './screens.ts';
import { acceptBoth, book, draftPairs, holdFirstSession, publishSome, signBoth } from './stages.ts';

journey.setTimeout(240_000);
journey.use({ timezoneId: 'Europe/London', locale: 'en-GB' });

const press = async ({ app }: OpenFrame, name: string) => await app.getByRole('button', { name, exact: true }).click();

journey(
  'two people put their agreement into words, and the one who is asked again sees what changed',
  async ({ context, microsoft365: { tenant } }) => {
    const [pair] = await publishSome(tenant, await draftPairs(tenant), 1);
    if (!pair) {
      throw new Error('Cannot agree: the draft has no pair');
    }
    await acceptBoth(tenant, pair);

    await journey.step('the mentee changes a part by keyboard, and signs', async () => {
      const tab = await openScreen(context, pair.mentee, { surface: 'tab' });
      await tab.app.getByRole('button', { name: 'Change the words' }).press('Enter');
      await tab.app.getByRole('textbox', { name: 'How we talk' }).fill('On foot, and never by mail.');
      await look(tab, 'tab-agreementInOwnWords', [280, 375]);
      await tab.app.getByRole('textbox', { name: 'What I hope for' }).fill('I want to write my own prompts.');
      await tab.app.getByRole('button', { name: 'Sign', exact: true }).press('Enter');
      await expect(tab.app.getByText('You signed.', { exact: false })).toBeVisible();
      await tab.host.close();
    });

    await journey.step('the mentor reads what changed, from right to left as well, and signs', async () => {
      const turned = await openScreen(context, pair.mentor, { surface: 'tab', locale: 'ar' });
      await expect(turned.app.getByText('On foot, and never by mail.')).toBeVisible();
      await lookOnce(turned, 'tab-agreementChanged-rightToLeft');
      await turned.host.close();
      const tab = await openScreen(context, pair.mentor, { surface: 'tab' });
      await expect(tab.app.getByText('Changed', { exact: true })).toBeVisible();
      await look(tab, 'tab-agreementChanged', [280, 375]);
      await tab.app.getByRole('textbox', { name: 'What I hope for' }).fill('I want to get better at explaining.');
      await press(tab, 'Sign');
      await expect(tab.app.getByRole('heading', { name: 'Find your time' })).toBeVisible();
      await expect(tab.app.getByRole('figure', { name: /^Week of / })).toBeVisible();
      await look(tab, 'tab-bookingAfterSigning', [280, 375]);
      await tab.app
        .getByRole('button', { name: /^Book / })
        .first()
        .press('Enter');
      await expect(tab.app.getByRole('heading', { name: /^You teach / })).toBeVisible();
    });
  },
);

journey(
  'a proposal says quietly when it ends, and two who do not fit after their first session are paired anew',
  async ({ context, microsoft365: { tenant } }) => {
    const [waiting, booked] = await publishSome(tenant, await draftPairs(tenant), 2);
    if (!waiting || !booked) {
      throw new Error('Cannot pair anew: the draft has too few pairs');
    }
    const goForward = async (milliseconds: number) => {
      tenant.moveClock(milliseconds);
      await context.clock.setFixedTime(tenant.now());
    };
    await acceptBoth(tenant, booked);
    await signBoth(tenant, booked);
    await book(tenant, booked);

    await journey.step('a quiet word in the last three days, kind words afterwards', async () => {
      await goForward(13 * day);
      const tab = await openScreen(context, waiting.mentee, { surface: 'tab' });
      await expect(tab.app.getByText(/^This proposal waits for your answer until /)).toBeVisible();
      await look(tab, 'tab-proposalEndsSoon', [280, 375]);
      await tab.host.close();
      await goForward(2 * day);
      const later = await openScreen(context, waiting.mentee, { surface: 'tab' });
      await expect(later.app.getByText(/^It was not meant to be this time/)).toBeVisible();
      await look(later, 'tab-proposalLapsed', [280]);
      await later.host.close();
    });

    await journey.step('after the first session one of the two is asked, and wishes to be paired anew', async () => {
      await holdFirstSession(tenant, booked);
      await goForward(0);
      const tab = await openScreen(context, booked.mentee, { surface: 'tab' });
      await expect(tab.app.getByRole('button', { name: 'We go on' })).toBeVisible();
      await look(tab, 'tab-chemistry', [280, 375]);
      await tab.app.getByRole('button', { name: 'I would rather be paired anew' }).press('Enter');
      await look(tab, 'tab-chemistrySure', [280]);
      await tab.app.getByRole('button', { name: 'Pair us anew' }).press('Enter');
      await expect(tab.app.getByText(/^You two will be paired anew/)).toBeVisible();
      await expect(tab.app.getByText(/still ahead (is|are) out of your calendar/)).toBeVisible();
      await look(tab, 'tab-pairedAnew', [280]);
      await tab.host.close();
    });

    await journey.step('the other one reads the same', async () => {
      const tab = await openScreen(context, booked.mentor, { surface: 'tab', locale: 'ar' });
      await expect(tab.app.getByText(/^You two will be paired anew/)).toBeVisible();
      await expect(tab.app.getByText(/still ahead (is|are) out of both calendars/)).toBeVisible();
      await lookOnce(tab, 'tab-pairedAnew-rightToLeft');
    });
  },
);

const day = 24 * 3_600_000;
