import { expect, test } from '@jest/globals';
import { createTenant } from '#sandbox/tenant/tenant.ts';
import { posting, signedIn, somebody } from './signedIn.ts';

test('refuses as many calls of an operation as told, then answers again', async () => {
  const tenant = createTenant();
  const ask = await signedIn(tenant, somebody(tenant), ['User.Read']);
  tenant.interrupt({ operation: 'GET /me', status: 503, code: 'ServiceUnavailable', times: 2 });
  const statuses = [(await ask('/organization')).status];
  for (let i = 0; i < 3; i++) {
    statuses.push((await ask('/me')).status);
  }
  expect(statuses).toEqual([200, 503, 503, 200]);
});

test('can lose the answer of a call that was carried out', async () => {
  const tenant = createTenant();
  const ask = await signedIn(
    tenant,
    somebody(tenant, ({ hasMailbox }) => hasMailbox),
    ['Calendars.ReadWrite'],
  );
  const subject = 'Lost and found';
  const time = (dateTime: string) => ({ dateTime, timeZone: 'UTC' });
  const event = { subject, start: time('2026-12-01T10:00:00'), end: time('2026-12-01T10:30:00') };
  tenant.interrupt({ operation: 'POST /me/events', status: 504, code: 'GatewayTimeout', afterwards: true });
  expect((await ask('/me/events', posting(event))).status).toBe(504);
  const view = await ask('/me/calendarView?startDateTime=2026-12-01T10:00:00Z&endDateTime=2026-12-01T10:30:00Z');
  expect(view.body.value.map((one) => one['subject'])).toContain(subject);
});
