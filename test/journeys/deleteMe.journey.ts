import { partnerOf } from '#domain/pair.ts';
import { servicesOf } from '#sandbox/cohort/seedCohort.ts';
import { planDeletion } from '#useCases/myData/planDeletion.ts';
import { fakeDrafts } from '#test/fakes/fakeDrafts.ts';
import { liveSessions } from './calendarOfPair.ts';
import { expect, journey } from './microsoft365.ts';
import { look, openScreen, tabTo } from './screens.ts';
import { acceptBoth, book, draftPairs, holdFirstSession, publishSome, signBoth, viewOf } from './stages.ts';

journey.setTimeout(300_000);
journey.use({ timezoneId: 'Europe/London', locale: 'en-GB' });

journey(
  'a mentee deletes what is theirs, without a mouse, and their mentor keeps the rest',
  async ({ context, microsoft365: { tenant } }) => {
    const [pair] = await publishSome(tenant, await draftPairs(tenant), 1);
    if (!pair) {
      throw new Error('Cannot tell the journey: the draft has no pair');
    }
    await acceptBoth(tenant, pair);
    await signBoth(tenant, pair);
    await book(tenant, pair);
    await holdFirstSession(tenant, pair);
    await context.clock.setFixedTime(tenant.now());
    const { proposal } = await viewOf(tenant, pair.mentee);
    const [mentor, mentee] = [partnerOf(proposal.pair, pair.mentee).name, partnerOf(proposal.pair, pair.mentor).name];

    await journey.step('the mentee sees what would go, and says yes', async () => {
      const frame = await openScreen(context, pair.mentee, { surface: 'tab', page: 'you' });
      await expect(frame.app.getByRole('button', { name: 'Show me what would go' })).toBeVisible();
      await frame.app.evaluate(() => window.focus());
      await tabTo(frame, 'button', 'Show me what would go');
      await frame.host.keyboard.press('Enter');
      await expect(frame.app.getByRole('region', { name: 'What goes' })).toContainText(
        `With ${mentor}: 5 sessions ahead`,
      );
      await look(frame, 'deleteMe-plan', [375, 280]);
      await frame.app.evaluate(() => window.focus());
      await tabTo(frame, 'checkbox', /It shall be deleted/);
      await frame.host.keyboard.press('Space');
      await tabTo(frame, 'button', 'Delete it now');
      await frame.host.keyboard.press('Enter');
      await expect(frame.app.getByRole('heading', { name: 'It is deleted' })).toBeFocused();
      await look(frame, 'deleteMe-done', [375, 280]);
      await frame.app.getByRole('button', { name: 'To the first page' }).click();
      await expect(frame.app.getByText(/You have not been invited yet/)).toBeVisible();
      await frame.host.close();
    });

    await journey.step('nothing of theirs alone is left', async () => {
      const { takingPart, toMyself, pairs } = await planDeletion({
        ...servicesOf(tenant, pair.mentee),
        drafts: fakeDrafts(),
      });
      expect({ takingPart, toMyself, mine: pairs.map(({ mine }) => mine) }).toEqual({
        takingPart: undefined,
        toMyself: undefined,
        mine: [0],
      });
      expect((await liveSessions(tenant, pair.mentee)).starts).toEqual([]);
    });

    await journey.step('the mentor is told, reads what is theirs, and takes the sessions out', async () => {
      const frame = await openScreen(context, pair.mentor, { surface: 'tab' });
      const { app } = frame;
      await expect(app.getByText(`${mentee} no longer takes part`)).toBeVisible();
      await expect(app.getByText(/We rewrote last week’s briefing together/)).toBeVisible();
      await expect(app.getByText('How to give an assistant the context it lacks')).toBeVisible();
      await expect(app.getByText('How a submission travels to the minister')).toHaveCount(0);
      await look(frame, 'deleteMe-partner', [375, 280]);
      await app.getByRole('button', { name: 'Take them out of both calendars' }).click();
      await expect(app.getByText('Your sessions are out of both calendars now.')).toBeVisible();
      expect((await liveSessions(tenant, pair.mentor)).starts).toEqual([]);
    });
  },
);
