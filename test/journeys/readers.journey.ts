import { chooseCohort } from '#sandbox/cohort/chooseCohort.ts';
import { everyoneGroupId } from '#sandbox/tenant/wellKnown.ts';
import { expect, journey } from './microsoft365.ts';
import { findPairFolder, letIn } from './rawFolder.ts';
import { look, openScreen } from './screens.ts';
import { acceptBoth, book, draftPairs, publishSome, signBoth, viewOf } from './stages.ts';

journey.setTimeout(300_000);
journey.use({ timezoneId: 'Europe/London', locale: 'en-GB' });

journey(
  'who can read it is said beside what somebody writes, and warned of when that changes',
  async ({ context, microsoft365 }) => {
    const { tenant } = microsoft365;
    const [pair] = await publishSome(tenant, await draftPairs(tenant), 1);
    if (!pair) {
      throw new Error('Cannot show who can read it: the draft has no pair');
    }
    await journey.step('answers are for the leads too', async () => {
      const [undecided = ''] = chooseCohort(tenant.state).undecided;
      const tab = await openScreen(context, undecided, { surface: 'tab' });
      await expect(tab.app.getByText('You and the programme leads, as far as SharePoint shows you.')).toBeVisible();
      await tab.app.getByRole('button', { name: 'More', exact: true }).click();
      await expect(tab.app.getByText(/legal search/)).toBeVisible();
      await look(tab, 'readers-enrolment', [375]);
      await tab.host.close();
    });
    await acceptBoth(tenant, pair);
    await signBoth(tenant, pair);
    await book(tenant, pair);
    await journey.step('what the two write is for the two', async () => {
      await letIn(tenant, pair.mentor, await findPairFolder(tenant, pair.mentor), everyoneGroupId);
      const { id } = (await viewOf(tenant, pair.mentee)).proposal.pair;
      const tab = await openScreen(context, pair.mentee, { surface: 'tab', page: id });
      await expect(tab.app.getByText(/^Besides you two/).first()).toBeVisible();
      await tab.app.getByRole('button', { name: 'More', exact: true }).first().click();
      await expect(tab.app.getByRole('button', { name: 'Open the folder in SharePoint' })).toBeVisible();
      await look(tab, 'readers-warning', [375, 280]);
      await tab.host.close();
    });
  },
);
