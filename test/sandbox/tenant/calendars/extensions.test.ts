import { expect, test } from '@jest/globals';
import { aRecurrence, aTenant, aUser, anEvent, ask, eventIn, eventsIn, refusal } from './aTenant.ts';

const mia = aUser('mia');
const tom = aUser('tom');
const name = 'com.turnabout';
const fullName = `Microsoft.OutlookServices.OpenTypeExtension.${name}`;
const one = 'GET /me/events/{event-id}/extensions/{extension-id}';

async function tagged() {
  const state = aTenant(mia, tom);
  const attendees = [{ emailAddress: { address: tom.mail } }];
  const { id } = eventIn(await ask(state, mia, 'POST /me/events', { body: anEvent({ attendees }) }));
  const body = { '@odata.type': 'microsoft.graph.openTypeExtension', extensionName: name, pair: 'P-1', goals: ['a'] };
  const created = await ask(state, mia, 'POST /me/events/{event-id}/extensions', { id, body });
  return { state, id, created };
}

// https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension
test('an extension is created with 201 and a fully qualified id', async () => {
  const { created } = await tagged();
  expect(created).toMatchObject({ status: 201, body: { id: fullName, extensionName: name, pair: 'P-1' } });
});

// https://learn.microsoft.com/graph/api/opentypeextension-update: by its name or by its fully qualified name
test.each([name, fullName])('it is read, found and expanded as %s', async (spelling) => {
  const { state, id } = await tagged();
  expect((await ask(state, mia, one, { id, extension: spelling })).body).toMatchObject({ pair: 'P-1' });
  const query = {
    $filter: `extensions/any(f:f/id eq '${spelling}')`,
    $expand: `extensions($filter=id eq '${spelling}')`,
  };
  const [found] = eventsIn(await ask(state, mia, 'GET /me/events', { query }));
  expect(found?.extensions).toEqual([expect.objectContaining({ extensionName: name, goals: ['a'] })]);
});

test('a change adds and replaces what it names, and keeps the rest', async () => {
  const { state, id } = await tagged();
  const body = { '@odata.type': 'microsoft.graph.openTypeExtension', extensionName: name, pair: 'P-2', version: 2 };
  const changed = await ask(state, mia, one.replace('GET', 'PATCH'), { id, extension: name, body });
  expect(changed).toMatchObject({ status: 200, body: { pair: 'P-2', version: 2, goals: ['a'] } });
});

test('a deleted extension is gone from the event and from its list', async () => {
  const { state, id } = await tagged();
  expect((await ask(state, mia, one.replace('GET', 'DELETE'), { id, extension: name })).status).toBe(204);
  expect((await refusal(ask(state, mia, one, { id, extension: name }))).status).toBe(404);
  expect((await ask(state, mia, 'GET /me/events/{event-id}/extensions', { id })).body).toMatchObject({ value: [] });
});

test('the copy of an attendee has none: extensions stay in one mailbox', async () => {
  const { state } = await tagged();
  const [copy] = eventsIn(await ask(state, tom, 'GET /me/events', { query: { $expand: 'extensions' } }));
  expect(copy?.extensions).toEqual([]);
});

// "The data can be primitive types, or arrays of primitive types", opentypeextension-update
test('values that are objects, and a name that is taken, are refused', async () => {
  const { state, id } = await tagged();
  const nested = { id, body: { extensionName: 'com.other', pair: { id: 1 } } };
  expect((await refusal(ask(state, mia, 'POST /me/events/{event-id}/extensions', nested))).status).toBe(400);
  const again = { id, body: { extensionName: name } };
  expect((await refusal(ask(state, mia, 'POST /me/events/{event-id}/extensions', again))).status).toBe(409);
});

// https://learn.microsoft.com/graph/api/resources/event: exceptionOccurrences, cancelledOccurrences
test('a series master shows its changed and cancelled occurrences only when asked for by id', async () => {
  const state = aTenant(mia);
  const recurrence = aRecurrence({ type: 'weekly', daysOfWeek: ['tuesday'] }, '2026-12-01', 4);
  const { id } = eventIn(await ask(state, mia, 'POST /me/events', { body: anEvent({ recurrence }) }));
  const window = { startDateTime: '2026-12-01T00:00:00Z', endDateTime: '2027-01-01T00:00:00Z' };
  const [first, second] = eventsIn(await ask(state, mia, 'GET /me/events/{event-id}/instances', { id, query: window }));
  await ask(state, mia, 'PATCH /me/events/{event-id}', { id: first?.id ?? '', body: { subject: 'Changed' } });
  await ask(state, mia, 'POST /me/events/{event-id}/cancel', { id: second?.id ?? '', body: {} });
  const query = {
    $select: 'subject,exceptionOccurrences,cancelledOccurrences',
    $expand: 'exceptionOccurrences',
  };
  expect((await ask(state, mia, 'GET /me/events/{event-id}', { id, query })).body).toMatchObject({
    exceptionOccurrences: [{ id: first?.id, subject: 'Changed', type: 'exception' }],
    cancelledOccurrences: [expect.stringMatching(/^OID\..+\.2026-12-08$/)],
  });
  const plain = await ask(state, mia, 'GET /me/events/{event-id}', { id });
  expect(plain.body).not.toHaveProperty('cancelledOccurrences');
  expect((await refusal(ask(state, mia, 'GET /me/events', { query }))).status).toBe(400);
});
