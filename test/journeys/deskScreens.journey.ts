import { leadOf } from '#sandbox/cohort/seedCohort.ts';
import { expect, journey } from './microsoft365.ts';
import { keepPicture, look, lookOnce, openScreen } from './screens.ts';
import { acceptBoth, draftPairs, publishSome } from './stages.ts';

journey.setTimeout(300_000);
journey.use({ timezoneId: 'Europe/London', locale: 'en-GB' });

journey.describe('with an empty site', () => {
  journey.use({ begin: 'empty' });
  journey('the admin page leads from an empty site to a programme', async ({ context, microsoft365: { tenant } }) => {
    const frame = await openScreen(context, leadOf(tenant), { surface: 'admin' });
    const { app } = frame;
    await expect(app.getByText('missing', { exact: false }).first()).toBeVisible();
    await look(frame, 'admin-setUp', [375]);
    await app.getByRole('main').getByRole('button').first().click();
    await expect(app.getByRole('textbox').first()).toBeVisible({ timeout: 60_000 });
    await look(frame, 'admin-newProgramme', [375]);
    await app.locator('button[type=submit]').click();
    await lookOnce(frame, 'admin-newProgrammeIncomplete');
  });
});

journey('the admin page shows the desk whole, in every theme, wide and narrow', async ({ context, microsoft365 }) => {
  const { tenant } = microsoft365;
  const show = async (tab: string, name: string, seen: string | RegExp) => {
    const frame = await openScreen(context, leadOf(tenant), { surface: 'admin' });
    await frame.app.getByRole('tab', { name: tab, exact: true }).click();
    await expect(frame.app.getByText(seen).first()).toBeVisible();
    await look(frame, `admin-${name}`, [375]);
    await frame.host.close();
  };
  await show('People', 'people', 'Invite people');
  await show('Matching', 'matchingBefore', 'Propose pairs');
  await show('Pairs', 'pairsNone', /^No pairs yet/);
  const draft = await draftPairs(tenant);
  const frame = await openScreen(context, leadOf(tenant), { surface: 'admin' });
  await frame.app.getByRole('tab', { name: 'Matching' }).click();
  await frame.app
    .getByRole('button', { name: / mentors / })
    .first()
    .click();
  await look(frame, 'admin-matching', [375]);
  await keepPicture(frame, 'matching');
  await frame.host.close();
  const [accepted] = await publishSome(tenant, draft, 5);
  if (accepted) {
    await acceptBoth(tenant, accepted);
  }
  await show('Pairs', 'pairs', 'Waiting for an answer');
  await show('Site', 'site', 'Check my site');
});
