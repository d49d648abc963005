import { expect, test } from '@jest/globals';
import { aRecurrence, aTenant, aUser, anEvent, ask, eventIn, eventsIn, now, refusal, startsOf } from './aTenant.ts';

const mentor = aUser('mia');
const mentee = aUser('tom');
const wholeWinter = { startDateTime: '2026-12-01T00:00:00Z', endDateTime: '2027-04-01T00:00:00Z', $top: '50' };
const invited = [{ type: 'Required', emailAddress: { name: 'Tom', address: 'TOM@contoso.example' } }];
const everyFourWeeks = aRecurrence({ type: 'Weekly', interval: 4, daysOfWeek: ['Tuesday'] }, '2026-12-01', 4);
const theSeries = anEvent({ attendees: invited, recurrence: everyFourWeeks, isOnlineMeeting: true });

async function booked(also: Readonly<Record<string, unknown>> = {}) {
  const state = aTenant(mentor, mentee);
  const answer = await ask(state, mentor, 'POST /me/events', { body: { ...theSeries, ...also } });
  const ofMentor = async () => eventsIn(await ask(state, mentor, 'GET /me/calendarView', { query: wholeWinter }));
  const ofMentee = async () => eventsIn(await ask(state, mentee, 'GET /me/calendarView', { query: wholeWinter }));
  return { state, answer, event: eventIn(answer), ofMentor, ofMentee };
}

async function nth<Item>(items: Promise<readonly Item[]>, index: number): Promise<Item> {
  const item = (await items)[index];
  if (item === undefined) {
    throw new Error(`There is no item ${index}`);
  }
  return item;
}

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

test('E62: extended properties are found by value and shown when expanded, in the mailbox of the organizer only', async () => {
  const tag = 'String {b7c4a1de-5f2e-4a39-8f0c-6d1e93a7c254} Name Pair';
  const { state, event } = await booked({ singleValueExtendedProperties: [{ id: tag, value: "O'Neil and (sons)" }] });
  const query = {
    $filter: `singleValueExtendedProperties/any(ep: ep/id eq '${tag}' and ep/value eq 'O''Neil and (sons)')`,
    $expand: `singleValueExtendedProperties($filter=id eq '${tag}')`,
  };
  const found = eventsIn(await ask(state, mentor, 'GET /me/events', { query }));
  expect(found.map(({ id }) => id)).toEqual([event.id]);
  expect(found[0]?.singleValueExtendedProperties).toEqual([{ id: tag, value: "O'Neil and (sons)" }]);
  expect(eventsIn(await ask(state, mentee, 'GET /me/events', { query }))).toEqual([]);
});

test('open extensions are found by name and shown when expanded', async () => {
  const extension = { '@odata.type': 'microsoft.graph.openTypeExtension', extensionName: 'com.turnabout', pair: 'P-1' };
  const { state } = await booked({ extensions: [extension] });
  const query = { $filter: "extensions/any(f:f/id eq 'com.turnabout')", $expand: 'extensions' };
  const found = await nth(ask(state, mentor, 'GET /me/events', { query }).then(eventsIn), 0);
  expect(found.extensions).toEqual([expect.objectContaining({ extensionName: 'com.turnabout', pair: 'P-1' })]);
});

// https://learn.microsoft.com/graph/api/event-update: the day rule of single occurrences
test.each([
  ['the day of the one before', '2026-12-01T15:00:00'],
  ['the day of the one after', '2027-01-26T08:00:00'],
])('E55: an occurrence cannot be moved to %s', async (_, dateTime) => {
  const { state, ofMentor } = await booked();
  const { id } = await nth(ofMentor(), 1);
  const body = {
    start: { dateTime, timeZone: 'UTC' },
    end: { dateTime: dateTime.replace(':00:00', ':45:00'), timeZone: 'UTC' },
  };
  expect(await refusal(ask(state, mentor, 'PATCH /me/events/{event-id}', { id, body }))).toMatchObject({
    status: 400,
    code: 'ErrorOccurrenceCrossingBoundary',
  });
});

// https://learn.microsoft.com/graph/api/resources/event: type, originalStart
test('E66: an occurrence that somebody moves between its neighbours becomes an exception in both calendars', async () => {
  const { state, ofMentor, ofMentee } = await booked();
  const { id } = await nth(ofMentor(), 1);
  const body = {
    start: { dateTime: '2026-12-30T14:00:00', timeZone: 'UTC' },
    end: { dateTime: '2026-12-30T15:00:00', timeZone: 'UTC' },
  };
  const moved = eventIn(await ask(state, mentor, 'PATCH /me/events/{event-id}', { id, body }));
  expect(moved).toMatchObject({ id, type: 'exception', originalStart: '2026-12-29T10:00:00Z' });
  const expected = ['2026-12-01T10:00', '2026-12-30T14:00', '2027-01-26T10:00', '2027-02-23T10:00'];
  expect(startsOf(await ofMentor())).toEqual(expected);
  expect(startsOf(await ofMentee())).toEqual(expected);
});

test('a new recurrence of the series takes back moved occurrences', async () => {
  const { state, event, ofMentor } = await booked();
  const { id } = await nth(ofMentor(), 1);
  await ask(state, mentor, 'PATCH /me/events/{event-id}', { id, body: { subject: 'Moved' } });
  const recurrence = aRecurrence({ type: 'weekly', interval: 4, daysOfWeek: ['tuesday'] }, '2026-12-01', 2);
  await ask(state, mentor, 'PATCH /me/events/{event-id}', { id: event.id, body: { recurrence } });
  expect((await ofMentor()).map(({ type }) => type)).toEqual(['occurrence', 'occurrence']);
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

// https://learn.microsoft.com/graph/api/event-cancel
test('only the organizer can cancel', async () => {
  const { state } = await booked();
  const { id } = await nth(ask(state, mentee, 'GET /me/events').then(eventsIn), 0);
  expect(await refusal(ask(state, mentee, 'POST /me/events/{event-id}/cancel', { id, body: {} }))).toMatchObject({
    status: 400,
    message: "Your request can't be completed. You need to be an organizer to cancel a meeting.",
  });
});

test('E65: a cancelled occurrence leaves the calendar of the organizer and is marked in that of the attendee', async () => {
  const { state, ofMentor, ofMentee } = await booked();
  const { id } = await nth(ofMentor(), 1);
  const answer = await ask(state, mentor, 'POST /me/events/{event-id}/cancel', { id, body: { comment: 'Ill' } });
  expect(answer.status).toBe(202);
  expect(await ofMentor()).toHaveLength(3);
  expect((await ofMentee()).map(({ isCancelled }) => isCancelled)).toEqual([false, true, false, false]);
});

test('a cancelled series is gone for the organizer and marked for the attendee', async () => {
  const { state, event, ofMentor, ofMentee } = await booked();
  await ask(state, mentor, 'POST /me/events/{event-id}/cancel', { id: event.id, body: {} });
  expect(await ofMentor()).toEqual([]);
  expect((await ofMentee()).map(({ subject, showAs }) => [subject, showAs])).toEqual(
    Array.from({ length: 4 }, () => ['Canceled: Session', 'free']),
  );
});

test('the organizer sees the answer of an attendee, for the series and for one occurrence', async () => {
  const { state, ofMentor, ofMentee } = await booked();
  const master = await nth(ask(state, mentee, 'GET /me/events').then(eventsIn), 0);
  await ask(state, mentee, 'POST /me/events/{event-id}/accept', { id: master.id, body: { sendResponse: true } });
  const second = await nth(ofMentee(), 1);
  await ask(state, mentee, 'POST /me/events/{event-id}/tentativelyAccept', { id: second.id, body: {} });
  const third = await nth(ofMentee(), 2);
  await ask(state, mentee, 'POST /me/events/{event-id}/decline', { id: third.id, body: {} });
  expect((await ofMentor()).map(({ attendees }) => attendees[0]?.status.response)).toEqual([
    'accepted',
    'tentativelyAccepted',
    'declined',
    'accepted',
  ]);
  expect((await ofMentee()).map(({ showAs }) => showAs)).toEqual(['busy', 'tentative', 'busy']);
});

// https://learn.microsoft.com/graph/api/event-decline
test('E64: two dates declined in a row are told to the organizer, and change nothing else', async () => {
  const { state, ofMentor, ofMentee } = await booked();
  const before = startsOf(await ofMentor());
  for (const index of [1, 1]) {
    const { id } = await nth(ofMentee(), index);
    await ask(state, mentee, 'POST /me/events/{event-id}/decline', { id, body: { sendResponse: true } });
  }
  const after = await ofMentor();
  expect(after.map(({ attendees }) => attendees[0]?.status.response)).toEqual(['none', 'declined', 'declined', 'none']);
  expect(startsOf(after)).toEqual(before);
  expect(startsOf(await ofMentee())).toEqual([before[0], before[3]]);
});

test('an organizer cannot answer the own invitation, and an attendee cannot move it', async () => {
  const { state, event } = await booked();
  expect(
    (await refusal(ask(state, mentor, 'POST /me/events/{event-id}/accept', { id: event.id, body: {} }))).status,
  ).toBe(400);
  const { id } = await nth(ask(state, mentee, 'GET /me/events').then(eventsIn), 0);
  const body = { subject: 'Mine now' };
  expect((await refusal(ask(state, mentee, 'PATCH /me/events/{event-id}', { id, body }))).code).toBe(
    'ErrorAccessDenied',
  );
});

// https://learn.microsoft.com/graph/api/user-list-calendarview: offsets in the parameters decide the window
test('the offsets of a calendar view decide its window, the preferred zone only the format', async () => {
  const { state } = await booked();
  const query = { startDateTime: '2026-12-01T15:59:00+05:00', endDateTime: '2026-12-02T00:00:00Z' };
  const headers = { Prefer: 'outlook.timezone="Tokyo Standard Time", IdType="ImmutableId"' };
  const found = await ask(state, mentor, 'GET /me/calendarView', { query, headers }).then(eventsIn);
  expect(found.map(({ start }) => start)).toEqual([
    { dateTime: '2026-12-01T19:00:00.0000000', timeZone: 'Tokyo Standard Time' },
  ]);
  const later = { ...query, startDateTime: '2026-12-01T16:00:00+05:00' };
  expect(eventsIn(await ask(state, mentor, 'GET /me/calendarView', { query: later }))).toEqual([]);
});

test.each(['startDateTime', 'endDateTime'])('a calendar view without %s is refused', async (missing) => {
  const { state } = await booked();
  const query = Object.fromEntries(Object.entries(wholeWinter).filter(([name]) => name !== missing));
  expect((await refusal(ask(state, mentor, 'GET /me/calendarView', { query }))).status).toBe(400);
});

test('events come ten a page, with a link to the next', async () => {
  const state = aTenant(mentor);
  for (let i = 0; i < 12; i++) {
    await ask(state, mentor, 'POST /me/events', { body: anEvent({ subject: `Event ${i}` }) });
  }
  const first = await ask(state, mentor, 'GET /me/events', { query: { $select: 'subject' } });
  expect(eventsIn(first)).toHaveLength(10);
  const next = new URL((first.body as { '@odata.nextLink': string })['@odata.nextLink']);
  const second = await ask(state, mentor, 'GET /me/events', { query: Object.fromEntries(next.searchParams) });
  expect(eventsIn(second).map(({ subject }) => subject)).toEqual(['Event 10', 'Event 11']);
  expect(second.body).not.toHaveProperty('@odata.nextLink');
});

// https://learn.microsoft.com/graph/api/user-list-events: $filter, of which this tenant takes what is on one event
test.each([
  ["startswith(subject, 'Ses') and isCancelled eq false", 4],
  ["type eq 'occurrence' and isOnlineMeeting eq true", 4],
  ["subject ne 'Session'", 0],
  ["start/dateTime ge '2026-12-29T10:00:00Z' and end/dateTime lt '2027-02-23T11:00:00'", 2],
  ["start/dateTime eq '2027-01-26T10:00:00'", 1],
])('the filter %s finds %i dates of a series', async ($filter, count) => {
  const { state } = await booked();
  const found = await ask(state, mentor, 'GET /me/calendarView', { query: { ...wholeWinter, $filter } });
  expect(eventsIn(found)).toHaveLength(count);
});

test.each(["body/content eq 'x'", "start/dateTime eq '2026-12-01' or subject eq 'x'", "transactionId eq 'T'"])(
  'the filter %s is refused, not ignored',
  async ($filter) => {
    const { state } = await booked();
    expect((await refusal(ask(state, mentor, 'GET /me/events', { query: { $filter } }))).status).toBe(400);
  },
);

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
