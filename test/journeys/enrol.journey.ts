import { chooseCohort } from '#sandbox/cohort/chooseCohort.ts';
import { expect, journey } from './microsoft365.ts';
import { look, openScreen } from './screens.ts';

journey.setTimeout(300_000);
journey.use({ timezoneId: 'Europe/London', locale: 'en-GB' });

const long = 'Explaining what Donaudampfschifffahrtsgesellschaftskapitäne do all day long';

journey(
  'answers of an invitation are found again on another device, and joining can pause',
  async ({ context, microsoft365 }) => {
    const [person = ''] = chooseCohort(microsoft365.tenant.state).undecided;
    const first = await openScreen(context, person, { surface: 'tab' });
    const search = first.app.getByRole('textbox', { name: /Find or add a topic/ }).first();
    await search.focus();
    await first.host.keyboard.type(long);
    await first.host.keyboard.press('Enter');
    await first.host.keyboard.type('tiktok');
    await first.app.getByRole('button', { name: 'Short video', exact: true }).press('Space');
    await search.fill('');
    await first.app.getByRole('button', { name: 'Show all topics' }).first().press('Enter');
    await first.app.getByRole('button', { name: /^Inclusion \(/ }).press('Enter');
    await expect(first.app.getByText('Your answers are kept.', { exact: false })).toBeVisible();
    await look(first, 'enrol-topics', [280, 375]);
    await first.app.getByRole('button', { name: 'Not right?' }).press('Enter');
    await first.app.getByRole('textbox', { name: 'Department' }).fill('Data & AI');
    await first.app.getByRole('button', { name: 'Other hours?' }).press('Enter');
    await first.app.getByRole('button', { name: 'Friday', exact: true }).press('Space');
    await first.app.getByRole('button', { name: 'Think first' }).press('Space');
    await expect(first.app.getByText('You put your department right.', { exact: false })).toBeVisible();
    await look(first, 'enrol-you', [280, 375]);
    await first.host.close();

    const second = await openScreen(context, person, { surface: 'tab', locale: 'ar' });
    await expect(second.app.getByRole('button', { name: 'Remove Short video' })).toBeVisible();
    await expect(second.app.getByText('Data & AI')).toBeVisible();
    await look(second, 'enrol-rtl', [280]);
    await second.app.getByRole('button', { name: 'Join', exact: true }).press('Enter');
    await second.app.getByRole('button', { name: 'Pause for a while' }).press('Enter');
    await look(second, 'enrol-pause', [280]);
    await second.app.getByRole('button', { name: 'Pause', exact: true }).press('Enter');
    await expect(second.app.getByRole('heading', { name: /You are pausing until/ })).toBeVisible();
    await look(second, 'enrol-paused', [280]);
    await second.app.getByRole('button', { name: 'You', exact: true }).press('Enter');
    await second.app.getByRole('checkbox', { name: 'Listening' }).press('Space');
    await expect(second.app.getByText('1 of 3 chosen')).toBeVisible();
    await second.app.getByRole('switch', { name: 'Tell my partner' }).press('Space');
    await look(second, 'you', [280]);
  },
);
