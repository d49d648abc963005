import { expect, test } from '@jest/globals';
import { createTenant } from '#sandbox/tenant/tenant.ts';
import { signedIn, somebody } from './signedIn.ts';

const tenant = createTenant();
const person = somebody(tenant);

test('refuses a request without a token and says how to get one', async () => {
  const response = await tenant.graph(new Request('https://graph.microsoft.com/v1.0/me'));
  expect(response.status).toBe(401);
  expect(response.headers.get('WWW-Authenticate')).toMatch(/^Bearer /);
  expect(await response.json()).toMatchObject({ error: { code: 'InvalidAuthenticationToken' } });
});

test('refuses a token once its hour is over', async () => {
  const own = createTenant();
  const ask = await signedIn(own, person, ['User.Read']);
  expect((await ask('/me')).status).toBe(200);
  own.moveClock(61 * 60_000);
  const answer = await ask('/me');
  expect(answer.status).toBe(401);
  expect(answer.body.error?.message).toContain('expired');
});

test('refuses a token that another tenant has signed', async () => {
  const foreign = await createTenant().tokenFor(person.id, ['User.Read']);
  const request = new Request('https://graph.microsoft.com/v1.0/me', {
    headers: { Authorization: `Bearer ${foreign}` },
  });
  expect((await tenant.graph(request)).status).toBe(401);
});

test('refuses an operation when no scope of the token is in the table of permissions', async () => {
  const ask = await signedIn(tenant, person, ['Calendars.Read']);
  const answer = await ask('/users');
  expect(answer.status).toBe(403);
  expect(answer.body.error?.code).toBe('Authorization_RequestDenied');
});

test('words a refusal as the service behind the path does', async () => {
  const ask = await signedIn(tenant, person, ['User.Read']);
  expect((await ask('/me/calendar')).body.error?.code).toBe('ErrorAccessDenied');
  expect((await ask('/sites/root')).body.error?.code).toBe('accessDenied');
});

// https://github.com/microsoftgraph/microsoft-graph-docs/issues/4769
test('refuses a write without the body that its operation takes', async () => {
  const own = createTenant();
  const ask = await signedIn(own, person, ['Calendars.ReadWrite']);
  const answer = await ask('/me/events', { method: 'POST' });
  expect(answer.status).toBe(400);
  expect(answer.body.error).toMatchObject({ code: 'BadRequest', message: 'Empty Payload. JSON content expected.' });
  expect(own.violations).toEqual(['POST /me/events: request has no body']);
});

test('takes Sites.Selected for the site and not for a search over all sites', async () => {
  const ask = await signedIn(tenant, person, ['Sites.Selected']);
  expect((await ask('/sites/contoso.sharepoint.com:/sites/turnabout')).status).toBe(200);
  expect((await ask('/sites?search=turnabout')).status).toBe(403);
});

test('answers an unknown route with 501 and its name', async () => {
  const ask = await signedIn(tenant, person, ['User.Read']);
  const answer = await ask('/planets/mars', { method: 'DELETE' });
  expect(answer.status).toBe(501);
  expect(answer.body.error?.message).toContain('DELETE /planets/mars');
});

test('finds the operation behind any prefix of the version, and keeps the prefix in next links', async () => {
  const ask = await signedIn(tenant, person, ['User.Read.All']);
  const answer = await ask('https://localhost:4430/graph/v1.0/users?$top=1');
  expect(answer.status).toBe(200);
  expect(answer.body['@odata.nextLink']).toMatch(
    /^https:\/\/localhost:4430\/graph\/v1\.0\/users\?\$top=1&\$skiptoken=/,
  );
});

test('lets every origin ask first, and hides Retry-After from pages', async () => {
  const preflight = await tenant.graph(
    new Request('https://graph.microsoft.com/v1.0/me', {
      headers: { 'Access-Control-Request-Headers': 'authorization,prefer' },
      method: 'OPTIONS',
    }),
  );
  expect(preflight.headers.get('Access-Control-Allow-Headers')).toBe('authorization,prefer');
  const ask = await signedIn(tenant, person, ['User.Read']);
  const exposed = (await ask('/me')).headers.get('Access-Control-Expose-Headers');
  expect(exposed).toContain('ETag');
  expect(exposed).not.toContain('Retry-After');
});

test('keeps a record of every request', async () => {
  const own = createTenant();
  const ask = await signedIn(own, person, ['User.Read']);
  await ask('/me?$select=id');
  expect(own.traffic).toEqual([
    {
      at: own.now(),
      held: ['User.Read'],
      inBatch: false,
      method: 'GET',
      needed: expect.arrayContaining(['User.Read', 'User.Read.All']),
      operation: 'GET /me',
      path: '/me?$select=id',
      status: 200,
      userId: person.id,
    },
  ]);
  own.reset();
  expect(own.traffic).toEqual([]);
});

test('names the operation in the record of a request that its handler refused', async () => {
  const own = createTenant();
  const ask = await signedIn(own, person, ['User.Read.All']);
  await ask('/users/nobody');
  expect(own.traffic).toMatchObject([{ operation: 'GET /users/{user-id}', status: 404, userId: person.id }]);
});
