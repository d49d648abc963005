import { expect, test } from '@jest/globals';
import { createTenant } from '#sandbox/tenant/tenant.ts';
import { posting, signedIn, somebody } from './signedIn.ts';

// Source of the rules: https://learn.microsoft.com/graph/json-batching

const tenant = createTenant();
const person = somebody(tenant, ({ hasMailbox, managerId }) => hasMailbox && managerId !== null);
const asking = signedIn(tenant, person, ['User.Read', 'User.Read.All', 'Calendars.ReadWrite']);

interface Part {
  readonly id: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const get = (id: string, url = '/me', dependsOn?: readonly string[]) => ({
  id,
  method: 'GET',
  url,
  ...(dependsOn && { dependsOn }),
});

async function batched(requests: readonly object[]) {
  const { body, status } = await (await asking)('/$batch', posting({ requests }));
  const parts = (body['responses'] ?? []) as readonly Part[];
  return {
    error: body.error,
    parts: new Map(parts.map((part) => [part.id, part])),
    order: parts.map(({ id }) => id),
    status,
  };
}

const statusesOf = ({ parts }: { readonly parts: ReadonlyMap<string, Part> }) =>
  [...parts.values()].toSorted((a, b) => Number(a.id) - Number(b.id)).map(({ status }) => status);

test('answers each request of a batch on its own', async () => {
  const { parts, status } = await batched([
    get('me', '/me?$select=displayName'),
    get('nobody', '/users/nobody'),
    get('unknown', '/planets'),
  ]);
  expect(status).toBe(200);
  expect(parts.get('me')).toMatchObject({ status: 200, body: { displayName: person.displayName } });
  expect(parts.get('nobody')).toMatchObject({ status: 404, body: { error: { code: 'Request_ResourceNotFound' } } });
  expect(parts.get('unknown')).toMatchObject({ status: 501 });
});

test('answers in another order than asked, because the order is not promised', async () => {
  const { order } = await batched([get('1'), get('2'), get('3')]);
  expect(order).toHaveLength(3);
  expect(order).not.toEqual(['1', '2', '3']);
});

test('takes twenty requests and refuses twenty-one', async () => {
  const many = (count: number) => Array.from({ length: count }, (_, i) => get(String(i)));
  expect((await batched(many(20))).status).toBe(200);
  expect((await batched(many(21))).status).toBe(400);
});

test.each([
  ['none depends', [get('1'), get('2')]],
  ['each depends on the one before', [get('1'), get('2', '/me', ['1']), get('3', '/me', ['2'])]],
  ['all that depend do so on the same one', [get('1'), get('2', '/me', ['1']), get('3', '/me', ['1']), get('4')]],
])('takes a batch in which %s', async (_, requests) => {
  expect((await batched(requests)).status).toBe(200);
});

test.each([
  ['a dependency on a later request', [get('1', '/me', ['2']), get('2')]],
  ['a dependency on no request', [get('1'), get('2', '/me', ['7'])]],
  ['a tree of dependencies', [get('1'), get('2', '/me', ['1']), get('3', '/me', ['1']), get('4', '/me', ['3'])]],
  ['a request that depends on two', [get('1'), get('2'), get('3', '/me', ['1', '2'])]],
  ['the same id twice', [get('1'), get('1')]],
  ['a batch inside', [get('1'), { ...get('2', '/$batch'), method: 'POST' }]],
  ['an absolute address', [get('1', 'https://graph.microsoft.com/v1.0/me')]],
  ['a body without its type', [{ id: '1', method: 'POST', url: '/me/events', body: {} }]],
])('refuses as a whole a batch with %s', async (_, requests) => {
  expect(await batched(requests)).toMatchObject({ status: 400, error: { code: 'BadRequest' } });
});

test('takes a body that is no JSON as base64url', async () => {
  const ask = await signedIn(tenant, person, ['Files.ReadWrite']);
  const { body: drive } = await ask('/me/drive');
  const url = `/drives/${String(drive['id'])}/root:/plan.txt:/content`;
  const body = Buffer.from('Überblick?').toString('base64url');
  const put = { id: '1', method: 'PUT', url, headers: { 'Content-Type': 'text/plain' }, body };
  const answer = await ask('/$batch', posting({ requests: [put] }));
  expect(answer.body['responses']).toMatchObject([{ status: 201, body: { name: 'plan.txt', size: 11 } }]);
});

test('answers 424 to every request behind one that failed', async () => {
  const chain = [get('1', '/users/nobody'), get('2', '/me', ['1']), get('3', '/me', ['2'])];
  expect(statusesOf(await batched(chain))).toEqual([404, 424, 424]);
});

// https://learn.microsoft.com/graph/throttling-limits: four requests of a batch at a time, which is what a mailbox takes.
test('runs twenty requests to one mailbox without going over its limit', async () => {
  const answers = await batched(Array.from({ length: 20 }, (_, i) => get(String(i), '/me/calendar')));
  expect(new Set(statusesOf(answers))).toEqual(new Set([200]));
});

test('shows Retry-After of a single request, which is hidden outside a batch', async () => {
  tenant.interrupt({ operation: 'GET /me', status: 429, code: 'TooManyRequests', retryAfterSeconds: 7 });
  const { parts } = await batched([get('1'), get('2')]);
  expect([...parts.values()].filter(({ status }) => status === 429)).toMatchObject([
    { headers: { 'Retry-After': '7' } },
  ]);
});
