import { leadOf, servicesOf } from '#sandbox/cohort/seedCohort.ts';
import { expect, journey } from './microsoft365.ts';
import { look, openScreen, tabTo } from './screens.ts';
import { draftPairs, publishSome } from './stages.ts';

journey.setTimeout(240_000);
journey.use({ timezoneId: 'Europe/London', locale: 'en-GB' });

journey(
  'where a programme lets them, a mentee says by keyboard from whom they would rather learn, and the lead pairs the two',
  async ({ context, microsoft365: { tenant } }) => {
    const { programmes } = servicesOf(tenant, leadOf(tenant));
    for (const { value, version } of await programmes.all()) {
      await programmes.save({ ...value, choices: 'three' }, version);
    }
    const [pair] = await publishSome(tenant, await draftPairs(tenant), 1);
    if (!pair) {
      throw new Error('Cannot choose: the draft has no pair');
    }

    const tab = await openScreen(context, pair.mentee, { surface: 'tab' });
    await journey.step('the mentee chooses', async () => {
      await expect(tab.app.getByRole('button', { name: 'Ask for another' })).toBeVisible();
      await tab.app.evaluate(() => window.focus());
      await tabTo(tab, 'button', 'Ask for another');
      await tab.host.keyboard.press('Enter');
      await expect(tab.app.getByRole('heading', { name: 'Who else would fit' })).toBeVisible();
      await look(tab, 'tab-otherMentors', [280, 375]);
      await tabTo(tab, 'button', /^I would rather learn from /);
      await tab.host.keyboard.press('Enter');
      await expect(tab.app.getByText(/^The pair with .* did not come about\./)).toBeVisible();
      await tab.host.close();
    });

    await journey.step('the lead reads the wish, and wants the two paired', async () => {
      const desk = await openScreen(context, leadOf(tenant), { surface: 'admin' });
      await desk.app.getByRole('tab', { name: 'Matching' }).press('Enter');
      await expect(desk.app.getByText(/ would rather learn from /).first()).toBeVisible();
      await look(desk, 'admin-wishes', [375]);
      await desk.host.close();
    });

    await journey.step('the mentor is told nothing of it', async () => {
      const mentor = await openScreen(context, pair.mentor, { surface: 'tab' });
      await expect(mentor.app.getByText(/^The pair with .* did not come about\./)).toBeVisible();
      await expect(mentor.app.getByText(/rather learn from/)).toBeHidden();
    });
  },
);
