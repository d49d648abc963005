import { programmeId } from '#domain/ids.ts';
import { leadOf, servicesOf } from '#sandbox/cohort/seedCohort.ts';
import { planJob } from '#useCases/jobs/planJob.ts';
import { expect, journey } from './microsoft365.ts';
import { look, openScreen } from './screens.ts';

journey.setTimeout(300_000);
journey.use({ timezoneId: 'Europe/London', locale: 'en-GB' });

journey('a lead changes a programme, begins the next one, and launches it', async ({ context, microsoft365 }) => {
  const { tenant } = microsoft365;
  const lead = servicesOf(tenant, leadOf(tenant));
  const frame = await openScreen(context, leadOf(tenant), { surface: 'admin' });
  const { app } = frame;
  const tab = async (name: string) => await app.getByRole('tab', { name, exact: true }).click();
  const publish = async () => await planJob(lead, programmeId('next-round'), { kind: 'publish', pairs: [] });

  await journey.step('the count of who qualifies follows the rules', async () => {
    await tab('Programme');
    const count = app.getByRole('group', { name: 'Who qualifies' });
    await expect(count).toContainText(/could be mentors/);
    await look(frame, 'admin-programme', [280, 375]);
    const before = await count.innerText();
    await app
      .getByRole('spinbutton', { name: /at least$/ })
      .first()
      .fill('3');
    await expect(count).not.toHaveText(before);
    await app.getByRole('textbox', { name: 'Sponsor' }).fill('The Second Permanent Secretary');
    await app.getByRole('textbox', { name: 'Sponsor' }).press('Enter');
    await expect(app.getByText('Saved.', { exact: true })).toBeVisible();
    const [stored] = await lead.programmes.all();
    expect(stored?.value).toMatchObject({ sponsor: 'The Second Permanent Secretary', rules: { leastLevelGap: 3 } });
  });

  await journey.step('another programme begins with the settings of this one', async () => {
    await app.getByRole('button', { name: 'New programme' }).press('Enter');
    await app.getByRole('textbox', { name: 'Name' }).fill('Next round');
    await app.getByRole('combobox', { name: 'Begin with the settings of' }).selectOption('Fresh Eyes');
    await expect(app.getByRole('textbox', { name: 'Sponsor' })).toHaveValue('The Second Permanent Secretary');
    await app.getByRole('textbox', { name: 'Name' }).press('Enter');
    await expect(app.getByRole('heading', { level: 2, name: 'Next round' })).toBeVisible();
    await tab('Programme');
    await expect(app.getByRole('listitem').filter({ hasText: 'Next round' })).toContainText('Preparing');
    await expect(app.getByRole('button', { name: 'Fresh Eyes' })).toBeVisible();
  });

  await journey.step('it stays shut until a lead says why it begins all the same', async () => {
    expect(await publish()).toEqual({ kind: 'notLaunched' });
    await tab('Readiness');
    const place = app.getByRole('radiogroup', { name: /inclusion strategy$/ });
    await place.getByRole('radio', { name: 'Yes' }).focus();
    await place.getByRole('radio', { name: 'Yes' }).press('Space');
    await expect(app.getByText(/^Said by/)).toBeVisible();
    await look(frame, 'admin-readiness', [280, 375]);
    await app.getByRole('textbox', { name: /^Why do you begin/ }).fill('People join while we prepare.');
    await app.getByRole('button', { name: 'Launch all the same' }).press('Enter');
    await expect(app.getByText(/^Launched by/)).toBeVisible();
    await look(frame, 'admin-launched');
    expect(await publish()).toMatchObject({ kind: 'planned' });
  });
});
