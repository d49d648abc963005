import { expect, test } from '@jest/globals';
import { ok, type Handlers } from '#sandbox/tenant/call.ts';
import { newRevocations } from '#sandbox/tenant/entra/revocations.ts';
import { tokenIssuer } from '#sandbox/tenant/entra/tokens.ts';
import { graphOf } from '#sandbox/tenant/graph.ts';
import { newWeather } from '#sandbox/tenant/faults/weather.ts';
import { newJournal } from '#sandbox/tenant/journal.ts';
import { createTenant } from '#sandbox/tenant/tenant.ts';
import { openThrottle } from '#sandbox/tenant/throttling/throttle.ts';
import { posting, signedIn, somebody } from './signedIn.ts';

const scopes = ['User.Read', 'Calendars.ReadWrite', 'Sites.Selected', 'Files.ReadWrite'];

/** A tenant whose Graph answers with these handlers alone. */
function tenantAnswering(handlers: Handlers) {
  const tenant = createTenant();
  const { now, state } = tenant;
  const tokens = tokenIssuer({ clientId: 'app', now, revocations: newRevocations(now), tenantId: 'tenant' });
  const journal = newJournal();
  const weather = newWeather(undefined, async () => undefined);
  const parts = { handlers, journal, now, state: () => state, throttle: openThrottle, tokens, weather };
  const person = somebody(tenant);
  const tokenFor = () => tokens.accessToken(person, scopes);
  const ask = signedIn({ ...tenant, graph: graphOf(parts), tokenFor }, person, scopes);
  return { ask, journal };
}

test.each([
  ['a property that the type does not have', { id: '1', nickname: 'Ada' }, '/nickname is no property of user: "Ada"'],
  ['a value of the wrong type', { id: 1 }, '/id must be string: 1'],
  [
    'a property of a nested type',
    { manager: { '@odata.type': '#microsoft.graph.user', boss: 1 } },
    '/manager/boss is no property of user: 1',
  ],
])('reports an answer with %s', async (_, body, fault) => {
  const { ask, journal } = tenantAnswering({ 'GET /me': () => ok(body) });
  await (
    await ask
  )('/me');
  expect(journal.violations).toEqual([`GET /me: answer ${fault}`]);
});

test('answers an operation that it does not play with 501 and its name', async () => {
  const { ask } = tenantAnswering({});
  const answer = await (await ask)('/me');
  expect(answer.status).toBe(501);
  expect(answer.body.error?.message).toContain('GET /me');
});

test('reports an enum value in an answer that is not in the canonical spelling', async () => {
  const event = { id: '1', body: { contentType: 'HTML', content: '' } };
  const { ask, journal } = tenantAnswering({ 'GET /me/events/{event-id}': () => ok(event) });
  await (
    await ask
  )('/me/events/1');
  expect(journal.violations.join()).toContain('/body/contentType must be equal to one of the allowed values: "HTML"');
});

test('reports a status that the operation does not have', async () => {
  const { ask, journal } = tenantAnswering({ 'GET /me': () => ({ status: 204 }) });
  await (
    await ask
  )('/me');
  expect(journal.violations).toEqual(['GET /me: answer has a status that is not in the contract: 204']);
});

test('accepts annotations, extension names of open types and any field of a list item', async () => {
  const { ask, journal } = tenantAnswering({
    'GET /me': () => ok({ '@odata.etag': 'W/"1"', extension_1_shoeSize: 44 }),
    'GET /sites/{site-id}/lists/{list-id}/items/{listItem-id}': () => ok({ id: '1', fields: { Kind: 'goal' } }),
  });
  const asked = await ask;
  await asked('/me');
  await asked('/sites/s/lists/l/items/1');
  expect(journal.violations).toEqual([]);
});

test('reports a handler that fails, and answers 500', async () => {
  const { ask, journal } = tenantAnswering({
    'GET /me': () => {
      throw new TypeError('defect of the stand-in');
    },
  });
  expect((await (await ask)('/me')).status).toBe(500);
  expect(journal.violations.join()).toContain('defect of the stand-in');
});

test('refuses and reports a request with an unknown property', async () => {
  const { ask, journal } = tenantAnswering({ 'POST /me/events': () => ok({}) });
  const answer = await (await ask)('/me/events', posting({ subject: 'Hello', titel: 'Hello' }));
  expect(answer.status).toBe(400);
  expect(journal.violations).toEqual(['POST /me/events: request /titel is no property of event: "Hello"']);
});

test('refuses and reports an unknown query option and an unknown selection', async () => {
  const { ask, journal } = tenantAnswering({ 'GET /me': () => ok({}) });
  const asked = await ask;
  expect((await asked('/me?$slect=id')).status).toBe(400);
  expect((await asked('/me?$select=id,nickname')).body.error?.message).toContain(
    "property named 'nickname' on type 'microsoft.graph.user'",
  );
  expect(journal.violations).toHaveLength(2);
});

// Requests printed in Microsoft's own reference do this, such as https://learn.microsoft.com/graph/api/calendar-getschedule
test('reads enum values in any case, numbers as text and the names of the metadata, and hands them on in canonical form', async () => {
  let body: unknown;
  const { ask, journal } = tenantAnswering({
    'POST /me/calendar/getSchedule': (call) => {
      body = call.body;
      return ok({ value: [] });
    },
    'POST /me/events': (call) => ({ status: 201, body: call.body }),
  });
  const asked = await ask;
  await asked(
    '/me/calendar/getSchedule',
    posting({ Schedules: ['a@contoso.example'], availabilityViewInterval: '15' }),
  );
  expect(body).toEqual({ schedules: ['a@contoso.example'], availabilityViewInterval: 15 });
  const created = await asked(
    '/me/events',
    posting({ body: { contentType: 'HTML' }, attendees: [{ type: 'Required' }] }),
  );
  expect(created.body).toMatchObject({ body: { contentType: 'html' }, attendees: [{ type: 'required' }] });
  expect(journal.violations).toEqual([]);
});

test('refuses a body without the content type of JSON', async () => {
  const tenant = createTenant();
  const headers = { Authorization: `Bearer ${await tenant.tokenFor(somebody(tenant).id, scopes)}` };
  const request = new Request('https://graph.microsoft.com/v1.0/me/events', { body: '{}', headers, method: 'POST' });
  const answer = await tenant.graph(request);
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain('Content-Type');
});

test('hands on the contents of a file as they came, whatever their type', async () => {
  let bytes = new Uint8Array();
  const { ask } = tenantAnswering({
    'PUT /drives/{drive-id}/items/{driveItem-id}/content': (call) => {
      bytes = new Uint8Array(call.bytes);
      return { status: 200, body: { id: '1' } };
    },
  });
  const headers = { 'Content-Type': 'text/plain' };
  expect((await (await ask)('/drives/d/items/i/content', { body: '{not json', headers, method: 'PUT' })).status).toBe(
    200,
  );
  expect(new TextDecoder().decode(bytes)).toBe('{not json');
});

test('refuses a body that is no JSON', async () => {
  const { ask } = tenantAnswering({ 'POST /me/events': () => ok({}) });
  expect((await (await ask)('/me/events', { body: '{"subject":', method: 'POST' })).status).toBe(400);
});
