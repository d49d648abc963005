import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { leadOf } from '#sandbox/cohort/seedCohort.ts';
import { expect, journey } from './microsoft365.ts';

journey.use({ begin: 'empty' });

journey(
  'the control page can be used by keyboard, and breaks no rule of accessibility',
  async ({ context, microsoft365 }) => {
    const { openTeams, tenant } = microsoft365;
    await openTeams(leadOf(tenant), { surface: 'admin' }).then(({ app }) =>
      expect(app.getByRole('button', { name: 'Set up the site' })).toBeVisible({ timeout: 30_000 }),
    );
    const page = await context.newPage();
    await page.goto('https://teams.microsoft.com/sandbox');
    await expect(page.getByRole('cell', { name: /\/sites/ }).first()).toBeVisible();
    const before = tenant.now();
    await page.getByRole('button', { name: 'One day on' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').first()).toHaveText('One day on.');
    expect(tenant.now()).toBe(before + 86_400_000);

    const lead = tenant.state.directory.users.get(leadOf(tenant));
    await page.getByLabel('Who?').fill(lead?.displayName ?? '');
    await page.getByRole('button', { name: 'Book leave' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').first()).toContainText(`${lead?.displayName} is on leave from`);

    await page.evaluate(await readFile(path.resolve('node_modules/axe-core/axe.min.js'), 'utf8'));
    const { violations } = await page.evaluate<{ readonly violations: readonly { readonly id: string }[] }>(
      'axe.run(document, { resultTypes: ["violations"] })',
    );
    expect(violations.map(({ id }) => id)).toEqual([]);
  },
);
