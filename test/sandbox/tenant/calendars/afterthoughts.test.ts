import { expect, test } from '@jest/globals';
import type { CalendarSwitches } from '#sandbox/tenant/calendars/mailboxRecords.ts';
import { aRecurrence, aTenant, aUser, anEvent, ask, eventIn, eventsIn, now, refusal, type Event } from './aTenant.ts';

const mia = aUser('mia');
const tom = aUser('tom');
const window = { startDateTime: '2026-12-01T00:00:00Z', endDateTime: '2027-02-01T00:00:00Z' };
const weekly = (times: number) => aRecurrence({ type: 'weekly', daysOfWeek: ['tuesday'] }, '2026-12-01', times);

async function booked(switches: CalendarSwitches, also: Readonly<Record<string, unknown>> = {}) {
  const state = aTenant(mia, tom);
  Object.assign(state.mailboxes, switches);
  const body = anEvent({ attendees: [{ emailAddress: { address: tom.mail } }], recurrence: weekly(5), ...also });
  const event = eventIn(await ask(state, mia, 'POST /me/events', { body }));
  const after = async (milliseconds: number): Promise<Event> =>
    eventIn(await ask(state, mia, 'GET /me/events/{event-id}', { id: event.id, now: now + milliseconds }));
  return { state, event, after };
}

// Not documented; many clients read again until the link is there.
test('the join link is there at once, or with the switch after a while, and then in both mailboxes', async () => {
  expect((await booked({}, { isOnlineMeeting: true })).event.onlineMeeting?.joinUrl).toContain('teams.microsoft.com');
  const { state, event, after } = await booked({ lateJoinLink: 3_000 }, { isOnlineMeeting: true });
  expect(event).toMatchObject({ isOnlineMeeting: true, onlineMeeting: null });
  expect((await after(2_999)).onlineMeeting).toBeNull();
  const link = (await after(3_000)).onlineMeeting?.joinUrl;
  expect(link).toContain('teams.microsoft.com');
  const [copy] = eventsIn(await ask(state, tom, 'GET /me/events'));
  expect(copy?.onlineMeeting?.joinUrl).toBe(link);
});

// Exchange saves an event several times after a create; the 412 as in msgraph-sdk-dotnet issue 1201.
test('with the switch the etag of the answer is stale a moment later, without it stays good', async () => {
  const patch = ({ state, event }: Awaited<ReturnType<typeof booked>>) =>
    ask(state, mia, 'PATCH /me/events/{event-id}', {
      id: event.id,
      headers: { 'If-Match': event['@odata.etag'] },
      body: { subject: 'New' },
      now: now + 1_000,
    });
  expect((await patch(await booked({}))).status).toBe(200);
  const saved = await booked({ secondSave: 1_000 });
  expect(await refusal(patch(saved))).toMatchObject({ status: 412, code: 'ErrorIrresolvableConflict' });
  expect((await saved.after(1_001)).subject).toBe('Session');
});

// The documentation of transactionId names no status; some clients handle 409 as well.
test('a repeated transaction can be a 409 too', async () => {
  const { state } = await booked({ repeatedTransaction: 'duplicateConflict' }, { transactionId: 'T' });
  const again = ask(state, mia, 'POST /me/events', { body: anEvent({ transactionId: 'T' }) });
  expect(await refusal(again)).toMatchObject({ status: 409, code: 'ErrorDuplicateTransactionId' });
});

// Changing the recurrence takes back exceptions, as in Exchange; whether a mere new end does, is not documented.
test.each([
  ['dropsExceptions', ['Session', 'Session', 'Session']],
  ['keepsExceptions', ['Changed', 'Session']],
] as const)('a series that only ends earlier %s', async (endDateChange, expected) => {
  const { state, event } = await booked({ endDateChange });
  const instances = () => ask(state, mia, 'GET /me/events/{event-id}/instances', { id: event.id, query: window });
  const [first, second, , fourth] = eventsIn(await instances());
  for (const one of [first, fourth]) {
    await ask(state, mia, 'PATCH /me/events/{event-id}', { id: one?.id ?? '', body: { subject: 'Changed' } });
  }
  await ask(state, mia, 'POST /me/events/{event-id}/cancel', { id: second?.id ?? '', body: {} });
  await ask(state, mia, 'PATCH /me/events/{event-id}', { id: event.id, body: { recurrence: weekly(3) } });
  expect(eventsIn(await instances()).map(({ subject }) => subject)).toEqual(expected);
});

test('a series with another pattern drops its exceptions under either switch', async () => {
  const { state, event } = await booked({ endDateChange: 'keepsExceptions' });
  const instances = () => ask(state, mia, 'GET /me/events/{event-id}/instances', { id: event.id, query: window });
  const [first] = eventsIn(await instances());
  await ask(state, mia, 'PATCH /me/events/{event-id}', { id: first?.id ?? '', body: { subject: 'Changed' } });
  const recurrence = aRecurrence({ type: 'weekly', interval: 2, daysOfWeek: ['tuesday'] }, '2026-12-01', 5);
  await ask(state, mia, 'PATCH /me/events/{event-id}', { id: event.id, body: { recurrence } });
  expect(new Set(eventsIn(await instances()).map(({ subject }) => subject))).toEqual(new Set(['Session']));
});

// https://learn.microsoft.com/graph/api/resources/event: isOnlineMeeting
test('an event can be made an online meeting later, and then stays one', async () => {
  const { state, event } = await booked({});
  const patch = async (isOnlineMeeting: boolean) =>
    eventIn(await ask(state, mia, 'PATCH /me/events/{event-id}', { id: event.id, body: { isOnlineMeeting } }));
  const link = (await patch(true)).onlineMeeting?.joinUrl;
  expect(link).toContain('teams.microsoft.com');
  expect((await patch(false)).onlineMeeting?.joinUrl).toBe(link);
});
