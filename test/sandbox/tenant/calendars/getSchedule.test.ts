import { expect, test } from '@jest/globals';
import { addEvent, bookLeave } from '#sandbox/tenant/calendars/addEvent.ts';
import { mailboxOf } from '#sandbox/tenant/calendars/mailboxes.ts';
import { greenwichRules } from '#sandbox/tenant/calendars/zoneRules.ts';
import { aRecurrence, aTenant, aUser, anEvent, ask, eventsIn, refusal, schedulesIn, type Schedule } from './aTenant.ts';

const mia = aUser('mia');
const tom = aUser('tom');
const visitor = aUser('vera', { hasMailbox: false, userType: 'Guest' });
const byDay = { availabilityViewInterval: 1440 };

const request = (from: string, to: string, also: Readonly<Record<string, unknown>> = {}) => ({
  schedules: [tom.mail],
  startTime: { dateTime: from, timeZone: 'UTC' },
  endTime: { dateTime: to, timeZone: 'UTC' },
  availabilityViewInterval: 60,
  ...also,
});
const tuesdayMorning = request('2026-12-01T09:00:00', '2026-12-01T13:00:00');

async function asked(
  state = aTenant(mia, tom, visitor),
  body: unknown = tuesdayMorning,
  headers = {},
): Promise<Schedule> {
  const [first] = schedulesIn(await ask(state, mia, 'POST /me/calendar/getSchedule', { body, headers }));
  if (!first) {
    throw new Error('The answer has no schedule');
  }
  return first;
}

const busy = (showAs: 'free' | 'tentative' | 'busy' | 'oof' | 'workingElsewhere', from = '10:00', to = '11:00') => ({
  subject: 'Secret',
  fromIso: `2026-12-01T${from}:00Z`,
  toIso: `2026-12-01T${to}:00Z`,
  showAs,
});

// https://learn.microsoft.com/graph/api/resources/scheduleinformation
test.each([
  ['free', '0000'],
  ['tentative', '0100'],
  ['busy', '0200'],
  ['oof', '0300'],
  ['workingElsewhere', '0000'],
] as const)('E27, E29: an hour shown as %s gives the view %s', async (showAs, expected) => {
  const state = aTenant(mia, tom);
  addEvent(state, tom.id, busy(showAs));
  const schedule = await asked(state);
  expect(schedule.availabilityView).toBe(expected);
  expect(schedule.scheduleItems).toEqual([expect.objectContaining({ status: showAs })]);
});

// The digit 4 stands on pages of 2021; today's say 0 "for backward compatibility".
test.each([
  [undefined, '0020'],
  [0, '0020'],
  [4, '4420'],
] as const)('E28: working elsewhere with the digit %s gives way to busy, and not to free', async (digit, expected) => {
  const state = aTenant(mia, tom);
  Object.assign(state.mailboxes, digit === undefined ? {} : { workingElsewhere: digit });
  addEvent(state, tom.id, busy('workingElsewhere', '09:00', '12:00'));
  addEvent(state, tom.id, busy('free', '09:00', '12:00'));
  addEvent(state, tom.id, busy('busy', '11:00', '12:00'));
  expect((await asked(state)).availabilityView).toBe(expected);
});

test('E31: the busiest of overlapping items wins, and an item counts in every interval that it touches', async () => {
  const state = aTenant(mia, tom);
  addEvent(state, tom.id, busy('busy', '09:59', '11:00'));
  addEvent(state, tom.id, busy('tentative', '10:00', '11:01'));
  expect((await asked(state)).availabilityView).toBe('2210');
});

test('E32: an all-day birthday shown as free blocks nothing', async () => {
  const state = aTenant(mia, tom);
  addEvent(state, tom.id, { ...busy('free', '00:00', '00:00'), toIso: '2026-12-02T00:00:00Z', isAllDay: true });
  expect((await asked(state)).availabilityView).toBe('0000');
});

test('E33: two weeks of leave block their days in the zone of their owner, and not the day after', async () => {
  const anna = aUser('anna', { timeZone: 'W. Europe Standard Time' });
  const state = aTenant(mia, anna);
  bookLeave(state, anna.id, '2027-05-03T08:00:00Z', '2027-05-16T08:00:00Z');
  const body = request('2027-05-02T22:00:00', '2027-05-17T22:00:00', { schedules: [anna.mail], ...byDay });
  expect((await asked(state, body)).availabilityView).toBe('333333333333330');
});

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

test('E35: 26 weeks at 15 minutes come as views of 5,856, 5,856 and 5,760 digits', async () => {
  const edges = ['2026-12-01', '2027-01-31', '2027-04-02', '2027-06-01'];
  const lengths = [];
  for (const [i, from] of edges.slice(0, 3).entries()) {
    const body = request(`${from}T00:00:00`, `${edges[i + 1]}T00:00:00`, { availabilityViewInterval: 15 });
    lengths.push((await asked(aTenant(mia, tom), body)).availabilityView?.length);
  }
  expect(lengths).toEqual([5856, 5856, 5760]);
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

test.each([
  ['short', '00'],
  ['empty', ''],
] as const)('E36: a mailbox with the fault "%s" gives the view "%s"', async (view, expected) => {
  const state = aTenant(mia, tom);
  Object.assign(mailboxOf(state, tom) ?? {}, { view });
  expect((await asked(state)).availabilityView).toBe(expected);
});

test('an invitation makes the attendee tentative at once, and busy once accepted', async () => {
  const state = aTenant(mia, tom);
  expect((await asked(state)).availabilityView).toBe('0000');
  const attendees = [{ emailAddress: { address: tom.mail } }];
  await ask(state, mia, 'POST /me/events', { body: anEvent({ attendees }) });
  expect((await asked(state)).availabilityView).toBe('0100');
  const [copy] = eventsIn(await ask(state, tom, 'GET /me/events'));
  await ask(state, tom, 'POST /me/events/{event-id}/accept', { id: copy?.id ?? '', body: {} });
  expect((await asked(state)).availabilityView).toBe('0200');
});

// No digit of its own is documented for unknown: read the items. scheduleinformation, availabilityView
test('E30: a status that is unknown has the digit 0 and is named in the item', async () => {
  const state = aTenant(mia, tom);
  addEvent(state, tom.id, { ...busy('busy'), showAs: 'unknown' });
  expect(await asked(state)).toMatchObject({ availabilityView: '0000', scheduleItems: [{ status: 'unknown' }] });
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

test('E49: a holiday of one town is in the calendars of those who live there, and in no others', async () => {
  const anna = aUser('anna', { timeZone: 'W. Europe Standard Time' });
  const state = aTenant(mia, anna, tom);
  bookLeave(state, anna.id, '2027-12-24T12:00:00Z', '2027-12-24T12:00:00Z');
  const body = request('2027-12-23T23:00:00', '2027-12-25T23:00:00', { schedules: [anna.mail, tom.mail], ...byDay });
  const found = schedulesIn(await ask(state, mia, 'POST /me/calendar/getSchedule', { body }));
  expect(found.map(({ availabilityView }) => availabilityView)).toEqual(['30', '00']);
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

test('E43: the view starts where the request starts, on the grid or not', async () => {
  const state = aTenant(mia, tom);
  addEvent(state, tom.id, busy('busy'));
  const body = request('2026-12-01T09:07:00', '2026-12-01T11:07:00', { availabilityViewInterval: 15 });
  expect((await asked(state, body)).availabilityView).toBe('00022222');
});

test('E67: leave that is booked later shows at once', async () => {
  const state = aTenant(mia, tom);
  expect((await asked(state)).availabilityView).toBe('0000');
  bookLeave(state, tom.id, '2026-12-01T08:00:00Z', '2026-12-01T08:00:00Z');
  expect((await asked(state)).availabilityView).toBe('3333');
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

test('a series counts in the view at its local time, over a clock change', async () => {
  const state = aTenant(mia, tom);
  const recurrence = aRecurrence({ type: 'weekly', daysOfWeek: ['tuesday'] }, '2027-03-23', 2);
  const times = {
    start: { dateTime: '2027-03-23T10:00:00', timeZone: 'Europe/London' },
    end: { dateTime: '2027-03-23T11:00:00', timeZone: 'Europe/London' },
  };
  await ask(state, tom, 'POST /me/events', { body: anEvent({ ...times, recurrence }) });
  const viewOn = async (date: string) =>
    (await asked(state, request(`${date}T08:00:00`, `${date}T12:00:00`))).availabilityView;
  expect([await viewOn('2027-03-23'), await viewOn('2027-03-30')]).toEqual(['0020', '0200']);
});
