import { expect, journey, type OpenFrame } from './microsoft365.ts';
import { look, lookOnce, openScreen } from './screens.ts';
import { acceptBoth, draftPairs, publishSome } from './stages.ts';

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
