import { chooseCohort } from '#sandbox/cohort/chooseCohort.ts';
import { leadOf } from '#sandbox/cohort/seedCohort.ts';
import { addGoal, bookFirstSlot, closeTheSession, join, proposeAndPublish, say, signWith, writeNote } from './steps.ts';
import { expect, journey } from './microsoft365.ts';

journey('from org chart to booked sessions: lead, mentor, mentee, meeting, Outlook', async ({ microsoft365 }) => {
  journey.setTimeout(600_000);
  const { openOutlook, openTeams, personNamed, tenant } = microsoft365;
  const pair = await journey.step('the lead proposes and publishes', () =>
    proposeAndPublish(microsoft365, leadOf(tenant)),
  );
  const [mentor, mentee] = [personNamed(pair.mentor), personNamed(pair.mentee)];

  await journey.step('both accept and sign', async () => {
    const mentorTab = await openTeams(mentor);
    await say(mentorTab, 'Accept');
    const menteeTab = await openTeams(mentee);
    await say(menteeTab, 'Accept');
    await signWith(menteeTab, 'I want to write my own prompts.');
    await mentorTab.host.reload();
    await signWith(await openTeams(mentor), 'I want to get better at explaining.');
  });

  await journey.step('the mentor books one series and sets a goal', async () => {
    const tab = await openTeams(mentor);
    await bookFirstSlot(tab);
    await addGoal(tab, 'Explain one tool in five minutes');
  });

  await journey.step('in the meeting they write a note and close with taught and learned', async () => {
    const panel = await openTeams(mentee, { surface: 'panel' });
    await expect(panel.app.getByText('Only you and').first()).toBeVisible();
    await expect(panel.app.getByText('Explain one tool in five minutes')).toBeVisible();
    await writeNote(panel, 'Try the prompt with last week’s minutes.');
    await closeTheSession(panel, 'How a decision is made at the top', 'How to write a prompt');
  });

  await journey.step('Outlook knows the series', async () => {
    const { app } = await openOutlook(mentor);
    await expect(app.getByText(`Your series with ${pair.mentee} is booked.`)).toBeVisible();
  });

  await journey.step('the lead sees how far they are, and nothing they wrote', async () => {
    const { app } = await openTeams(leadOf(tenant), { surface: 'admin' });
    await app.getByRole('tab', { name: 'Pairs' }).click();
    const row = app.getByRole('row').filter({ hasText: pair.mentor }).filter({ hasText: pair.mentee });
    await expect(row.getByText('Sessions booked')).toBeVisible();
  });
});

journey('somebody who is invited joins, and is told what happens next', async ({ microsoft365 }) => {
  const [mentor = ''] = chooseCohort(microsoft365.tenant.state).undecided;
  const tab = await microsoft365.openTeams(mentor);
  await expect(tab.app.getByText('You are invited to Fresh Eyes')).toBeVisible();
  await join(tab, 'Making short videos');
  await expect(tab.app.getByRole('heading', { name: 'You are in', exact: true })).toBeVisible();
});

journey.describe('an empty site', () => {
  journey.use({ begin: 'empty' });

  journey(
    'a lead sets up an empty site, creates a programme and invites the first person',
    async ({ microsoft365 }) => {
      const { lead, mentors } = chooseCohort(microsoft365.tenant.state);
      const { app } = await microsoft365.openTeams(lead, { surface: 'admin' });
      await app.getByRole('button', { name: 'Set up the site' }).click();
      await app.getByRole('textbox', { name: 'Name' }).fill('Fresh Eyes');
      await app.getByRole('button', { name: 'Create programme' }).click();
      await app.getByRole('tab', { name: 'Matching' }).click();
      await expect(app.getByText('Nobody has joined yet', { exact: false })).toBeVisible();
      await app.getByRole('tab', { name: 'People' }).click();
      const name = microsoft365.tenant.state.directory.users.get(mentors[0] ?? '')?.displayName ?? '';
      await app.getByRole('searchbox').fill(name);
      await app.getByRole('button', { name: `Invite ${name} as mentor` }).click();
      await expect(app.getByText(`${name} is invited.`)).toBeVisible();
      await expect(app.getByRole('row').filter({ hasText: name }).getByText('Invited')).toBeVisible();
    },
  );
});
