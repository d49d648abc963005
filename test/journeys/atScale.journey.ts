import { leadOf, servicesOf } from '#sandbox/cohort/seedCohort.ts';
import type { Tenant } from '#sandbox/tenant/tenant.ts';
import { faultyFile } from '#test/domain/invitations/faultyFile.ts';
import {
  noteFirstTab,
  noteLongTasks,
  type Phase,
  phase,
  phaseSince,
  phaseToFirstTab,
  writePhases,
} from './longTasks.ts';
import { expect, journey } from './microsoft365.ts';
import { pairsAtWork } from './pairsAtWork.ts';
import { look, openScreen } from './screens.ts';

/** The file of people as they are named in tests, with addresses of people here who are not in the programme yet. */
async function inThis(tenant: Tenant, text: string): Promise<string> {
  const lead = servicesOf(tenant, leadOf(tenant));
  const isIn = new Set<string>((await lead.people.readEvery('enrolment')).map(({ folder }) => folder));
  const mails = [...tenant.state.directory.users.values()].flatMap(({ id, accountEnabled, mail }) =>
    accountEnabled && mail.endsWith('@contoso.example') && !isIn.has(id) ? [mail] : [],
  );
  return text.replaceAll(/\bp(\d+)@contoso\.example/g, (_, number: string) => mails[Number(number)] ?? '');
}

/** The bench asks for more people than the Home Office has. */
const people = Number(process.env['TURNABOUT_PEOPLE'] ?? '0');

journey.setTimeout(people > 0 ? 900_000 : 300_000);
journey.use({
  timezoneId: 'Europe/London',
  locale: 'en-GB',
  large: { organisations: people > 0 ? ['department-for-transport', 'home-office'] : ['home-office'], people },
});

journey(
  'a lead of a large organisation works at once, matches, and walks its picture by keyboard',
  async ({ context, microsoft365: { tenant } }) => {
    const phases: Phase[] = [];
    const note = (done: Phase) => {
      phases.push(done);
      writePhases(phases);
    };
    await noteLongTasks(context);
    await noteFirstTab(context, 'People');
    const frame = await openScreen(context, leadOf(tenant), { surface: 'admin' });
    const { app, host } = frame;

    await expect(app.getByRole('tab', { name: 'People' })).toBeVisible();
    const first = await phaseToFirstTab(app, 'the first useful screen');
    note(first);
    await expect(app.getByRole('region', { name: 'Invite people' })).toBeVisible({ timeout: 600_000 });
    note(await phaseSince(app, 'the directory read', first.milliseconds));

    const { text } = faultyFile(10_000, 300, 1);
    const choosing = host.waitForEvent('filechooser');
    await app.getByRole('button', { name: 'Choose a file' }).press('Enter');
    const file = { name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(await inThis(tenant, text)) };
    phases.push(
      await phase(app, 'a file of 10,000 rows read, 300 of them wrong', async () => {
        await (await choosing).setFiles(file);
        await expect(app.getByText(/^people\.csv: 9700 of 10000 people can be invited\./)).toBeVisible();
      }),
    );

    phases.push(
      await phase(app, 'the picture of the organisation', async () => {
        await app.getByRole('tab', { name: 'Organisation' }).click();
        await expect(app.getByRole('tree')).toBeVisible();
      }),
    );
    phases.push(
      await phase(app, 'walked by keyboard', async () => {
        await app.getByRole('tree').focus();
        for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'End', 'Home', '-', '-', '0']) {
          await host.keyboard.press(key);
        }
      }),
    );
    const drawn = await app.getByRole('treeitem').count();
    expect(drawn).toBeLessThan(150);
    await expect(app.getByRole('treeitem', { selected: true })).toBeInViewport();

    await journey.step('somebody is found by name', async () => {
      await app.getByRole('combobox', { name: 'Find a person' }).fill('an');
      await host.keyboard.press('ArrowDown');
      await host.keyboard.press('Enter');
      await expect(app.getByRole('tree')).toBeFocused();
      await expect(app.getByRole('treeitem', { selected: true })).toBeInViewport();
    });

    await app.getByRole('tab', { name: 'Matching' }).click();
    phases.push(
      await phase(app, 'pairs proposed', async () => {
        await app.getByRole('button', { name: 'Propose pairs' }).click();
        await expect(app.getByText(/pairs found$/)).toBeVisible({ timeout: 600_000 });
      }),
    );
    writePhases(phases);

    await app.getByRole('tab', { name: 'Organisation' }).click();
    await app.getByRole('switch', { name: /draft/ }).click();
    await app.getByRole('tree').focus();
    await host.keyboard.press('ArrowDown');
    await host.keyboard.press('ArrowRight');
    await host.keyboard.press('ArrowRight');
    await look(frame, 'admin-organisation', [280, 375]);

    await pairsAtWork(tenant);
    const overview = await openScreen(context, leadOf(tenant), { surface: 'admin' });
    const card = (name: string) => overview.app.getByRole('region', { name, exact: true });
    await expect(card('Sessions').getByText('Counted for 60 pairs.')).toBeVisible();
    note(await phaseSince(overview.app, 'the overview', 0));
    await expect(card('Report for the sponsor')).toBeVisible({ timeout: 600_000 });
    note(await phaseSince(overview.app, 'the overview with everybody', 0));
    await look(overview, 'admin-overview', [280, 375]);
  },
);
