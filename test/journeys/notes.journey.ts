import { readFile } from 'node:fs/promises';
import type { BrowserContext } from '@playwright/test';
import { servicesOf } from '#sandbox/cohort/seedCohort.ts';
import { personId } from '#domain/ids.ts';
import { lookOnce } from './screens.ts';
import { acceptBoth, book, draftPairs, publishSome, signBoth, viewOf } from './stages.ts';
import { expect, journey, type Microsoft365, type OpenFrame } from './microsoft365.ts';

const label = 'What we want to keep from this session';
const noteIn = ({ app }: OpenFrame) => app.getByRole('textbox', { name: label });
const says = async ({ app }: OpenFrame, sentence: string) =>
  await expect(app.getByText(sentence, { exact: false }).first()).toBeVisible();

journey(
  'a note outlives the connection and the page, and two who write at once keep both',
  async ({ context, microsoft365 }) => {
    journey.setTimeout(600_000);
    const { openTeams, tenant } = microsoft365;
    const { mentor, mentee } = await aBookedPair(microsoft365);
    const openPanel = async (person: string) => await openTeams(person, { surface: 'panel' });
    const stored = async () => (await viewOf(tenant, personId(mentor))).notes.map(({ value }) => value.text);

    await journey.step('without a connection the text is kept on the device', async () => {
      const panel = await openPanel(mentee);
      await expect(noteIn(panel)).toBeVisible();
      await disconnect(context);
      await noteIn(panel).fill('Typed in a tunnel');
      await says(panel, 'Not saved yet. Kept on this device.');
      await panel.host.close();
      await reconnect(context);
      expect(await stored()).toEqual([]);
    });

    await journey.step('whoever else signs in on the same device does not see it', async () => {
      const panel = await openPanel(mentor);
      await expect(noteIn(panel)).toBeVisible();
      await says(panel, 'Only you and');
      await expect(panel.app.getByText('Typed in a tunnel')).toBeHidden();
      await panel.host.close();
    });

    await journey.step('whoever wrote it takes it home, in one file with all that is theirs', async () => {
      const tab = await openTeams(mentee);
      await tab.app.getByRole('button', { name: 'You', exact: true }).click();
      await tab.app.getByRole('button', { name: 'Gather my data' }).click();
      const download = tab.host.waitForEvent('download');
      await tab.app.getByRole('button', { name: 'Save the file' }).click();
      const file = await download;
      expect(file.suggestedFilename()).toMatch(/^turnabout-my-data-\d{4}-\d\d-\d\d\.json$/);
      expect(JSON.parse(await readFile(await file.path(), 'utf8'))).toMatchObject({
        about: { me: { id: mentee }, notIncluded: [] },
        onThisDevice: [{ text: 'Typed in a tunnel' }],
      });
      await lookOnce(tab, 'your-data');
      await tab.host.close();
    });

    await journey.step('it is offered again to whoever wrote it', async () => {
      const panel = await openPanel(mentee);
      await says(panel, 'You wrote this on');
      await panel.app.getByRole('button', { name: 'Put it back' }).click();
      await expect(panel.app.getByText('Saved', { exact: true })).toBeVisible();
      expect(await stored()).toEqual(['Typed in a tunnel']);
      await panel.host.close();
    });

    await journey.step('two who write on different lines find both on their page', async () => {
      const [one, other] = [await openPanel(mentee), await openPanel(mentor)];
      await expect(noteIn(other)).toHaveValue('Typed in a tunnel');
      await expect(noteIn(one)).toHaveValue('Typed in a tunnel');
      await noteIn(one).fill('From the mentee\nTyped in a tunnel');
      await expect(one.app.getByText('Saved', { exact: true })).toBeVisible();
      await noteIn(other).fill('Typed in a tunnel\nFrom the mentor');
      await says(other, 'Saved, together with what');
      const both = 'From the mentee\nTyped in a tunnel\nFrom the mentor';
      await expect(noteIn(other)).toHaveValue(both);
      expect(await stored()).toEqual([both]);
    });

    await journey.step('what it said before can be looked at and brought back', async () => {
      const panel = await openPanel(mentee);
      await panel.app.getByRole('button', { name: 'Earlier versions' }).first().click();
      await expect(panel.app.getByRole('button', { name: /^Bring it back as it was/ })).toHaveCount(3);
      await lookOnce(panel, 'notes-earlier-versions');
      await panel.app
        .getByRole('button', { name: /^Bring it back as it was/ })
        .last()
        .click();
      await expect(panel.app.getByText('Saved', { exact: true })).toBeVisible();
      expect(await stored()).toEqual(['Typed in a tunnel']);
    });

    await journey.step('a browser that keeps nothing says so, and the note is saved all the same', async () => {
      await context.addInitScript(() => {
        const refused = () => {
          throw new DOMException('Storage is blocked', 'SecurityError');
        };
        Object.defineProperty(globalThis, 'indexedDB', { get: refused });
      });
      const panel = await openPanel(mentee);
      await expect(noteIn(panel)).not.toHaveValue('');
      await noteIn(panel).fill('Typed without storage');
      await says(panel, 'This browser keeps no text for you.');
      await expect(panel.app.getByText('Saved', { exact: true })).toBeVisible();
      expect(await stored()).toEqual(['Typed without storage']);
    });

    await journey.step('a note of one’s own is nobody else’s', async () => {
      const panel = await openPanel(mentor);
      await says(panel, 'Only you. Not');
      await panel.app.getByRole('textbox', { name: 'What I want to remember' }).fill('Ask about the board');
      await expect(panel.app.getByText('Saved', { exact: true })).toBeVisible();
      const found = async (person: string) =>
        await servicesOf(tenant, personId(person)).privateNotes.readEvery('privateNote');
      expect((await found(mentor)).map(({ value }) => value.text)).toEqual(['Ask about the board']);
      expect(await found(mentee)).toEqual([]);
    });
  },
);

async function aBookedPair({ tenant }: Microsoft365) {
  const [pair] = await publishSome(tenant, await draftPairs(tenant), 1);
  if (!pair) {
    throw new Error('Cannot begin: nobody was paired');
  }
  await acceptBoth(tenant, pair);
  await signBoth(tenant, pair);
  await book(tenant, pair);
  return pair;
}

const graph = 'https://graph.microsoft.com/**';

async function disconnect(context: BrowserContext): Promise<void> {
  await context.route(graph, async (route) => await route.abort('internetdisconnected'));
  await context.setOffline(true);
}

async function reconnect(context: BrowserContext): Promise<void> {
  await context.setOffline(false);
  await context.unroute(graph);
}
