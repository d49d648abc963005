import { expect, test } from '@jest/globals';
import { addEvent } from '#sandbox/tenant/calendars/addEvent.ts';
import { mailboxOf } from '#sandbox/tenant/calendars/mailboxes.ts';
import { greenwichRules } from '#sandbox/tenant/calendars/zoneRules.ts';
import { ask, aTenant, aUser, refusal, schedulesIn } from './aTenant.ts';
import { asked, busy, mia, tom, tuesdayMorning, visitor } from './askedSchedule.ts';

// https://learn.microsoft.com/graph/outlook-get-free-busy-schedule: subject and place only where the owner shares them
test('E34: colleagues learn when, not what; the owner sees the subject', async () => {
  const state = aTenant(mia, tom);
  addEvent(state, tom.id, { ...busy('busy'), sensitivity: 'private' });
  expect((await asked(state)).scheduleItems?.map((item) => Object.keys(item))).toEqual([['status', 'start', 'end']]);
  const own = schedulesIn(await ask(state, tom, 'POST /me/calendar/getSchedule', { body: tuesdayMorning }));
  expect(own[0]?.scheduleItems).toEqual([expect.objectContaining({ subject: 'Secret', isPrivate: true })]);
});

test('E42: items are in UTC unless another zone is preferred, whatever the zone of the request', async () => {
  const state = aTenant(mia, tom);
  addEvent(state, tom.id, busy('busy'));
  const body = { ...tuesdayMorning, startTime: { dateTime: '2026-12-01T18:00:00', timeZone: 'Asia/Tokyo' } };
  expect((await asked(state, body)).scheduleItems?.[0]).toMatchObject({
    start: { dateTime: '2026-12-01T10:00:00.0000000', timeZone: 'UTC' },
  });
  const preferred = await asked(state, body, { Prefer: 'outlook.timezone="Pacific Standard Time"' });
  expect(preferred.scheduleItems?.[0]).toMatchObject({
    start: { dateTime: '2026-12-01T02:00:00.0000000', timeZone: 'Pacific Standard Time' },
  });
});

// https://github.com/microsoftgraph/microsoft-graph-docs/issues/11225
test('E37: an unknown address and a person without a mailbox are errors of their own; the others are answered', async () => {
  const body = { ...tuesdayMorning, schedules: ['nobody@contoso.example', visitor.mail, tom.mail.toUpperCase()] };
  const state = aTenant(mia, tom, visitor);
  const found = schedulesIn(await ask(state, mia, 'POST /me/calendar/getSchedule', { body }));
  expect(found.map(({ error }) => error?.responseCode)).toEqual(['5009', 'ErrorMailRecipientNotFound', undefined]);
  expect(found.map(({ availabilityView }) => availabilityView)).toEqual([undefined, undefined, '0000']);
});

test('E38: a caller without a mailbox gets nothing at all, through any mailbox without a licence', async () => {
  const state = aTenant(mia, tom, visitor);
  const body = tuesdayMorning;
  const own = await refusal(ask(state, visitor, 'POST /me/calendar/getSchedule', { body }));
  expect(own.code).toBe('MailboxNotEnabledForRESTAPI');
  const through = (user: string) => ask(state, mia, 'POST /users/{user-id}/calendar/getSchedule', { body, user });
  expect((await refusal(through(visitor.id))).code).toBe('MailboxNotEnabledForRESTAPI');
  expect(schedulesIn(await through(tom.mail))).toHaveLength(1);
});

// https://github.com/microsoftgraph/microsoft-graph-docs/issues/7047 and pull request 19703
test.each([
  [
    '101 addresses',
    'ErrorMailboxDataArrayTooBig',
    { schedules: Array.from({ length: 101 }, (_, i) => `u${i}@contoso.example`) },
  ],
  ['62 days', 'ErrorTimeIntervalTooBig', { endTime: { dateTime: '2027-02-01T09:00:00', timeZone: 'UTC' } }],
  [
    'an end before the start',
    'ErrorInvalidTimeInterval',
    { endTime: { dateTime: '2026-12-01T08:00:00', timeZone: 'UTC' } },
  ],
  ['an interval of 4 minutes', 'ErrorInvalidMergedFreeBusyInterval', { availabilityViewInterval: 4 }],
  ['an interval of 1441 minutes', 'ErrorInvalidMergedFreeBusyInterval', { availabilityViewInterval: 1441 }],
  ['an interval longer than the window', 'ErrorInvalidMergedFreeBusyInterval', { availabilityViewInterval: 300 }],
  [
    'an unknown zone',
    'TimeZoneNotSupportedException',
    { startTime: { dateTime: '2026-12-01T09:00:00', timeZone: 'Mars' } },
  ],
  ['a local time without a date', 'ErrorInvalidRequest', { startTime: { dateTime: '09:00', timeZone: 'UTC' } }],
])('%s is refused with %s', async (_, code, also) => {
  const body = { ...tuesdayMorning, ...also };
  expect(await refusal(asked(undefined, body))).toMatchObject({ status: 400, code });
});

test('E39: 61 days and 100 addresses are answered', async () => {
  const schedules = Array.from({ length: 100 }, () => tom.mail);
  const body = { ...tuesdayMorning, schedules, endTime: { dateTime: '2027-01-31T09:00:00', timeZone: 'UTC' } };
  const answer = await ask(aTenant(mia, tom), mia, 'POST /me/calendar/getSchedule', { body });
  expect(schedulesIn(answer)).toHaveLength(100);
});

// https://github.com/microsoftgraph/microsoft-graph-docs/issues/10375
test('E26: a mailbox that does not say when its owner works has no workingHours in the answer', async () => {
  const state = aTenant(mia, tom);
  Object.assign(mailboxOf(state, tom) ?? {}, { workingHours: undefined });
  const schedule = await asked(state);
  expect(schedule).not.toHaveProperty('workingHours');
  expect(schedule.availabilityView).toBe('0000');
});

// That it names no hours is assumed: docs/first-tenant.md
test('E41: a shared mailbox can be read by colleagues, and names no working hours', async () => {
  const office = aUser('office', { accountEnabled: false });
  const state = aTenant(mia, office);
  addEvent(state, office.id, busy('busy'));
  const schedule = await asked(state, { ...tuesdayMorning, schedules: [office.mail] });
  expect(schedule.availabilityView).toBe('0200');
  expect(schedule).not.toHaveProperty('workingHours');
});

// https://learn.microsoft.com/graph/api/resources/customtimezone; issues 8972 to 8975 of microsoft-graph-docs
test.each([
  ['asGiven', 10, 3],
  ['swapped', 3, 10],
] as const)('E24, E25: rules of a zone come %s', async (customZones, winter, summer) => {
  const state = aTenant(mia, tom);
  state.mailboxes.customZones = customZones;
  Object.assign(mailboxOf(state, tom)?.workingHours ?? {}, { zone: greenwichRules });
  expect((await asked(state)).workingHours?.timeZone).toMatchObject({
    name: 'Customized Time Zone',
    standardOffset: { month: winter },
    daylightOffset: { month: summer, daylightBias: -60 },
  });
});

// https://learn.microsoft.com/graph/outlook-get-free-busy-schedule: the owner's sharing decides. The code is assumed.
test('a calendar that is not shared is an error of its own, and no view; its owner still sees it', async () => {
  const state = aTenant(mia, tom);
  Object.assign(mailboxOf(state, tom) ?? {}, { sharing: 'nothing' });
  const schedule = await asked(state);
  expect(schedule.error?.responseCode).toBe('5013');
  expect(schedule).not.toHaveProperty('availabilityView');
  const own = schedulesIn(await ask(state, tom, 'POST /me/calendar/getSchedule', { body: tuesdayMorning }));
  expect(own[0]?.availabilityView).toBe('0000');
});

// The same page: "sensitivity is normal or personal" and the owner shares details
test.each([
  ['normal', true],
  ['personal', true],
  ['private', false],
  ['confidential', false],
] as const)('where details are shared, the subject of a %s event is seen: %s', async (sensitivity, isSeen) => {
  const state = aTenant(mia, tom);
  Object.assign(mailboxOf(state, tom) ?? {}, { sharing: 'details' });
  addEvent(state, tom.id, { ...busy('busy'), sensitivity });
  const [item] = (await asked(state)).scheduleItems ?? [];
  expect(item).toMatchObject({ isPrivate: sensitivity === 'private' });
  expect(item?.['subject']).toBe(isSeen ? 'Secret' : undefined);
});

function withList(size: number) {
  const members = Array.from({ length: size }, (_, i) => aUser(`m${i}`));
  const state = aTenant(mia, tom, ...members);
  const group = { id: 'g', displayName: 'Project Blue', memberIds: members.map(({ id }) => id), hasTeam: true };
  state.directory.groups.set('g', group);
  return { state, members, body: { ...tuesdayMorning, schedules: ['project-blue@contoso.example', tom.mail] } };
}

// https://learn.microsoft.com/graph/api/calendar-getschedule: schedules may name distribution lists
test('E40: a distribution list has one view, as busy as its busiest member', async () => {
  const { state, members, body } = withList(3);
  addEvent(state, members[1]?.id ?? '', busy('oof'));
  addEvent(state, members[2]?.id ?? '', busy('tentative', '10:00', '12:00'));
  const found = schedulesIn(await ask(state, mia, 'POST /me/calendar/getSchedule', { body }));
  expect(found.map(({ availabilityView }) => availabilityView)).toEqual(['0310', '0000']);
});

// "Up to 20 entities, members of distribution lists included" there; the service was seen to refuse above 100 only.
test.each([
  [undefined, 99, 200],
  [undefined, 100, 'ErrorMailboxDataArrayTooBig'],
  [20, 19, 200],
  [20, 20, 'ErrorMailboxDataArrayTooBig'],
] as const)('E39, E40: with the limit %s, a list of %i and one more give %s', async (limit, size, expected) => {
  const { state, body } = withList(size);
  Object.assign(state.mailboxes, limit === undefined ? {} : { schedulesPerCall: limit });
  const asking = ask(state, mia, 'POST /me/calendar/getSchedule', { body });
  expect(expected === 200 ? (await asking).status : (await refusal(asking)).code).toBe(expected);
});
