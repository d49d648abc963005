import { expect, test } from '@jest/globals';
import { everySite, scopes, selectedSite } from '#graph/scopes.ts';
import { createTenant, type Tenant } from '#sandbox/tenant/tenant.ts';
import { setupOf, standIn } from '#test/contracts/standIn.ts';
import { runMainJob } from '#test/sandbox/faults/mainJob.ts';

// Which scopes an operation needs is Microsoft's own table: https://learn.microsoft.com/graph/permissions-reference

type Stop = readonly [step: string, operation: string];

const rows = (table: Readonly<Record<string, Stop>>): [scope: string, ...Stop][] =>
  Object.entries(table).map(([scope, stop]) => [scope, ...stop]);

/** Every scope that the app asks for, with the step of the main job that stops without it and what Graph refuses then. */
const stops = {
  'Sites.Selected': ['open the site', 'GET /sites/{hostname}:/{server-relative-path}'],
  'User.Read': ['read who is signed in', 'GET /me'],
  'User.Read.All': ['read the people of the organisation', 'GET /users'],
  'Calendars.ReadWrite': ['read when 7 people are busy', 'POST /me/calendar/getSchedule'],
} as const satisfies Record<string, Stop>;
// Nothing stops where nobody may be told anything.
const { notices: _, ...needed } = scopes;
const inTable = [...Object.values(needed), ...Object.values(selectedSite)].flat();

/** Every scope for tenants that do not grant single sites, in the same way, while the site is set up. */
const stopsOnEverySite = {
  'Sites.ReadWrite.All': ['open the site', 'GET /sites/{hostname}:/{server-relative-path}'],
  'Sites.Manage.All': ['make Programmes', 'POST /sites/{site-id}/lists'],
} as const satisfies Record<string, Stop>;

test('every scope of the table has a step that needs it', () => {
  expect(new Set(inTable)).toEqual(new Set(Object.keys(stops)));
  expect(new Set(Object.values(everySite).flat())).toEqual(new Set(Object.keys(stopsOnEverySite)));
});

test('with the scopes of the table and no other, nothing of the main job is denied', async () => {
  const tenant = createTenant();
  await runMainJob(tenant);
  expect(refusedBy(tenant)).toEqual([]);
  expect(new Set(tenant.traffic.flatMap(({ held = [] }) => held))).toEqual(new Set(inTable));
});

test.each(rows(stops))('without %s the main job cannot %s', async (scope, step, operation) => {
  const tenant = createTenant({ forgottenScopes: [scope] });
  await expect(runMainJob(tenant)).rejects.toMatchObject({ kind: 'denied', message: saying(step) });
  expect(refusedBy(tenant)).toEqual([operation]);
});

test.each(rows(stopsOnEverySite))(
  'where no single site is granted, setting up without %s cannot %s',
  async (scope, step, operation) => {
    const subject = { ...standIn(), tenant: createTenant({ forgottenScopes: [scope] }) };
    const setup = setupOf(subject, subject.lead, everySite);
    await expect(setup.provision()).rejects.toMatchObject({ kind: 'denied', message: saying(step) });
    expect(refusedBy(subject.tenant)).toEqual([operation]);
  },
);

const saying = (step: string): unknown => expect.stringMatching(new RegExp(String.raw`^Cannot ${step}\b.*\(403 `, 'u'));

const refusedBy = ({ traffic }: Tenant): readonly (string | undefined)[] =>
  traffic.filter(({ status }) => status === 403).map(({ operation }) => operation);
