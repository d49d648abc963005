import { expect, test } from '@jest/globals';
import type { GraphAnswer } from '#sandbox/tenant/call.ts';
import { aTenant, aUser, anEvent, ask, eventIn, refusal } from './aTenant.ts';

const mia = aUser('mia');
const tom = aUser('tom');

interface OnlineMeeting {
  readonly id: string;
  readonly joinWebUrl: string;
  readonly subject: string | null;
  readonly startDateTime: string;
  readonly endDateTime: string;
  readonly chatInfo: { readonly threadId: string };
}

const meetingIn = ({ body }: GraphAnswer): OnlineMeeting => body as OnlineMeeting;
const filter = (link: string) => ({ $filter: `JoinWebUrl eq '${link}'` });

// https://learn.microsoft.com/graph/api/application-post-onlinemeetings and onlinemeeting-get
test('a meeting is created, read, found by its link, changed and deleted, and is in no calendar', async () => {
  const state = aTenant(mia);
  const body = { subject: 'Talk', startDateTime: '2026-12-01T10:00:00Z', endDateTime: '2026-12-01T11:00:00Z' };
  const created = await ask(state, mia, 'POST /me/onlineMeetings', { body });
  expect(created.status).toBe(201);
  const { id, joinWebUrl, chatInfo } = meetingIn(created);
  expect(decodeURIComponent(joinWebUrl)).toContain(chatInfo.threadId);
  const at = { params: { 'onlineMeeting-id': id } };
  expect(meetingIn(await ask(state, mia, 'GET /me/onlineMeetings/{onlineMeeting-id}', at)).subject).toBe('Talk');
  const found = await ask(state, mia, 'GET /me/onlineMeetings', { query: filter(joinWebUrl) });
  expect(found.body).toMatchObject({ value: [{ id }] });
  const patch = { ...at, body: { subject: 'Walk', allowedPresenters: 'organizer' } };
  const changed = await ask(state, mia, 'PATCH /me/onlineMeetings/{onlineMeeting-id}', patch);
  expect(changed.body).toMatchObject({ subject: 'Walk', allowedPresenters: 'organizer' });
  expect((await ask(state, mia, 'GET /me/events')).body).toMatchObject({ value: [] });
  expect((await ask(state, mia, 'DELETE /me/onlineMeetings/{onlineMeeting-id}', at)).status).toBe(204);
  expect((await refusal(ask(state, mia, 'GET /me/onlineMeetings/{onlineMeeting-id}', at))).status).toBe(404);
});

// https://learn.microsoft.com/graph/api/onlinemeeting-createorget
test('the same external id gives the same meeting, with 201 once and then 200', async () => {
  const state = aTenant(mia);
  const create = () => ask(state, mia, 'POST /me/onlineMeetings/createOrGet', { body: { externalId: 'pair-1' } });
  const [first, again] = [await create(), await create()];
  expect([first.status, again.status]).toEqual([201, 200]);
  expect(meetingIn(again).id).toBe(meetingIn(first).id);
  expect(Date.parse(meetingIn(first).endDateTime) - Date.parse(meetingIn(first).startDateTime)).toBe(3_600_000);
});

test.each([
  ['an end without a start', { endDateTime: '2026-12-01T11:00:00Z' }],
  ['an end before the start', { startDateTime: '2026-12-01T10:00:00Z', endDateTime: '2026-12-01T09:00:00Z' }],
])('%s is refused', async (_, times) => {
  const body = { externalId: 'x', ...times };
  const asking = ask(aTenant(mia), mia, 'POST /me/onlineMeetings/createOrGet', { body });
  expect((await refusal(asking)).status).toBe(400);
});

test('the meeting of an event is found by its organizer through the link, and keeps the times of the event', async () => {
  const state = aTenant(mia, tom);
  const event = eventIn(await ask(state, mia, 'POST /me/events', { body: anEvent({ isOnlineMeeting: true }) }));
  const query = filter(event.onlineMeeting?.joinUrl ?? '');
  const { body } = await ask(state, mia, 'GET /me/onlineMeetings', { query });
  expect(body).toMatchObject({ value: [{ subject: 'Session', startDateTime: '2026-12-01T10:00:00Z' }] });
  expect((await ask(state, tom, 'GET /me/onlineMeetings', { query })).body).toMatchObject({ value: [] });
});

test('meetings cannot be listed without their link', async () => {
  expect((await refusal(ask(aTenant(mia), mia, 'GET /me/onlineMeetings'))).status).toBe(400);
});
