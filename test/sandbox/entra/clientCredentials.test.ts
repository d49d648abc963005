import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createTenant } from '#sandbox/tenant/tenant.ts';
import { leadsGroupId, siteId, sweepClientId, sweepSecret, tenantId } from '#sandbox/tenant/wellKnown.ts';
import { posting, signedIn, somebody } from '#test/sandbox/tenant/signedIn.ts';

const tenant = createTenant({ sweepPermissions: ['Calendars.Read', 'Lists.SelectedOperations.Selected'] });
const person = [...tenant.state.directory.users.values()].find(
  ({ accountEnabled, hasMailbox }) => accountEnabled && hasMailbox,
);

beforeEach(() => tenant.reset());
afterEach(() => expect(tenant.violations).toEqual([]));

async function tokenAnswer(said: Readonly<Record<string, string>> = {}) {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: sweepClientId,
    client_secret: sweepSecret,
    scope: 'https://graph.microsoft.com/.default',
    ...said,
  });
  const address = `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`;
  const answer = await tenant.entra(new Request(address, { method: 'POST', body }));
  return (await answer.json()) as { readonly access_token?: string; readonly error?: string };
}

async function ask(path: string): Promise<number> {
  const headers = { Authorization: `Bearer ${(await tokenAnswer()).access_token}` };
  return (await tenant.graph(new Request(`https://graph.microsoft.com/v1.0${path}`, { headers }))).status;
}

test.each([
  ['another application', { client_id: 'somebody' }, 'unauthorized_client'],
  ['a wrong secret', { client_secret: 'guess' }, 'invalid_client'],
  ['single scopes', { scope: 'https://graph.microsoft.com/Calendars.Read' }, 'invalid_scope'],
])('%s gets no token', async (_, said, error) => {
  expect(await tokenAnswer(said)).toMatchObject({ error });
});

test('an application reads any mailbox by its name, and has none of its own', async () => {
  expect(await ask(`/users/${person?.id}/events`)).toBe(200);
  expect(await ask('/users/nobody/events')).toBe(404);
  expect(await ask('/me/events')).toBe(403);
});

test('it does nothing that none of its permissions is for', async () => {
  expect(await ask('/users')).toBe(403);
  expect(await ask(`/users/${person?.id}/mailboxSettings`)).toBe(403);
});

test('a grant on one list opens that list and no other', async () => {
  const leads = tenant.state.directory.groups.get(leadsGroupId)?.memberIds ?? [];
  const lead = somebody(tenant, ({ id }) => leads.includes(id));
  const setUp = await signedIn(tenant, lead, ['Sites.Selected']);
  for (const displayName of ['Lead', 'Pairs']) {
    const body = { displayName, list: { template: 'documentLibrary' } };
    expect((await setUp(`/sites/${siteId}/lists`, posting(body))).status).toBe(201);
  }
  expect(await ask(`/sites/${siteId}/lists/Lead`)).toBe(403);
  for (const { lists } of tenant.state.sharePoint.sites.values()) {
    for (const list of [...lists.values()].filter(({ displayName }) => displayName === 'Lead')) {
      list.appGrants = [{ id: 'grant', appId: sweepClientId, displayName: 'Sweep', roles: ['write'] }];
    }
  }
  expect(await ask(`/sites/${siteId}/lists/Lead`)).toBe(200);
  expect(await ask(`/sites/${siteId}/lists/Pairs`)).toBe(404);
});

test('a person cannot read the events of another by naming the mailbox', async () => {
  const [one, other] = [...tenant.state.directory.users.values()].filter(({ hasMailbox }) => hasMailbox);
  const token = await tenant.tokenFor(one?.id ?? '', ['Calendars.Read']);
  const headers = { Authorization: `Bearer ${token}` };
  const asked = (id = '') =>
    tenant.graph(new Request(`https://graph.microsoft.com/v1.0/users/${id}/events`, { headers }));
  expect((await asked(one?.id)).status).toBe(200);
  expect((await asked(other?.id)).status).toBe(403);
});
