import type { BrowserContext } from '@playwright/test';
import type { Tenant } from '#sandbox/tenant/tenant.ts';
import { leadOf, servicesOf } from '#sandbox/cohort/seedCohort.ts';
import { openSessions } from '#useCases/sessions/openSessions.ts';
import { writeNote } from '#useCases/notes/writeNote.ts';
import { cancelSession, declineSession, liveSessions } from './calendarOfPair.ts';
import { expect, journey, type Microsoft365 } from './microsoft365.ts';
import { look, openScreen } from './screens.ts';
import { acceptBoth, book, draftPairs, holdFirstSession, publishSome, signBoth, viewOf } from './stages.ts';
import type { PublishedPair } from './stages.ts';
import { say } from './steps.ts';

journey.setTimeout(240_000);
journey.use({ timezoneId: 'Europe/London', locale: 'en-GB' });

const rebooked = 'Done: your sessions have a new time.';
const heldNote = 'We rewrote last week’s briefing together.';
const plan = 'For this session: the quarterly letter.';

/** A pair after its first session, of which a note is kept; the mentor sent the invitation. */
async function pairAfterFirstSession({ tenant }: Microsoft365, context: BrowserContext): Promise<PublishedPair> {
  const [pair] = await publishSome(tenant, await draftPairs(tenant), 1);
  if (!pair) {
    throw new Error('Cannot begin: the draft has no pair');
  }
  await acceptBoth(tenant, pair);
  await signBoth(tenant, pair);
  await book(tenant, pair);
  await holdFirstSession(tenant, pair);
  await context.clock.setFixedTime(tenant.now());
  return pair;
}

/** What the two want to do next time, written beforehand. */
async function noteForNextSession(tenant: Tenant, { mentor }: PublishedPair): Promise<void> {
  const services = servicesOf(tenant, mentor);
  const view = await viewOf(tenant, mentor);
  const { next } = await openSessions(services, view);
  if (!next) {
    throw new Error('Cannot write beforehand: no session is left');
  }
  await writeNote(services, view, { session: next.originalStart, text: plan, replaces: undefined });
}

journey(
  'the leader takes two sessions out in Outlook: both see the offer, and the rest has a new time in two clicks',
  async ({ context, microsoft365 }) => {
    const { tenant, openTeams } = microsoft365;
    const pair = await pairAfterFirstSession(microsoft365, context);
    const before = await liveSessions(tenant, pair.mentor);
    expect(before.starts).toHaveLength(5);
    await declineSession(tenant, pair.mentee, 0);
    await declineSession(tenant, pair.mentee, 0);

    await journey.step('the leader sees what would help, and who can do it', async () => {
      const tab = await openTeams(pair.mentee);
      await expect(tab.app.getByRole('heading', { name: 'Two sessions fell through' })).toBeVisible();
      await expect(tab.app.getByText('can find a new time here in two clicks', { exact: false })).toBeVisible();
      await tab.host.close();
    });

    await journey.step('the lead sees how many, and nothing else', async () => {
      const { app } = await openTeams(leadOf(tenant), { surface: 'admin' });
      await app.getByRole('tab', { name: 'Pairs' }).click();
      const row = app.getByRole('row').filter({ hasText: '6 planned, 1 held, 2 lost' });
      await expect(row).toBeVisible();
      await expect(row.getByText('Needs a word')).toHaveCount(0);
    });

    const tab = await openScreen(context, pair.mentor, { surface: 'tab' });
    await journey.step('the mentor finds another time in two clicks', async () => {
      await expect(tab.app.getByRole('heading', { name: 'Two sessions fell through' })).toBeVisible();
      await look(tab, 'keeping-rebook', [280, 320]);
      await say(tab, 'Find a time that holds');
      await expect(tab.app.getByRole('button', { name: /^Book / }).first()).toBeVisible({ timeout: 60_000 });
      await look(tab, 'keeping-times', [280]);
      await tab.app
        .getByRole('button', { name: /^Book / })
        .first()
        .click();
      await expect(tab.app.getByText(rebooked, { exact: false }).first()).toBeVisible({ timeout: 60_000 });
      await expect(tab.app.getByText('Two sessions fell through')).toHaveCount(0);
      await look(tab, 'keeping-done', [280]);
    });

    await journey.step('one live series is left in both calendars, at another time', async () => {
      const [mentors, mentees] = [await liveSessions(tenant, pair.mentor), await liveSessions(tenant, pair.mentee)];
      expect(mentors.starts).toHaveLength(5);
      expect(mentors.joinLinks).toHaveLength(1);
      expect(mentors.joinLinks).not.toEqual(before.joinLinks);
      expect(mentees).toEqual(mentors);
      const { allSeries } = await viewOf(tenant, pair.mentor);
      expect(allSeries.map(({ state }) => state)).toEqual(['ended', 'booked']);
    });

    await journey.step('the note of the session that was held is still there', async () => {
      await tab.app.getByRole('button', { name: 'Open session 1' }).click();
      await expect(tab.app.getByRole('textbox', { name: 'What we want to keep' })).toHaveValue(new RegExp(heldNote));
    });
  },
);

journey(
  'one session is declined: it is moved to the nearest time with one click, and its note goes with it',
  async ({ context, microsoft365 }) => {
    const { tenant, openOutlook } = microsoft365;
    const pair = await pairAfterFirstSession(microsoft365, context);
    await noteForNextSession(tenant, pair);
    const before = await liveSessions(tenant, pair.mentor);
    await declineSession(tenant, pair.mentee, 0);

    await journey.step('the panel of the meeting and the pane in Outlook offer it too', async () => {
      const panel = await openScreen(context, pair.mentor, { surface: 'panel' });
      await expect(panel.app.getByRole('heading', { name: 'A session fell through' })).toBeVisible();
      await look(panel, 'keeping-panel');
      await panel.host.close();
      const pane = await openOutlook(pair.mentor);
      await expect(pane.app.getByText('6 planned, 1 held, 1 lost')).toBeVisible();
      await expect(pane.app.getByRole('button', { name: 'Move it there' })).toBeVisible();
      await pane.host.close();
    });

    const tab = await openScreen(context, pair.mentor, { surface: 'tab' });
    await journey.step('one click moves it for both', async () => {
      await expect(tab.app.getByRole('heading', { name: 'A session fell through' })).toBeVisible();
      await look(tab, 'keeping-move', [280, 320]);
      await say(tab, 'Move it there');
      await expect(tab.app.getByText(/^Done: your session is now/).first()).toBeVisible();
      await expect(tab.app.getByText('A session fell through')).toHaveCount(0);
      const after = await liveSessions(tenant, pair.mentor);
      expect(after.joinLinks).toEqual(before.joinLinks);
      expect(after.starts).toHaveLength(5);
      expect(after.starts.filter((start) => !before.starts.includes(start))).toHaveLength(1);
      expect((await liveSessions(tenant, pair.mentee)).starts).toEqual(after.starts);
    });

    await journey.step('what was written for it is still there', async () => {
      await say(tab, 'Open the session page');
      await expect(tab.app.getByRole('textbox', { name: 'What we want to keep' })).toHaveValue(plan);
    });
  },
);

journey(
  'the organizer cancels one session: either of the two can plan it anew, in Teams',
  async ({ context, microsoft365 }) => {
    const { tenant } = microsoft365;
    const pair = await pairAfterFirstSession(microsoft365, context);
    await cancelSession(tenant, pair.mentor, 0);
    for (const person of [pair.mentor, pair.mentee]) {
      const tab = await openScreen(context, person, { surface: 'tab' });
      await expect(tab.app.getByRole('heading', { name: 'A session fell through' })).toBeVisible();
      await expect(tab.app.getByText('suits you both', { exact: false })).toBeVisible();
      await expect(tab.app.getByRole('button', { name: 'Plan it there' })).toBeVisible();
      if (person === pair.mentee) {
        await look(tab, 'keeping-plan', [280]);
      }
      await tab.host.close();
    }
  },
);
