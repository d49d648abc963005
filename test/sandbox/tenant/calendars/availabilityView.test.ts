import { expect, test } from '@jest/globals';
import { addEvent, bookLeave } from '#sandbox/tenant/calendars/addEvent.ts';
import { mailboxOf } from '#sandbox/tenant/calendars/mailboxes.ts';
import { anEvent, aRecurrence, ask, aTenant, aUser, eventsIn, schedulesIn } from './aTenant.ts';
import { asked, busy, byDay, mia, request, tom } from './askedSchedule.ts';

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

test('E35: 26 weeks at 15 minutes come as views of 5,856, 5,856 and 5,760 digits', async () => {
  const edges = ['2026-12-01', '2027-01-31', '2027-04-02', '2027-06-01'];
  const lengths = [];
  for (const [i, from] of edges.slice(0, 3).entries()) {
    const body = request(`${from}T00:00:00`, `${edges[i + 1]}T00:00:00`, { availabilityViewInterval: 15 });
    lengths.push((await asked(aTenant(mia, tom), body)).availabilityView?.length);
  }
  expect(lengths).toEqual([5856, 5856, 5760]);
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

test('E49: a holiday of one town is in the calendars of those who live there, and in no others', async () => {
  const anna = aUser('anna', { timeZone: 'W. Europe Standard Time' });
  const state = aTenant(mia, anna, tom);
  bookLeave(state, anna.id, '2027-12-24T12:00:00Z', '2027-12-24T12:00:00Z');
  const body = request('2027-12-23T23:00:00', '2027-12-25T23:00:00', { schedules: [anna.mail, tom.mail], ...byDay });
  const found = schedulesIn(await ask(state, mia, 'POST /me/calendar/getSchedule', { body }));
  expect(found.map(({ availabilityView }) => availabilityView)).toEqual(['30', '00']);
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
