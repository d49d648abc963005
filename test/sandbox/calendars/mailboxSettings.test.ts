import { expect, test } from '@jest/globals';
import { greenwichRules } from '#sandbox/tenant/calendars/zoneRules.ts';
import { mailboxOf } from '#sandbox/tenant/calendars/mailboxes.ts';
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
