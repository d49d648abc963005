import { expect, test } from '@jest/globals';
import { createTenant } from '#sandbox/tenant/tenant.ts';
import { posting, signedIn, somebody } from './signedIn.ts';

const tenant = createTenant();
const person = somebody(tenant);
const asking = signedIn(tenant, person, ['User.Read', 'User.Read.All']);

// https://learn.microsoft.com/graph/json-batching
test('answers each request of a batch on its own', async () => {
  const ask = await asking;
  const requests = [
    { id: 'me', method: 'GET', url: '/me?$select=displayName' },
    { id: 'nobody', method: 'GET', url: '/users/nobody' },
    { id: 'unknown', method: 'GET', url: '/planets' },
  ];
  const { body, status } = await ask('/$batch', posting({ requests }));
  expect(status).toBe(200);
  expect(body['responses']).toMatchObject([
    { id: 'me', status: 200, body: { displayName: person.displayName } },
    { id: 'nobody', status: 404, body: { error: { code: 'Request_ResourceNotFound' } } },
    { id: 'unknown', status: 501 },
  ]);
});

test('answers 424 to a request whose dependency failed', async () => {
  const ask = await asking;
  const requests = [
    { id: '1', method: 'GET', url: '/users/nobody' },
    { id: '2', method: 'GET', url: '/me', dependsOn: ['1'] },
  ];
  const { body } = await ask('/$batch', posting({ requests }));
  expect(body['responses']).toMatchObject([{ status: 404 }, { status: 424 }]);
});

test('refuses a batch of twenty-one', async () => {
  const ask = await asking;
  const requests = Array.from({ length: 21 }, (_, i) => ({ id: String(i), method: 'GET', url: '/me' }));
  expect((await ask('/$batch', posting({ requests }))).status).toBe(400);
});

test('shows Retry-After of a single request, which is hidden outside a batch', async () => {
  const ask = await asking;
  tenant.interrupt({ operation: 'GET /me', status: 429, code: 'TooManyRequests', retryAfterSeconds: 7 });
  const requests = [{ id: '1', method: 'GET', url: '/me' }];
  const { body } = await ask('/$batch', posting({ requests }));
  expect(body['responses']).toMatchObject([{ status: 429, headers: { 'Retry-After': '7' } }]);
});
