import { expect, test } from '@jest/globals';
import { anEvent, aRecurrence, ask, aTenant, eventIn, eventsIn, now, refusal } from './aTenant.ts';
import { booked, theSeries, mentee, mentor, nth } from './bookedSeries.ts';

test('a created series has one Teams link, for the organizer and the attendee alike', async () => {
  const { answer, event, ofMentor, ofMentee } = await booked();
  expect(answer.status).toBe(201);
  expect(event.type).toBe('seriesMaster');
  const links = [...(await ofMentor()), ...(await ofMentee())].map(({ onlineMeeting }) => onlineMeeting?.joinUrl);
  expect(links).toHaveLength(8);
  expect(new Set(links)).toEqual(new Set([event.onlineMeeting?.joinUrl]));
  expect(links[0]).toMatch(
    /^https:\/\/teams\.microsoft\.com\/l\/meetup-join\/19%3ameeting_[\w-]+%40thread\.v2\/0\?context=/,
  );
});

// https://learn.microsoft.com/graph/api/resources/event (iCalUId, isOrganizer) and .../responsestatus
test('the copy of an attendee has an id of its own, the same iCalendar id, and no answer yet', async () => {
  const { state, event } = await booked();
  const copy = await nth(ask(state, mentee, 'GET /me/events').then(eventsIn), 0);
  expect(copy).toMatchObject({ iCalUId: event.iCalUId, isOrganizer: false, showAs: 'tentative' });
  expect(copy.responseStatus.response).toBe('notResponded');
  expect(copy.id).not.toBe(event.id);
  expect((await refusal(ask(state, mentee, 'GET /me/events/{event-id}', { id: event.id }))).code).toBe(
    'ErrorItemNotFound',
  );
});

// Seen in public code that books through Graph, microsoftgraph/microsoft-graph-docs pull requests 6860 and 9693.
test('E60, E61: a transaction id that was used before is refused', async () => {
  const { state } = await booked({ transactionId: 'T-1' });
  const again = ask(state, mentor, 'POST /me/events', { body: { ...theSeries, transactionId: 'T-1' } });
  expect(await refusal(again)).toEqual({
    status: 400,
    code: 'ErrorDuplicateTransactionId',
    message: 'The TransactionId specified in the request has already been used to create a different event',
  });
});

// https://rykoma.net, 2020-10-05
test('or, with the switch, answers the first event again and makes no second', async () => {
  const { state, event } = await booked({ transactionId: 'T-1' });
  state.mailboxes.repeatedTransaction = 'returnFirst';
  const again = await ask(state, mentor, 'POST /me/events', { body: { ...theSeries, transactionId: 'T-1' } });
  expect(again.status).toBe(201);
  expect(eventIn(again).id).toBe(event.id);
  expect(eventsIn(await ask(state, mentor, 'GET /me/events'))).toHaveLength(1);
});

// The text as in msgraph-sdk-dotnet issue 1201
test('a change with a stale etag is refused', async () => {
  const { state, event } = await booked();
  const asked = { id: event.id, headers: { 'If-Match': event['@odata.etag'] }, body: { subject: 'New' } };
  const changed = eventIn(await ask(state, mentor, 'PATCH /me/events/{event-id}', asked));
  expect(changed['@odata.etag']).not.toBe(event['@odata.etag']);
  expect(await refusal(ask(state, mentor, 'PATCH /me/events/{event-id}', asked))).toMatchObject({
    status: 412,
    code: 'ErrorIrresolvableConflict',
  });
});

test.each([
  ['a property that this tenant does not keep', { multiValueExtendedProperties: [] }],
  ['an end before the start', { end: { dateTime: '2026-12-01T09:00:00', timeZone: 'Europe/London' } }],
  ['an unknown zone', { start: { dateTime: '2026-12-01T10:00:00', timeZone: 'Customized Time Zone' } }],
  ['a recurrence that starts on another day', { recurrence: aRecurrence({ type: 'daily' }, '2026-12-02', 3) }],
  [
    'occurrences that overlap',
    {
      recurrence: aRecurrence({ type: 'daily' }, '2026-12-01', 3),
      end: { dateTime: '2026-12-03T10:00:00', timeZone: 'Europe/London' },
    },
  ],
])('an event with %s is refused', async (_, also) => {
  expect((await refusal(ask(aTenant(mentor), mentor, 'POST /me/events', { body: anEvent(also) }))).status).toBe(400);
});

test('an organizer who deletes a series cancels it for the attendee; an attendee removes the own copy', async () => {
  const { state, event, ofMentor, ofMentee } = await booked();
  const { id } = await nth(ofMentee(), 0);
  expect((await ask(state, mentee, 'DELETE /me/events/{event-id}', { id })).status).toBe(204);
  expect(await ofMentee()).toHaveLength(3);
  expect(await ofMentor()).toHaveLength(4);
  await ask(state, mentor, 'DELETE /me/events/{event-id}', { id: event.id, now: now + 1 });
  expect((await ofMentee()).every(({ isCancelled }) => isCancelled)).toBe(true);
});
