import { expect, test } from '@jest/globals';
import { addEvent } from '#sandbox/tenant/calendars/addEvent.ts';
import { mailboxOf } from '#sandbox/tenant/calendars/mailboxes.ts';
import type { TenantState } from '#sandbox/tenant/state.ts';
import { aTenant, aUser, ask, refusal } from './aTenant.ts';

const mia = aUser('mia');
const tom = aUser('tom');
const zoe = aUser('zoe');
const people = (...users: readonly { mail: string }[]) =>
  users.map(({ mail }) => ({ type: 'required', emailAddress: { address: mail } }));
const morning = (from = '2026-12-01T09:00:00', to = '2026-12-01T12:00:00') => ({
  activityDomain: 'work',
  timeSlots: [{ start: { dateTime: from, timeZone: 'UTC' }, end: { dateTime: to, timeZone: 'UTC' } }],
});

interface Suggestions {
  readonly emptySuggestionsReason: string;
  readonly meetingTimeSuggestions: readonly {
    readonly confidence: number;
    readonly meetingTimeSlot: { readonly start: { readonly dateTime: string } };
  }[];
}

async function suggested(state: TenantState, also: Readonly<Record<string, unknown>> = {}) {
  const body = { attendees: people(tom), timeConstraint: morning(), meetingDuration: 'PT1H', ...also };
  const { body: found } = await ask(state, mia, 'POST /me/findMeetingTimes', { body });
  const { emptySuggestionsReason: none, meetingTimeSuggestions: times } = found as Suggestions;
  const shown = times.map((one) => `${one.meetingTimeSlot.start.dateTime.slice(11, 16)} ${Math.round(one.confidence)}`);
  return none === '' ? shown : none;
}

const busy = (state: TenantState, user: { id: string }, from: string, to: string) =>
  addEvent(state, user.id, { subject: 'Taken', fromIso: `2026-12-01T${from}:00Z`, toIso: `2026-12-01T${to}:00Z` });

// https://learn.microsoft.com/graph/api/user-findmeetingtimes, for all of these
test('times at which everyone is free come first, then the soonest', async () => {
  const state = aTenant(mia, tom, zoe);
  busy(state, tom, '09:00', '10:00');
  busy(state, zoe, '11:00', '12:00');
  expect(await suggested(state, { attendees: people(tom, zoe) })).toEqual([
    '10:00 100',
    '09:00 50',
    '09:30 50',
    '10:30 50',
    '11:00 50',
  ]);
});

test('an unknown calendar counts 49 %, so alone it stays below the 50 % that are asked for by default', async () => {
  const state = aTenant(mia, tom, zoe);
  Object.assign(mailboxOf(state, tom) ?? {}, { sharing: 'nothing' });
  expect(await suggested(state)).toBe('attendeesUnavailableOrUnknown');
  expect(await suggested(state, { minimumAttendeePercentage: 40, maxCandidates: 1 })).toEqual(['09:00 49']);
  expect(await suggested(state, { attendees: people(tom, zoe), maxCandidates: 1 })).toEqual(['09:00 75']);
});

test('a busy organizer leaves nothing, unless they need not come', async () => {
  const state = aTenant(mia, tom);
  busy(state, mia, '08:00', '13:00');
  expect(await suggested(state)).toBe('organizerUnavailable');
  expect(await suggested(state, { isOrganizerOptional: true, maxCandidates: 1 })).toEqual(['09:00 100']);
});

test.each([
  ['work', 'unknown'],
  ['personal', ['09:00 100', '09:30 100', '10:00 100']],
  ['unrestricted', ['08:00 100', '08:30 100', '09:00 100', '09:30 100', '10:00 100']],
])('on a Saturday the domain %s gives %j', async (activityDomain, expected) => {
  const timeConstraint = { ...morning('2026-12-05T08:00:00', '2026-12-05T11:00:00'), activityDomain };
  expect(await suggested(aTenant(mia, tom), { timeConstraint })).toEqual(expected);
});

test('a slot that ends before it starts is refused', async () => {
  const timeConstraint = morning('2026-12-01T12:00:00', '2026-12-01T09:00:00');
  expect((await refusal(suggested(aTenant(mia, tom), { timeConstraint }))).status).toBe(400);
});
