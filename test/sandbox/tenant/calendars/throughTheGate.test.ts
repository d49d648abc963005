import { expect, test } from '@jest/globals';
import { calendarHandlers } from '#sandbox/tenant/calendars/handlers.ts';
import { organisationOf } from '#sandbox/tenant/calendars/seed/seniority.ts';
import { operations } from '#sandbox/tenant/contract/document.ts';
import { createTenant } from '#sandbox/tenant/tenant.ts';
import { signedIn } from '../signedIn.ts';

const scopes = ['Calendars.ReadWrite', 'Calendars.Read.Shared', 'MailboxSettings.ReadWrite', 'User.Read'];

async function entered() {
  const tenant = createTenant();
  const [me, colleague] = [...tenant.state.directory.users.values()].filter(({ hasMailbox }) => hasMailbox).slice(50);
  if (!me || !colleague) {
    throw new Error('The tenant has too few people');
  }
  const ask = await signedIn(tenant, me, [...scopes, 'OnlineMeetings.ReadWrite']);
  const call = (method: string, path: string, body?: unknown) =>
    ask(path, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });
  return { tenant, call, colleague };
}

test('no operation of the contract on calendars, events, settings and meetings is left out', () => {
  const own = operations.filter(({ path }) =>
    /\/(events|calendars?|calendarView|outlook|mailboxSettings|onlineMeetings|findMeetingTimes)(\/|$)/.test(path),
  );
  expect(own.length).toBeGreaterThan(35);
  expect(own.map(({ name }) => name).filter((name) => !(name in calendarHandlers))).toEqual([]);
});

// Spellings as in the examples of the documentation: enums in any case, booleans and numbers as strings, delta without ().
test('requests as the documentation writes them pass the gate, and no answer breaks the contract', async () => {
  const { tenant, call, colleague } = await entered();
  const attendees = [{ type: 'Required', emailAddress: { address: colleague.mail } }];
  const created = await call('POST', '/me/events', {
    subject: 'Session',
    start: { dateTime: '2026-12-01T10:00:00', timeZone: 'GMT Standard Time' },
    end: { dateTime: '2026-12-01T11:00:00', timeZone: 'GMT Standard Time' },
    attendees,
    isOnlineMeeting: true,
  });
  const event = `/me/events/${String(created.body['id'])}`;
  const window = 'startDateTime=2026-12-01T00:00:00Z&endDateTime=2026-12-08T00:00:00Z';
  const delta = await call('GET', `/me/calendarView/delta?${window}`);
  const extension = { '@odata.type': 'microsoft.graph.openTypeExtension', extensionName: 'com.t', pair: 'x' };
  const meeting = await call('POST', '/me/onlineMeetings/createOrGet', { externalId: 'pair-1' });
  const file = { '@odata.type': '#microsoft.graph.fileAttachment', name: 'menu.txt', contentBytes: 'bWVudQ==' };
  const slots = { attendees, meetingDuration: 'PT1H', isOrganizerOptional: 'false', maxCandidates: '2' };
  const statuses = [
    created,
    delta,
    await call('GET', String(delta.body['@odata.nextLink'] ?? delta.body['@odata.deltaLink'])),
    await call('GET', `/me/events/delta?${window}`),
    await call('POST', `${event}/extensions`, extension),
    await call('GET', `${event}?$select=subject,exceptionOccurrences&$expand=extensions($filter=id eq 'com.t')`),
    await call('PATCH', `${event}/extensions/com.t`, { ...extension, pair: 'y' }),
    await call('POST', `${event}/attachments`, file),
    await call('POST', '/me/findMeetingTimes', slots),
    await call('PATCH', `/me/onlineMeetings/${String(meeting.body['id'])}`, { subject: 'Talk' }),
    await call('PATCH', '/me/mailboxSettings', { timeZone: 'Tokyo Standard Time' }),
    await call('GET', "/me/outlook/supportedTimeZones(TimeZoneStandard=microsoft.graph.timeZoneStandard'Iana')"),
    await call('POST', `${event}/cancel`, { Comment: 'Ill' }),
  ].map(({ status }) => status);
  expect(statuses).toEqual([201, 200, 200, 200, 201, 200, 200, 201, 200, 200, 200, 200, 202]);
  expect(tenant.violations).toEqual([]);
});

test('one colleague shares nothing of the calendar; the others are read', async () => {
  const { tenant, call, colleague } = await entered();
  const { users } = tenant.state.directory;
  const hidden = users.get(organisationOf(tenant.state.directory).hiddenId ?? '')?.mail ?? '';
  const { body } = await call('POST', '/me/calendar/getSchedule', {
    schedules: [hidden, colleague.mail],
    startTime: { dateTime: '2026-12-01T09:00:00', timeZone: 'UTC' },
    endTime: { dateTime: '2026-12-01T17:00:00', timeZone: 'UTC' },
    availabilityViewInterval: '60',
  });
  expect(body).toMatchObject({
    value: [
      { scheduleId: hidden, error: { responseCode: '5013' } },
      { availabilityView: expect.stringMatching(/^\d{8}$/) },
    ],
  });
});
