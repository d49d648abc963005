import { chooseCohort } from '#sandbox/cohort/chooseCohort.ts';
import { leadOf } from '#sandbox/cohort/seedCohort.ts';
import type { Tenant } from '#sandbox/tenant/tenant.ts';
import { expect, journey, type Microsoft365, type OpenFrame } from './microsoft365.ts';

const mentorsTab = ({ openTeams, tenant }: Microsoft365): Promise<OpenFrame> =>
  openTeams(chooseCohort(tenant.state).mentors[0] ?? '');

const leadsPage = ({ openTeams, tenant }: Microsoft365): Promise<OpenFrame> =>
  openTeams(leadOf(tenant), { surface: 'admin' });

async function proposing(microsoft365: Microsoft365): Promise<OpenFrame> {
  const frame = await leadsPage(microsoft365);
  await frame.app.getByRole('tab', { name: 'Matching' }).click();
  await frame.app.getByRole('button', { name: 'Propose pairs' }).click();
  return frame;
}

const denied = 'You may not open this.';

/** For each scope: whoever needs it first, what they do and read, and what Graph refuses without it. */
const journeys = [
  {
    scope: 'Sites.Selected',
    whoDoesWhat: 'nobody opens their tab',
    go: mentorsTab,
    said: denied,
    refused: 'GET /sites/',
  },
  { scope: 'User.Read', whoDoesWhat: 'nobody is known in their tab', go: mentorsTab, said: denied, refused: 'GET /me' },
  {
    scope: 'User.Read.All',
    whoDoesWhat: 'no lead sees the organisation, and learns who can allow it',
    go: leadsPage,
    said: 'does not let Turnabout read departments and managers',
    refused: 'GET /users',
  },
  {
    scope: 'Calendars.ReadWrite',
    whoDoesWhat: 'no lead finds times',
    go: proposing,
    said: denied,
    refused: 'POST /me/calendar/',
  },
] as const;

for (const { go, refused, said, scope, whoDoesWhat } of journeys) {
  journey.describe(`without ${scope}`, () => {
    journey.use({ forgottenScope: scope });

    journey(whoDoesWhat, async ({ microsoft365 }) => {
      const { app } = await go(microsoft365);
      await expect(app.getByText(said, { exact: false })).toBeVisible({ timeout: 60_000 });
      expect(new Set(refusalsOf(microsoft365.tenant))).toEqual(new Set([expect.stringContaining(refused)]));
    });
  });
}

const refusalsOf = ({ traffic }: Tenant): readonly (string | undefined)[] =>
  traffic.filter(({ status }) => status === 403).map(({ operation }) => operation);
