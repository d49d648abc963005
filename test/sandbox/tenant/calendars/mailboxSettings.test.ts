import { expect, test } from '@jest/globals';
import { mailboxOf } from '#sandbox/tenant/calendars/mailboxes.ts';
import { greenwichRules } from '#sandbox/tenant/calendars/zoneRules.ts';
import { operations } from '#sandbox/tenant/contract/document.ts';
import { routeFinder } from '#sandbox/tenant/routes.ts';
import { aTenant, aUser, ask, refusal } from './aTenant.ts';

const mia = aUser('mia', { timeZone: 'GMT Standard Time' });
const tom = aUser('tom');

test('settings name the zone of the mailbox and the hours in it', async () => {
  const { body } = await ask(aTenant(mia), mia, 'GET /me/mailboxSettings');
  expect(body).toMatchObject({
    timeZone: 'GMT Standard Time',
    workingHours: {
      daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
      startTime: '09:00:00.0000000',
      endTime: '17:00:00.0000000',
      timeZone: { name: 'GMT Standard Time' },
    },
  });
});

// https://learn.microsoft.com/graph/api/resources/customtimezone
test('a zone without a name comes as its rules', async () => {
  const state = aTenant(mia);
  Object.assign(mailboxOf(state, mia)?.workingHours ?? {}, { zone: greenwichRules });
  const { body } = await ask(state, mia, 'GET /me/mailboxSettings');
  expect(body).toMatchObject({
    workingHours: {
      timeZone: { '@odata.type': '#microsoft.graph.customTimeZone', name: 'Customized Time Zone', bias: 0 },
    },
  });
});

test('the settings of somebody else are refused, the own can be asked for by name', async () => {
  const state = aTenant(mia, tom);
  const of = (user: string) => ask(state, mia, 'GET /users/{user-id}/mailboxSettings', { user });
  expect(await refusal(of(tom.id))).toMatchObject({ status: 403, code: 'ErrorAccessDenied' });
  expect((await of(mia.userPrincipalName)).status).toBe(200);
});

test('everyone has one calendar, with Teams for online meetings', async () => {
  const { body } = await ask(aTenant(mia), mia, 'GET /me/calendars');
  expect(body).toMatchObject({
    value: [{ isDefaultCalendar: true, allowedOnlineMeetingProviders: ['teamsForBusiness'] }],
  });
});

test('the supported time zones are Windows names', async () => {
  const { body } = await ask(aTenant(mia), mia, 'GET /me/outlook/supportedTimeZones()');
  expect(body).toMatchObject({
    value: expect.arrayContaining([expect.objectContaining({ alias: 'Tokyo Standard Time' })]),
  });
});

const patch = (state: ReturnType<typeof aTenant>, body: unknown) =>
  ask(state, mia, 'PATCH /me/mailboxSettings', { body });

// https://learn.microsoft.com/graph/api/user-update-mailboxsettings: 200 with the updated properties
test('working hours can be changed in part, and the answer holds just what was updated', async () => {
  const state = aTenant(mia);
  const body = { workingHours: { daysOfWeek: ['Tuesday'], endTime: '12:20:00' } };
  const answer = await patch(state, body);
  expect(answer.status).toBe(200);
  expect(Object.keys(answer.body as object)).toEqual(['@odata.context', 'workingHours']);
  expect((await ask(state, mia, 'GET /me/mailboxSettings')).body).toMatchObject({
    workingHours: { daysOfWeek: ['tuesday'], startTime: '09:00:00.0000000', endTime: '12:20:00.0000000' },
  });
});

// https://learn.microsoft.com/graph/api/resources/workinghours: a zone of their own, for who travels
test('a new zone of the mailbox leaves working hours where they were', async () => {
  const state = aTenant(mia);
  await patch(state, { timeZone: 'Tokyo Standard Time', dateFormat: 'yyyy-MM-dd' });
  expect((await ask(state, mia, 'GET /me/mailboxSettings')).body).toMatchObject({
    timeZone: 'Tokyo Standard Time',
    dateFormat: 'yyyy-MM-dd',
    workingHours: { timeZone: { name: 'GMT Standard Time' } },
  });
});

test('rules of a zone can be given in place of a name', async () => {
  const state = aTenant(mia);
  await patch(state, { workingHours: { timeZone: greenwichRules } });
  expect((await ask(state, mia, 'GET /me/mailboxSettings')).body).toMatchObject({
    workingHours: { timeZone: greenwichRules },
  });
});

test.each([
  [{ timeZone: 'Mars Standard Time' }, 'TimeZoneNotSupportedException'],
  [{ workingHours: { timeZone: { name: 'Customized Time Zone' } } }, 'TimeZoneNotSupportedException'],
  [{ workingHours: { startTime: '25:00:00' } }, 'ErrorInvalidRequest'],
  [{ userPurpose: 'room' }, 'ErrorInvalidRequest'],
])('%j is refused with %s', async (body, code) => {
  expect(await refusal(patch(aTenant(mia), body))).toMatchObject({ status: 400, code });
});

// https://learn.microsoft.com/graph/api/outlookuser-supportedtimezones
test.each([
  ['Windows', 'W. Europe Standard Time', 'Europe/Berlin'],
  ['Iana', 'Europe/Berlin', 'W. Europe Standard Time'],
])('supported zones can be asked for in the standard %s', async (standard, present, absent) => {
  const operation = "GET /me/outlook/supportedTimeZones(TimeZoneStandard='{TimeZoneStandard}')";
  const { body } = await ask(aTenant(mia), mia, operation, { params: { TimeZoneStandard: standard } });
  const names = (body as { value: { alias: string }[] }).value.map(({ alias }) => alias);
  expect(names).toContain(present);
  expect(names).not.toContain(absent);
});

test('the standard is written as a choice with its type, as in the documentation', () => {
  const path = "/me/outlook/supportedTimeZones(TimeZoneStandard=microsoft.graph.timeZoneStandard'Iana')";
  expect(routeFinder(operations)('GET', path)?.params).toEqual({ TimeZoneStandard: 'Iana' });
});
