import { expect, test } from '@jest/globals';
import { aRecurrence, ask, eventIn, eventsIn, refusal, startsOf } from './aTenant.ts';
import { booked, mentee, mentor, nth } from './bookedSeries.ts';

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
