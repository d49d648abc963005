import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import type { Hono } from 'hono';
import { createSandboxApp } from '#sandbox/server/sandboxApp.ts';
import { createTenant, type Tenant } from '#sandbox/tenant/tenant.ts';

const origin = 'https://localhost:4430';

test('gives the application the addresses of the sandbox, on the origin that was asked', async () => {
  const config = await read(sandbox().app, '/app/config.json');
  expect(config).toMatchObject({
    graph: `${origin}/graph`,
    knownAuthorities: ['localhost:4430'],
    officeJs: '/officejs/office.js',
    site: 'contoso.sharepoint.com:/sites/turnabout',
  });
});

test('leaves the addresses of Microsoft as they are where a test leads them here', async () => {
  const config = await read(sandbox({ cloud: 'microsoft' }).app, '/app/config.json');
  expect(Object.keys(config)).toEqual(['clientId', 'tenantId', 'site', 'leadsGroupId']);
});

test('sends each page with the policy of production, and lets in scripts of Office on its page alone', async () => {
  const { app } = sandbox();
  const policyOf = async (page: string) =>
    (await app.request(`${origin}/app/${page}`)).headers.get('content-security-policy');
  expect(await policyOf('tab.html')).toContain("script-src 'self';");
  expect(await policyOf('tab.html')).toContain("require-trusted-types-for 'script'");
  expect(await policyOf('outlook.html')).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
});

test('serves nothing from outside the folder of the build', async () => {
  const answer = await sandbox().app.request(`${origin}/app/..%2fsecret.txt`);
  expect(answer.status).toBe(404);
});

test('hands the frames a token with which the person can ask Graph', async () => {
  const { app, tenant } = sandbox();
  const person = someone(tenant);
  const answer = await ask(app, '/sandbox/nestedToken', { person, scope: 'User.Read openid' });
  const { token } = answer as { token: { access_token: string } };
  const me = await app.request(`${origin}/graph/v1.0/me`, {
    headers: { authorization: `Bearer ${token.access_token}` },
  });
  expect(await me.json()).toMatchObject({ id: person });
});

test('says that consent is missing in the way of nested sign-in', async () => {
  const tenant = createTenant({ refuseScopes: ['Calendars.ReadWrite'] });
  const { app } = sandbox({ tenant });
  const answer = await ask(app, '/sandbox/nestedToken', { person: someone(tenant), scope: 'Calendars.ReadWrite' });
  expect(answer).toMatchObject({ success: false, error: { status: 'USER_INTERACTION_REQUIRED' } });
});

test('shows a series that was sent from the Outlook frame once among the meetings, with its thread', async () => {
  const { app, tenant } = sandbox();
  const person = someone(tenant);
  const before = await read(app, `/sandbox/meetings?person=${person}`);
  await ask(app, '/sandbox/send', { person, event: aSeries });
  const meetings = (await read(app, `/sandbox/meetings?person=${person}`)) as { subject: string; thread: string }[];
  expect(meetings).toHaveLength((before as unknown[]).length + 1);
  expect(meetings.find(({ subject }) => subject === aSeries.subject)?.thread).toMatch(/^19:meeting_.+@thread\.v2$/);
  expect(tenant.violations).toEqual([]);
});

test('offers leads, mentors and mentees, each another person', async () => {
  const { suggestions } = (await read(sandbox().app, '/sandbox/tenant')) as {
    suggestions: { id: string; role: string }[];
  };
  expect(new Set(suggestions.map(({ role }) => role))).toEqual(new Set(['lead', 'mentor', 'mentee']));
  expect(new Set(suggestions.map(({ id }) => id)).size).toBe(suggestions.length);
});

const aSeries = {
  subject: 'Turnabout: a series',
  start: { dateTime: '2026-12-01T10:00:00', timeZone: 'GMT Standard Time' },
  end: { dateTime: '2026-12-01T10:45:00', timeZone: 'GMT Standard Time' },
  attendees: [],
  isOnlineMeeting: true,
  onlineMeetingProvider: 'teamsForBusiness',
  recurrence: {
    pattern: { type: 'weekly', interval: 4, daysOfWeek: ['tuesday'], firstDayOfWeek: 'monday' },
    range: {
      type: 'numbered',
      startDate: '2026-12-01',
      numberOfOccurrences: 3,
      recurrenceTimeZone: 'GMT Standard Time',
    },
  },
};

test('what goes wrong by chance goes wrong for the app: a frame finds its meetings all the same', async () => {
  const { app, tenant } = sandbox({ tenant: createTenant({ faults: { share: 1, seed: 1, kinds: ['cutBefore'] } }) });
  expect(await read(app, `/sandbox/meetings?person=${someone(tenant)}`)).toEqual(expect.any(Array));
});

function sandbox(options: { readonly cloud?: 'sandbox' | 'microsoft'; readonly tenant?: Tenant } = {}) {
  const { cloud = 'sandbox', tenant = createTenant() } = options;
  const folder = mkdtempSync(path.join(tmpdir(), 'sandbox-'));
  const dist = path.join(folder, 'dist');
  mkdirSync(dist);
  writeFileSync(path.join(folder, 'secret.txt'), 'not for anybody');
  for (const page of ['tab.html', 'outlook.html']) {
    writeFileSync(path.join(dist, page), '<!doctype html>');
  }
  return { tenant, app: createSandboxApp({ tenant, cloud, dist, frames: dist, officeJs: dist }) };
}

const someone = ({ state }: Tenant): string =>
  [...state.directory.users.values()].find(({ hasMailbox, accountEnabled }) => hasMailbox && accountEnabled)?.id ?? '';

async function read(app: Hono, address: string): Promise<object> {
  const answer = await app.request(origin + address);
  expect(answer.status).toBe(200);
  return (await answer.json()) as object;
}

async function ask(app: Hono, address: string, body: unknown): Promise<object> {
  const headers = { 'content-type': 'application/json' };
  const answer = await app.request(origin + address, { method: 'POST', headers, body: JSON.stringify(body) });
  expect(answer.status).toBe(200);
  return (await answer.json()) as object;
}
