import { expect, test } from '@jest/globals';
import type { TenantState } from '#sandbox/tenant/state.ts';
import { aRecurrence, aTenant, aUser, anEvent, ask, eventIn, eventsIn, refusal, type Event } from './aTenant.ts';
import { booked, mentee, mentor, nth } from './bookedSeries.ts';

const mia = aUser('mia');
const tom = aUser('tom');
const zoe = aUser('zoe');
const outside = 'someone@fabrikam.example';
const asked = [tom.mail, outside].map((address) => ({ emailAddress: { address } }));
const anHourLater = {
  start: { dateTime: '2026-12-01T12:00:00', timeZone: 'UTC' },
  end: { dateTime: '2026-12-01T13:00:00', timeZone: 'UTC' },
};

async function invited(also: Readonly<Record<string, unknown>> = {}) {
  const state = aTenant(mia, tom, zoe);
  const body = anEvent({ attendees: asked, ...also });
  const event = eventIn(await ask(state, mia, 'POST /me/events', { body }));
  const own = async () => eventIn(await ask(state, mia, 'GET /me/events/{event-id}', { id: event.id }));
  const copy = async (): Promise<Event> => {
    const [found] = eventsIn(await ask(state, tom, 'GET /me/events'));
    if (!found) {
      throw new Error('The attendee has no copy');
    }
    return found;
  };
  return { state, event, own, copy };
}

const respond = async (state: TenantState, how: string, id: string, body: unknown) =>
  ask(state, tom, `POST /me/events/{event-id}/${how}`, { id, body });

const mails = ({ mailboxes }: TenantState) =>
  (mailboxes.notices ?? []).map(({ kind, to, comment }) => [kind, to.join(), comment].join(' ').trim());

// https://learn.microsoft.com/graph/api/event-accept: sendResponse
test('an answer that is not sent stays with who gave it', async () => {
  const { state, own, copy } = await invited();
  await respond(state, 'accept', (await copy()).id, { sendResponse: false });
  expect((await copy()).responseStatus.response).toBe('accepted');
  expect((await own()).attendees[0]?.status.response).toBe('none');
  expect(mails(state)).toHaveLength(1);
});

// https://learn.microsoft.com/graph/outlook-calendar-meeting-proposals
test.each(['tentativelyAccept', 'decline'])('the organizer sees the time proposed with %s', async (how) => {
  const { state, own, copy } = await invited();
  await respond(state, how, (await copy()).id, { comment: 'Later?', proposedNewTime: anHourLater });
  expect((await own()).attendees[0]).toMatchObject({
    proposedNewTime: { start: { dateTime: '2026-12-01T12:00:00.0000000', timeZone: 'UTC' } },
  });
  expect(mails(state).at(-1)).toBe(`response ${mia.mail} Later?`);
});

// The 400s of https://learn.microsoft.com/graph/api/event-decline
test.each([
  ['where none are allowed', { allowNewTimeProposals: false }, {}],
  ['in an answer that is not sent', {}, { sendResponse: false }],
])('a proposal %s is refused', async (_, event, answer) => {
  const { state, copy } = await invited(event);
  const body = { proposedNewTime: anHourLater, ...answer };
  expect((await refusal(respond(state, 'decline', (await copy()).id, body))).status).toBe(400);
});

test('an answer to who asked for none is refused, unless it is not sent', async () => {
  const { state, copy } = await invited({ responseRequested: false });
  const { id } = await copy();
  expect((await refusal(respond(state, 'accept', id, {}))).status).toBe(400);
  expect((await respond(state, 'accept', id, { sendResponse: false })).status).toBe(202);
});

// https://learn.microsoft.com/graph/api/user-post-events and event-cancel: attendees are mailed at once
test('every step is a mail to those invited, a cancellation with its comment', async () => {
  const { state, event } = await invited();
  await ask(state, mia, 'PATCH /me/events/{event-id}', { id: event.id, body: { subject: 'New' } });
  await ask(state, mia, 'POST /me/events/{event-id}/cancel', { id: event.id, body: { comment: 'Ill' } });
  const all = `${tom.mail},${outside}`;
  expect(mails(state)).toEqual([`invitation ${all}`, `update ${all}`, `cancellation ${all} Ill`]);
});

test('an appointment of one person mails nobody', async () => {
  const { state } = await invited({ attendees: [] });
  expect(mails(state)).toEqual([]);
});

// https://learn.microsoft.com/graph/api/event-delete
test('deleting as organizer mails a cancellation, deleting the own copy mails nothing', async () => {
  const { state, event, copy } = await invited();
  await ask(state, tom, 'DELETE /me/events/{event-id}', { id: (await copy()).id });
  expect(mails(state)).toHaveLength(1);
  await ask(state, mia, 'DELETE /me/events/{event-id}', { id: event.id });
  expect(mails(state).at(-1)).toMatch(/^cancellation/);
});

// https://learn.microsoft.com/graph/api/event-forward: the recipient is added to the organizer's copy too
test('an attendee may forward; the recipient is invited and the organizer sees them', async () => {
  const { state, own, copy } = await invited();
  const toRecipients = [{ emailAddress: { address: zoe.mail, name: 'Zoe' } }];
  const answer = await respond(state, 'forward', (await copy()).id, { toRecipients, comment: 'Come too' });
  expect(answer).toMatchObject({ status: 202 });
  expect((await own()).attendees).toHaveLength(3);
  expect(eventsIn(await ask(state, zoe, 'GET /me/events'))).toEqual([
    expect.objectContaining({ isOrganizer: false, showAs: 'tentative' }),
  ]);
  const nobody = respond(state, 'forward', (await copy()).id, { toRecipients: [] });
  expect((await refusal(nobody)).status).toBe(400);
});

// https://learn.microsoft.com/graph/api/event-post-attachments
test('a small file is attached with 201, and everyone invited has it; 3 MB are too many', async () => {
  const { state, event, copy } = await invited();
  const file = (contentBytes: string) => ({
    id: event.id,
    body: { '@odata.type': '#microsoft.graph.fileAttachment', name: 'menu.txt', contentBytes },
  });
  const added = await ask(state, mia, 'POST /me/events/{event-id}/attachments', file('bWVudQ=='));
  expect(added).toMatchObject({ status: 201, body: { name: 'menu.txt', isInline: false } });
  expect(await copy()).toMatchObject({ hasAttachments: true });
  const listed = await ask(state, tom, 'GET /me/events/{event-id}/attachments', { id: (await copy()).id });
  expect(listed.body).toMatchObject({ value: [{ contentBytes: 'bWVudQ==' }] });
  const large = file('A'.repeat(4 * 1024 * 1024));
  expect((await refusal(ask(state, mia, 'POST /me/events/{event-id}/attachments', large))).status).toBe(413);
});

// Observed by users of OutlookGoogleCalendarSync, beside the rule of https://learn.microsoft.com/graph/api/event-update
test('E55, E56: an occurrence moves between its neighbours only, even where one of them is cancelled or was moved', async () => {
  const recurrence = aRecurrence({ type: 'weekly', daysOfWeek: ['tuesday'] }, '2026-12-01', 4);
  const { state, event } = await invited({ recurrence });
  const query = { startDateTime: '2026-12-01T00:00:00Z', endDateTime: '2027-01-01T00:00:00Z' };
  const found = eventsIn(await ask(state, mia, 'GET /me/events/{event-id}/instances', { id: event.id, query }));
  const [first = event, second = event, third = event] = found;
  const move = (one: Event, date: string) => {
    const at = (hour: number) => ({ dateTime: `${date}T${hour}:00:00`, timeZone: 'UTC' });
    const body = { start: at(15), end: at(16) };
    return ask(state, mia, 'PATCH /me/events/{event-id}', { id: one.id, body });
  };
  await ask(state, mia, 'POST /me/events/{event-id}/cancel', { id: first.id, body: {} });
  expect((await refusal(move(second, '2026-12-01'))).code).toBe('ErrorOccurrenceCrossingBoundary');
  expect((await move(second, '2026-12-02')).status).toBe(200);
  expect((await move(second, '2026-12-14')).status).toBe(200);
  expect((await refusal(move(third, '2026-12-14'))).code).toBe('ErrorOccurrenceCrossingBoundary');
  expect((await move(third, '2026-12-21')).status).toBe(200);
});

// Assumed, see docs/first-tenant.md: an update of the time is an invitation anew.
test('an occurrence that was declined and then moved is back in both calendars, and nobody has answered', async () => {
  const { state, ofMentor, ofMentee } = await booked();
  const declined = await nth(ofMentee(), 1);
  await ask(state, mentee, 'POST /me/events/{event-id}/decline', { id: declined.id, body: {} });
  expect(await ofMentee()).toHaveLength(3);
  const standing = await nth(ofMentor(), 1);
  expect(standing.attendees[0]?.status.response).toBe('declined');
  const at = (hour: number) => ({ dateTime: `2026-12-30T${hour}:00:00`, timeZone: 'UTC' });
  await ask(state, mentor, 'PATCH /me/events/{event-id}', { id: standing.id, body: { start: at(15), end: at(16) } });
  expect((await nth(ofMentor(), 1)).attendees[0]?.status.response).toBe('none');
  expect((await nth(ofMentee(), 1)).start.dateTime).toMatch(/^2026-12-30T15:00/);
});

// A guest has no mailbox here: https://learn.microsoft.com/graph/api/resources/event, attendees are mere addresses
test('people outside are invited by mail, and have no copy here', async () => {
  const { event, state } = await invited();
  expect(event.attendees).toHaveLength(2);
  expect(state.mailboxes.byUser.size).toBe(2);
});
