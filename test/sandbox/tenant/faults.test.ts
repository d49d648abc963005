import { expect, test } from '@jest/globals';
import { ConnectionCut } from '#sandbox/tenant/faults/connectionCut.ts';
import { faultKinds, type FaultKind } from '#sandbox/tenant/faults/disturbance.ts';
import { createTenant, type Tenant } from '#sandbox/tenant/tenant.ts';
import { leadsGroupId, siteId } from '#sandbox/tenant/wellKnown.ts';
import { type Ask, posting, signedIn, somebody } from './signedIn.ts';

const address = 'https://graph.microsoft.com/v1.0';

/** A lead who adds a list to the site, which shows whether a write took place; each call has a new token. */
function lead(tenant: Tenant) {
  const ids = new Set(tenant.state.directory.groups.get(leadsGroupId)?.memberIds);
  const person = somebody(tenant, ({ id }) => ids.has(id));
  const ask: Ask = async (path, init) => (await signedIn(tenant, person, ['Sites.Selected']))(path, init);
  const lists = `/sites/${siteId}/lists`;
  return {
    names: async () => (await ask(lists)).body.value.map((list) => list['displayName']),
    add: () => ask(lists, posting({ displayName: 'Trial', list: { template: 'genericList' } })),
  };
}

test('refuses as many calls of an operation as told, then answers again', async () => {
  const tenant = createTenant();
  const ask = await signedIn(tenant, somebody(tenant), ['User.Read']);
  tenant.interrupt({ operation: 'GET /me', status: 503, code: 'ServiceUnavailable', times: 2 });
  const statuses = [(await ask('/organization')).status];
  for (let i = 0; i < 3; i++) {
    statuses.push((await ask('/me')).status);
  }
  expect(statuses).toEqual([200, 503, 503, 200]);
});

test.each([
  ['tooManyRequests', 429, false],
  ['unavailable', 503, false],
  ['gatewayTimeout', 504, false],
  ['gatewayTimeoutAfterwards', 504, true],
  ['tokenExpired', 401, false],
] satisfies [FaultKind, number, boolean][])(
  '%s answers %i; the write took place: %s',
  async (kind, status, isWritten) => {
    const tenant = createTenant();
    const { add, names } = lead(tenant);
    tenant.interrupt({ operation: 'POST /sites/{site-id}/lists', kind });
    expect((await add()).status).toBe(status);
    expect((await names()).includes('Trial')).toBe(isWritten);
    expect(tenant.violations).toEqual([]);
  },
);

test.each([
  ['cutBefore', false],
  ['cutAfterwards', true],
] satisfies [FaultKind, boolean][])('%s breaks the connection; the write took place: %s', async (kind, isWritten) => {
  const tenant = createTenant();
  const { add, names } = lead(tenant);
  tenant.interrupt({ operation: 'POST /sites/{site-id}/lists', kind });
  const thrown = await add().catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(ConnectionCut);
  expect(thrown).toBeInstanceOf(TypeError);
  expect((await names()).includes('Trial')).toBe(isWritten);
  expect(tenant.traffic.filter(({ status }) => status === 0)).toMatchObject([{ method: 'POST' }]);
});

test('a malformed answer arrives whole, and is no JSON', async () => {
  const tenant = createTenant();
  tenant.interrupt({ operation: 'GET /me', kind: 'malformedAnswer' });
  const response = await meOf(tenant);
  expect(response.status).toBe(200);
  const text = await response.text();
  expect(() => JSON.parse(text)).toThrow(SyntaxError);
});

test('half an answer begins well and ends with a broken connection', async () => {
  const tenant = createTenant();
  tenant.interrupt({ operation: 'GET /me', kind: 'halfAnAnswer' });
  const response = await meOf(tenant);
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow(TypeError);
});

test('latency moves the clock of a tenant whose clock stands', async () => {
  const tenant = createTenant();
  tenant.interrupt({ operation: 'GET /me', kind: 'latency' });
  const before = tenant.now();
  expect((await meOf(tenant)).status).toBe(200);
  expect(tenant.now()).toBeGreaterThan(before);
});

test('a token that expired before its time stays so, and a new one counts', async () => {
  const tenant = createTenant();
  const person = somebody(tenant);
  const ask = await signedIn(tenant, person, ['User.Read']);
  tenant.interrupt({ operation: 'GET /me', kind: 'tokenExpired' });
  expect([(await ask('/me')).status, (await ask('/me')).status]).toEqual([401, 401]);
  expect((await (await signedIn(tenant, person, ['User.Read']))('/me')).status).toBe(200);
});

test('faults by chance are the same for the same seed, and end when told', async () => {
  const tenant = createTenant();
  const statuses = (seed: number) => {
    tenant.setFaults({ share: 0.4, seed, kinds: ['unavailable', 'tooManyRequests'] });
    return oftenAsked(tenant);
  };
  const first = await statuses(1);
  expect(await statuses(1)).toEqual(first);
  expect(await statuses(2)).not.toEqual(first);
  tenant.setFaults({ share: 1, seed: 1, kinds: ['unavailable'] });
  expect((await tenant.calm(() => meOf(tenant))).status).toBe(200);
  expect((await meOf(tenant)).status).toBe(503);
  tenant.setFaults(undefined);
  expect(new Set(await oftenAsked(tenant))).toEqual(new Set([200]));
});

test('the share of disturbed requests is about what was asked for', async () => {
  const tenant = createTenant({ faults: { share: 0.2, seed: 3, kinds: ['unavailable'] } });
  const disturbed = (await oftenAsked(tenant, 200)).filter((status) => status === 503).length;
  expect(disturbed).toBeGreaterThan(20);
  expect(disturbed).toBeLessThan(60);
});

test('every kind of fault turns up by chance', async () => {
  const tenant = createTenant();
  const seen = new Set<number | string>();
  for (const kind of faultKinds) {
    tenant.setFaults({ share: 1, seed: 1, kinds: [kind] });
    seen.add(
      await meOf(tenant).then(
        ({ status }) => status,
        () => 'cut',
      ),
    );
  }
  expect([...seen].map(String).toSorted()).toEqual(['200', '401', '429', '503', '504', 'cut']);
});

async function meOf(tenant: Tenant): Promise<Response> {
  const token = await tenant.tokenFor(somebody(tenant).id, ['User.Read']);
  return tenant.graph(new Request(`${address}/me`, { headers: { Authorization: `Bearer ${token}` } }));
}

async function oftenAsked(tenant: Tenant, times = 30): Promise<readonly number[]> {
  const ask = await signedIn(tenant, somebody(tenant), ['User.Read']);
  const statuses = [];
  for (let i = 0; i < times; i++) {
    statuses.push((await ask('/me')).status);
  }
  return statuses;
}
