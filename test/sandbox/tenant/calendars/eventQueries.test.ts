import { expect, test } from '@jest/globals';
import { anEvent, ask, aTenant, eventsIn, refusal } from './aTenant.ts';
import { booked, mentee, mentor, nth, wholeWinter } from './bookedSeries.ts';

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
