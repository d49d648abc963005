import { expect, test } from '@jest/globals';
import { aRecurrence, aTenant, aUser, anEvent, ask, eventIn, eventsIn } from './aTenant.ts';

const mia = aUser('mia');
const immutable = { Prefer: 'IdType="ImmutableId"' };
const december = { startDateTime: '2026-12-01T00:00:00Z', endDateTime: '2027-01-01T00:00:00Z' };
const recurrence = aRecurrence({ type: 'weekly', daysOfWeek: ['tuesday'] }, '2026-12-01', 4);

async function aSeries() {
  const state = aTenant(mia);
  const body = anEvent({ recurrence, body: { contentType: 'html', content: '<p>Bring <b>tea</b></p>' } });
  return { state, event: eventIn(await ask(state, mia, 'POST /me/events', { body })) };
}

// https://learn.microsoft.com/graph/outlook-immutable-id
test('with the preference ids are immutable ones, in occurrences and for their series too; both kinds are understood', async () => {
  const { state, event } = await aSeries();
  const query = december;
  const plain = eventsIn(await ask(state, mia, 'GET /me/calendarView', { query }));
  const lasting = eventsIn(await ask(state, mia, 'GET /me/calendarView', { query, headers: immutable }));
  expect(lasting.map(({ id }) => id)).not.toEqual(plain.map(({ id }) => id));
  expect(plain[0]?.seriesMasterId).toBe(event.id);
  expect(lasting[0]?.seriesMasterId).not.toBe(event.id);
  for (const id of [plain[1]?.id ?? '', lasting[1]?.id ?? '']) {
    expect(eventIn(await ask(state, mia, 'GET /me/events/{event-id}', { id })).start.dateTime).toContain('2026-12-08');
  }
  const master = lasting[0]?.seriesMasterId ?? '';
  const filter = { ...december, $filter: `seriesMasterId eq '${master}'` };
  expect(eventsIn(await ask(state, mia, 'GET /me/calendarView', { query: filter }))).toHaveLength(4);
});

test('ids are case-sensitive', async () => {
  const { state, event } = await aSeries();
  await expect(ask(state, mia, 'GET /me/events/{event-id}', { id: event.id.toLowerCase() })).rejects.toThrow();
});

// https://learn.microsoft.com/graph/api/event-get#request-headers
test('the body comes as text when that is preferred', async () => {
  const { state, event } = await aSeries();
  const headers = { Prefer: 'outlook.body-content-type="text"' };
  const { body } = await ask(state, mia, 'GET /me/events/{event-id}', { id: event.id, headers });
  expect(body).toMatchObject({ body: { contentType: 'text', content: 'Bring tea' } });
});

// RFC 7240, 3: Preference-Applied
test('the answer says which preferences were followed, and is silent about those that mean nothing here', async () => {
  const { state } = await aSeries();
  const applied = async (Prefer: string) =>
    (await ask(state, mia, 'GET /me/events', { headers: { Prefer } })).headers?.['Preference-Applied'];
  expect(await applied('IdType="ImmutableId", outlook.timezone="W. Europe Standard Time", respond-async')).toBe(
    'IdType="ImmutableId", outlook.timezone="W. Europe Standard Time"',
  );
  expect(await applied('respond-async')).toBeUndefined();
});

test('a preferred page size holds for lists too', async () => {
  const { state } = await aSeries();
  const headers = { Prefer: 'odata.maxpagesize=3' };
  expect(eventsIn(await ask(state, mia, 'GET /me/calendarView', { query: december, headers }))).toHaveLength(3);
});
