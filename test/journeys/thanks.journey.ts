import { readFile } from 'node:fs/promises';
import { chooseCohort } from '#sandbox/cohort/chooseCohort.ts';
import { leadOf } from '#sandbox/cohort/seedCohort.ts';
import { siteId } from '#sandbox/tenant/wellKnown.ts';
import { expect, journey, type Microsoft365 } from './microsoft365.ts';
import { askGraph } from './rawGraph.ts';
import { look, lookOnce, openScreen } from './screens.ts';
import { acceptBoth, book, draftPairs, holdFirstSession, publishSome, signBoth } from './stages.ts';
import { say } from './steps.ts';

journey.use({ timezoneId: 'Europe/London', locale: 'en-GB' });

const words = 'You made me curious again. You never made me feel slow.';

journey('thanks go from the mentee to the mentor, to the wall, and off it again', async ({ context, microsoft365 }) => {
  journey.setTimeout(600_000);
  const { tenant } = microsoft365;
  const { mentor, mentee } = await aPairAfterItsFirstSession(microsoft365);
  await context.clock.setFixedTime(tenant.now());
  const { lead, undecided } = { ...chooseCohort(tenant.state), lead: leadOf(tenant) };
  const [colleague = ''] = undecided;
  const open = async (person: string, page?: string) =>
    await openScreen(context, person, { surface: 'tab', ...(page !== undefined && { page }) });
  const openDesk = async () => {
    const desk = await openScreen(context, lead, { surface: 'admin' });
    await desk.app.getByRole('tab', { name: 'Pairs' }).click();
    await expect(desk.app.getByRole('heading', { name: 'Wall of thanks' })).toBeVisible();
    return desk;
  };

  await journey.step('the mentee writes two sentences, and who reads them is said beside', async () => {
    const tab = await open(mentee);
    await say(tab, 'Write thanks');
    await tab.app.getByRole('textbox', { name: /^Your thanks to/ }).fill(words);
    await expect(tab.app.getByText(/^Only you and/).last()).toBeVisible();
    await tab.app.getByRole('checkbox', { name: /^It may also hang on the wall/ }).check();
    await look(tab, 'thanks-writing', [280]);
    await say(tab, 'Give thanks');
    await expect(tab.app.getByText('can read it now.', { exact: false })).toBeVisible();
    await tab.host.close();
  });

  await journey.step('no third person learns of the words, not even a lead past the product', async () => {
    for (const person of [lead, colleague]) {
      for (const list of ['Pairs', 'People', 'Private', 'Recognitions']) {
        const { text } = await askGraph(tenant, person, {
          path: `/sites/${siteId}/lists/${list}/items?$expand=fields`,
        });
        expect([person, list, text.includes('curious again')]).toEqual([person, list, false]);
      }
    }
  });

  await journey.step('the mentor chooses the wall, by keyboard', async () => {
    const tab = await open(mentor);
    const radio = tab.app.getByRole('radio', { name: /^Only here/ });
    await radio.focus();
    await tab.host.keyboard.press('ArrowDown');
    await tab.host.keyboard.press('ArrowDown');
    await expect(tab.app.getByRole('radio', { name: /^On the wall of thanks/ })).toBeChecked();
    await expect(tab.app.getByText('It goes up when a programme lead next looks in.')).toBeVisible();
    await expect(tab.app.getByText('Saved', { exact: true })).toBeVisible();
    await look(tab, 'thanks-placing', [280]);
    await tab.host.close();
  });

  await journey.step('a lead puts it up', async () => {
    const desk = await openDesk();
    await lookOnce(desk, 'thanks-desk');
    await desk.app.getByRole('button', { name: /^Put it up: / }).click();
    await expect(desk.app.getByText('It hangs on the wall now.')).toBeVisible();
    await desk.host.close();
  });

  await journey.step('a colleague reads it on the wall', async () => {
    const tab = await open(colleague, 'record');
    await expect(tab.app.getByText(words)).toBeVisible();
    await expect(tab.app.getByRole('button', { name: /^Take it off: / })).toHaveCount(0);
    await look(tab, 'thanks-wall', [280]);
    await tab.host.close();
  });

  await journey.step('the mentor has it in the record, which is saved as a page', async () => {
    const tab = await open(mentor, 'record');
    await expect(tab.app.getByRole('article').getByText(words)).toBeVisible();
    await tab.app.getByRole('checkbox', { name: 'Listening' }).check();
    await look(tab, 'record', [280]);
    await tab.host.emulateMedia({ media: 'print' });
    await expect(tab.app.getByRole('article')).toBeVisible();
    await expect(tab.app.getByRole('heading', { level: 1 })).toBeHidden();
    await expect(tab.app.getByRole('button')).toHaveCount(0);
    await tab.host.emulateMedia({ media: 'screen' });
    const download = tab.host.waitForEvent('download');
    await say(tab, 'Save as a file');
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^turnabout-record-\d{4}-\d\d-\d\d\.html$/);
    expect(await readFile(await file.path(), 'utf8')).toContain(words);
    await tab.host.close();
  });

  await journey.step('the mentor takes it off the wall, and at the lead’s next visit it is gone for all', async () => {
    const tab = await open(mentor, 'record');
    await tab.app.getByRole('button', { name: /^Take it off: / }).click();
    await expect(tab.app.getByText(/^Taken back\./)).toBeVisible();
    await tab.host.close();
    const desk = await openDesk();
    await expect(desk.app.getByText('One left the wall, because somebody took it back.')).toBeVisible();
    await desk.host.close();
    const wall = await open(colleague, 'record');
    await expect(wall.app.getByText(/^Nothing hangs here yet\./)).toBeVisible();
    await wall.host.close();
  });

  await journey.step('right to left', async () => {
    const tab = await openScreen(context, mentor, { surface: 'tab', page: 'record', locale: 'ar' });
    await expect(tab.app.getByRole('article')).toBeVisible();
    await lookOnce(tab, 'record-rightToLeft');
    await tab.host.close();
  });
});

async function aPairAfterItsFirstSession({ tenant }: Microsoft365) {
  const [pair] = await publishSome(tenant, await draftPairs(tenant), 1);
  if (!pair) {
    throw new Error('Cannot begin: nobody was paired');
  }
  await acceptBoth(tenant, pair);
  await signBoth(tenant, pair);
  await book(tenant, pair);
  await holdFirstSession(tenant, pair);
  return pair;
}
