import { readFileSync } from 'node:fs';
import { leadOf, servicesOf } from '#sandbox/cohort/seedCohort.ts';
import { openDesk } from '#useCases/programme/openDesk.ts';
import { expect, journey } from './microsoft365.ts';
import { look, openScreen } from './screens.ts';
import { draftPairs } from './stages.ts';

journey.setTimeout(300_000);
journey.use({ timezoneId: 'Europe/London', locale: 'en-GB' });

journey(
  'a lead invites from a file by keyboard: bad rows are named, good ones invited',
  async ({ context, microsoft365 }) => {
    const { tenant } = microsoft365;
    const lead = servicesOf(tenant, leadOf(tenant));
    const [programme] = await lead.programmes.all();
    const before = programme && (await openDesk(lead, programme.value)).enrolments;
    if (!programme || !before) {
      throw new Error('There is no programme');
    }
    const isIn = new Set<string>(before.map(({ person }) => person));
    const fresh = [...tenant.state.directory.users.values()]
      .filter(({ id, mail }) => mail && !isIn.has(id))
      .slice(0, 2);
    const file = [
      'Mail;Role;Topics',
      ...fresh.map(({ mail }) => `${mail};mentor;AI tools`),
      'nobody@elsewhere.example;mentor;',
      `${fresh[0]?.mail};mentee;`,
      `"${fresh[1]?.mail};mentor;`,
    ].join('\r\n');

    const frame = await openScreen(context, leadOf(tenant), { surface: 'admin' });
    const { app, host } = frame;
    await app.getByRole('tab', { name: 'People', exact: true }).click();
    const choosing = host.waitForEvent('filechooser');
    await app.getByRole('button', { name: 'Choose a file' }).press('Enter');
    await (await choosing).setFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
    await expect(app.getByText(/^people\.csv: 2 of 5 people can be invited\./)).toBeVisible();
    for (const place of ['Row 4, Mail', 'Row 5', 'Row 6']) {
      await expect(app.getByText(place, { exact: true })).toBeVisible();
    }
    await look(frame, 'admin-inviteFile', [375, 280]);
    await app.getByRole('button', { name: 'Invite 2 people' }).press('Enter');
    await expect(app.getByText('2 people are invited.', { exact: true })).toBeVisible({ timeout: 120_000 });
    const { enrolments } = await openDesk(lead, programme.value);
    expect(enrolments).toHaveLength(before.length + 2);
    expect(enrolments.find(({ person }) => person === fresh[0]?.id)).toMatchObject({
      role: 'mentor',
      state: 'invited',
    });
  },
);

journey(
  'a draft as a whole: its departments, another one beside it, and its file',
  async ({ context, microsoft365 }) => {
    const { tenant } = microsoft365;
    const draft = await draftPairs(tenant);
    const frame = await openScreen(context, leadOf(tenant), { surface: 'admin' });
    const { app, host } = frame;
    await app.getByRole('tab', { name: 'Matching' }).click();
    await app.getByRole('button', { name: 'Departments that would meet' }).press('Enter');
    const cells = app.getByRole('table', { name: /^How many pairs/ }).getByRole('cell');
    const numbers = (await cells.allTextContents()).map(Number);
    expect(numbers.reduce((sum, one) => sum + one, 0)).toBe(draft.pairs.length);
    await app.getByRole('button', { name: 'Compare with another draft' }).press('Enter');
    await app.getByRole('button', { name: 'Keep to compare' }).press('Enter');
    await expect(app.getByText('Both are the same so far.')).toBeVisible();
    await look(frame, 'matching-draftAsAWhole', [375, 280]);
    const saving = host.waitForEvent('download');
    await app.getByRole('button', { name: 'Save as a file' }).press('Enter');
    const lines = readFileSync(await (await saving).path(), 'utf8')
      .trimEnd()
      .split('\r\n');
    expect(lines).toHaveLength(1 + draft.pairs.length + draft.leftOut.length);
  },
);
