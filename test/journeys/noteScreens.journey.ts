import type { BrowserContext } from '@playwright/test';
import { servicesOf } from '#sandbox/cohort/seedCohort.ts';
import { writeNote } from '#useCases/notes/writeNote.ts';
import { openSessions } from '#useCases/sessions/openSessions.ts';
import { sessionMoment } from '#useCases/sessions/sessionKey.ts';
import { expect, journey, type Microsoft365, type OpenFrame } from './microsoft365.ts';
import { look, lookOnce, openScreen } from './screens.ts';
import { acceptBoth, book, draftPairs, publishSome, signBoth, viewOf } from './stages.ts';

journey.setTimeout(300_000);
journey.use({ timezoneId: 'Europe/London', locale: 'en-GB' });

const mine = '# What I took along\n- three drafts, and to argue with each\n- ask who reads it first';
const theirs = '# What we took along\n- the prompt that finds what is missing';
const graph = 'https://graph.microsoft.com/**';

const noteIn = ({ app }: OpenFrame) => app.getByRole('textbox', { name: 'What we want to keep from this session' });
const press = async ({ app }: OpenFrame, name: string | RegExp) =>
  await app.getByRole('button', { name }).first().click();

journey(
  'what was not saved, what two wrote at once, and what stood there before are shown whole, in every theme and width',
  async ({ context, microsoft365 }) => {
    const { mentee, id, partnerWrites } = await aNoteThatTwoWrote(context, microsoft365);
    const openPanel = async (more = {}) => await openScreen(context, mentee, { surface: 'panel', ...more });

    await journey.step('in the meeting panel', async () => {
      const panel = await openPanel();
      await expect(panel.app.getByRole('button', { name: 'Put it back' })).toBeVisible();
      await look(panel, 'panel-noteOffer');
      await press(panel, 'Put it back');
      await expect(panel.app.getByRole('button', { name: 'Only mine' })).toBeVisible();
      await expect(noteIn(panel)).toBeFocused();
      await look(panel, 'panel-noteConflict');
      await panel.host.close();
    });

    await journey.step('in the tab', async () => {
      await partnerWrites('# What we took along\n- the second prompt');
      const tab = await openScreen(context, mentee, { surface: 'tab', page: id });
      await expect(tab.app.getByRole('button', { name: 'Put it back' })).toBeVisible();
      await look(tab, 'tab-noteOffer', [375]);
      await press(tab, 'Put it back');
      await expect(tab.app.getByRole('button', { name: 'Only mine' })).toBeVisible();
      await look(tab, 'tab-noteConflict', [375]);
      await tab.host.close();
    });

    await journey.step('from right to left, and earlier versions', async () => {
      await partnerWrites('# What we took along\n- the third prompt');
      const panel = await openPanel({ locale: 'ar' });
      await expect(panel.app.getByRole('button', { name: 'Put it back' })).toBeVisible();
      await lookOnce(panel, 'panel-noteOffer-rightToLeft');
      await press(panel, 'Put it back');
      await expect(panel.app.getByRole('button', { name: 'Only mine' })).toBeVisible();
      await lookOnce(panel, 'panel-noteConflict-rightToLeft');
      await press(panel, 'Save it like this');
      await expect(panel.app.getByText('Saved', { exact: false }).first()).toBeVisible();
      await press(panel, 'Earlier versions');
      await expect(panel.app.getByRole('button', { name: /^Bring it back as it was/ }).first()).toBeVisible();
      await lookOnce(panel, 'panel-noteHistory-rightToLeft');
      await panel.host.close();
      const tab = await openScreen(context, mentee, { surface: 'tab', page: id });
      await press(tab, 'Earlier versions');
      await expect(tab.app.getByRole('button', { name: /^Bring it back as it was/ }).first()).toBeVisible();
      await look(tab, 'tab-noteHistory', [375]);
    });
  },
);

/** The mentee typed without a connection, and the mentor wrote in the same place meanwhile. */
async function aNoteThatTwoWrote(context: BrowserContext, { tenant, openTeams }: Microsoft365) {
  const [pair] = await publishSome(tenant, await draftPairs(tenant), 1);
  if (!pair) {
    throw new Error('Cannot begin: nobody was paired');
  }
  await acceptBoth(tenant, pair);
  await signBoth(tenant, pair);
  await book(tenant, pair);
  const panel = await openTeams(pair.mentee, { surface: 'panel' });
  await expect(noteIn(panel)).toBeVisible();
  await context.route(graph, async (route) => await route.abort('internetdisconnected'));
  await context.setOffline(true);
  await noteIn(panel).fill(mine);
  await expect(panel.app.getByText('Kept on this device.', { exact: false }).first()).toBeVisible();
  await panel.host.close();
  await context.setOffline(false);
  await context.unroute(graph);
  const services = servicesOf(tenant, pair.mentor);
  const partnerWrites = async (text: string): Promise<void> => {
    const view = await viewOf(tenant, pair.mentor);
    const [first] = (await openSessions(services, view)).sessions.toSorted((a, b) => a.span.start - b.span.start);
    if (!first) {
      throw new Error('Cannot write a note: the calendar has no session');
    }
    const session = sessionMoment(view, first);
    await writeNote(services, view, { session, text, replaces: view.notes[0]?.version });
  };
  await partnerWrites(theirs);
  return { mentee: pair.mentee, id: (await viewOf(tenant, pair.mentor)).proposal.pair.id, partnerWrites };
}
