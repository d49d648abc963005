import { servicesOf } from '#sandbox/cohort/seedCohort.ts';
import { changeGoal } from '#useCases/pair/changeGoal.ts';
import { expect, journey } from './microsoft365.ts';
import { look, openScreen, tabTo } from './screens.ts';
import { acceptBoth, book, draftPairs, publishSome, signBoth, viewOf } from './stages.ts';

journey.setTimeout(200_000);
journey.use({ timezoneId: 'Europe/London', locale: 'en-GB' });

journey(
  'guide, goals, promises, pulse and growth are reached by keyboard alone, narrow and in every theme',
  async ({ context, microsoft365 }) => {
    const { tenant } = microsoft365;
    const [pair] = await publishSome(tenant, await draftPairs(tenant), 1);
    if (!pair) {
      throw new Error('Cannot begin: nobody was paired');
    }
    await acceptBoth(tenant, pair);
    await signBoth(tenant, pair);
    await book(tenant, pair);
    const mentor = servicesOf(tenant, pair.mentor);
    const view = await viewOf(tenant, pair.mentor);
    const [goal] = view.goals;
    await (goal &&
      changeGoal(mentor, view, goal, {
        ...goal.value,
        steps: [
          { what: 'Find a date', isDone: true },
          { what: 'Write three lines', isDone: false },
        ],
      }));
    const panel = await openScreen(context, pair.mentor, { surface: 'panel' });
    const { app, host } = panel;
    const { keyboard } = host;
    const growth = app.getByRole('textbox', { name: 'One line to myself' });
    await expect(growth).toBeVisible();

    await journey.step('a step of a goal, a promise, a tap and a line', async () => {
      await tabTo(panel, 'checkbox', 'Write three lines');
      await keyboard.press('Space');
      await expect(app.getByText('2 of 2 steps done')).toBeVisible();
      await tabTo(panel, 'textbox', 'Will do what?');
      await keyboard.type('Write one prompt');
      await keyboard.press('Enter');
      await expect(app.getByRole('checkbox', { name: /^Write one prompt/ })).toBeVisible();
      await tabTo(panel, 'radio', 'Not really');
      await keyboard.press('Space');
      await tabTo(panel, 'textbox', 'One line to myself');
      await keyboard.type('I waited before I answered');
      await keyboard.press('Enter');
      await expect(app.getByRole('table', { name: 'So far' })).toBeVisible();
    });
    await look(panel, 'panel-session');
    await host.close();

    const tab = await openScreen(context, pair.mentor, { surface: 'tab', page: view.proposal.pair.id });
    await expect(tab.app.getByRole('table', { name: 'So far' })).toBeVisible();
    await look(tab, 'tab-session', [280, 375]);
  },
);
