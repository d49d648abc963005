import { expect, test } from '@jest/globals';
import { GraphFault } from '#sandbox/tenant/call.ts';
import { createTenant } from '#sandbox/tenant/tenant.ts';
import { realThrottle } from '#sandbox/tenant/throttling/throttle.ts';
import type { Throttle } from '#sandbox/tenant/throttling/turn.ts';
import { posting, signedIn, somebody } from './signedIn.ts';

// https://learn.microsoft.com/graph/throttling-limits

interface Question {
  readonly method?: string;
  readonly address: string;
  readonly caller?: string;
  readonly at?: number;
  readonly users?: number;
}

/** Asks and is answered at once; the refusal, if there is one. */
function refusalOf(throttle: Throttle, { address, at = 0, caller = 'ada', method = 'GET', users = 2_000 }: Question) {
  const [path = '', query] = address.split('?');
  const request = { method, path, query: new URLSearchParams(query) };
  try {
    throttle({ callerId: caller, now: at, request, userCount: users }).end();
    return undefined;
  } catch (error) {
    return error as GraphFault;
  }
}

/** How many calls are let through before the first refusal, at most `most`. */
function letThrough(throttle: Throttle, question: Question, most = 30_000): number {
  let count = 0;
  while (count < most && !refusalOf(throttle, question)) {
    count += 1;
  }
  return count;
}

test('a mailbox takes four calls at once, and refuses the fifth with the words of Exchange', async () => {
  const tenant = createTenant();
  const ask = await signedIn(
    tenant,
    somebody(tenant, ({ hasMailbox }) => hasMailbox),
    ['Calendars.Read'],
  );
  const answers = await Promise.all(Array.from({ length: 5 }, () => ask('/me/calendar')));
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused).toHaveLength(1);
  expect(refused[0]?.body.error).toMatchObject({
    code: 'ApplicationThrottled',
    message: 'Application is over its MailboxConcurrency limit.',
  });
  expect(refused[0]?.headers.get('Retry-After')).not.toBeNull();
  expect(refused[0]?.headers.get('Access-Control-Expose-Headers')).not.toMatch(/Retry-After|RateLimit|throttle/i);
  expect((await ask('/me/calendar')).status).toBe(200);
});

test('without throttling a mailbox takes any number', async () => {
  const tenant = createTenant({ throttling: 'off' });
  const ask = await signedIn(
    tenant,
    somebody(tenant, ({ hasMailbox }) => hasMailbox),
    ['Calendars.Read'],
  );
  const answers = await Promise.all(Array.from({ length: 9 }, () => ask('/me/calendar')));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
});

test('a mailbox takes 10,000 calls in ten minutes, and other mailboxes go on', () => {
  const throttle = realThrottle();
  expect(letThrough(throttle, { address: '/me/events' })).toBe(10_000);
  expect(refusalOf(throttle, { address: '/me/events', caller: 'bo' })).toBeUndefined();
  expect(refusalOf(throttle, { address: '/me/events', at: 600_000 })).toBeUndefined();
});

test.each([
  ['small', 49, 1_750],
  ['medium', 50, 2_500],
  ['large', 501, 4_000],
])('a %s directory gives its resource units for ten seconds', (_, users, calls) => {
  const throttle = realThrottle();
  expect(letThrough(throttle, { address: '/users', users })).toBe(calls);
  const refused = refusalOf(throttle, { address: '/users', users, at: 4_000 });
  expect(refused).toMatchObject({
    status: 429,
    headers: { 'Retry-After': '6', 'x-ms-throttle-information': 'ResourceUnitLimitExceeded' },
  });
  expect(refusalOf(throttle, { address: '/users', users, at: 10_000 })).toBeUndefined();
});

test.each([
  ['/users', 2],
  ['/users?$select=id', 1],
  ['/users?$expand=manager', 3],
  ['/users?$select=id&$expand=manager', 2],
  ['/users?$top=5', 1],
  ['/users/1', 1],
  ['/groups/1/members', 3],
  ['/groups/1/transitiveMembers', 5],
  ['/me/memberOf', 2],
])('%s costs %i units of the directory', (address, cost) => {
  expect(letThrough(realThrottle(), { address, users: 2_000 })).toBe(Math.floor(8_000 / cost));
});

test('a directory takes 3,000 writes in two and a half minutes', () => {
  const throttle = realThrottle();
  expect(letThrough(throttle, { address: '/groups/1/members/$ref', method: 'POST' })).toBe(3_000);
  expect(refusalOf(throttle, { address: '/me/checkMemberGroups', method: 'POST', at: 20_000 })).toBeUndefined();
});

// https://learn.microsoft.com/sharepoint/dev/general-development/how-to-avoid-getting-throttled-or-blocked-in-sharepoint-online
test.each([
  ['/drives/1/items/2', 'GET', 1],
  ['/drives/1/items/2/children', 'GET', 2],
  ['/drives/1/items/2', 'PATCH', 2],
  ['/drives/1/items/2/permissions', 'GET', 5],
  ['/drives/1/items/2/invite', 'POST', 5],
  ['/drives/1/root/delta', 'GET', 2],
  ['/drives/1/root/delta?token=x', 'GET', 1],
])('%s by %s costs %i units of SharePoint, which gives 1,250 a minute to 1,000 users', (address, method, cost) => {
  expect(letThrough(realThrottle(), { address, method, users: 1_000 })).toBe(Math.floor(1_250 / cost));
});

test('SharePoint takes 3,000 calls of one user in five minutes', () => {
  const throttle = realThrottle();
  const address = '/drives/1/items/2';
  expect(letThrough(throttle, { address, users: 100_000 })).toBe(3_000);
  expect(refusalOf(throttle, { address, users: 100_000, caller: 'bo' })).toBeUndefined();
});

test('SharePoint takes 300 invitations and links in five minutes, and reading goes on', () => {
  const throttle = realThrottle();
  const users = 100_000;
  expect(letThrough(throttle, { address: '/drives/1/items/2/createLink', method: 'POST', users }, 100)).toBe(100);
  expect(letThrough(throttle, { address: '/drives/1/items/2/invite', method: 'POST', users })).toBe(200);
  expect(refusalOf(throttle, { address: '/drives/1/items/2/permissions', users })).toBeUndefined();
});

test('SharePoint tells its limit from four fifths on, and counts what it refuses', () => {
  const throttle = realThrottle();
  const call = { callerId: 'ada', now: 0, userCount: 1_000 };
  const request = { method: 'GET', path: '/drives/1/items/2/permissions', query: new URLSearchParams() };
  const headers = Array.from({ length: 200 }, () => throttle({ ...call, request }).headers);
  expect(headers[198]).toEqual({});
  expect(headers[199]).toEqual({ 'RateLimit-Limit': '1250', 'RateLimit-Remaining': '250', 'RateLimit-Reset': '60' });
  letThrough(throttle, { address: '/drives/1/items/2/permissions', users: 1_000 });
  expect(refusalOf(throttle, { address: '/drives/1/items/2', users: 1_000, at: 59_000 })).toMatchObject({
    code: 'activityLimitReached',
    headers: { 'Retry-After': '1', 'RateLimit-Remaining': '0' },
  });
});

test('Teams sends five notifications a second', () => {
  const question = { address: '/users/1/teamwork/sendActivityNotification', method: 'POST' };
  expect(letThrough(realThrottle(), question)).toBe(5);
});

test('a reset of the tenant forgets what was counted', async () => {
  const tenant = createTenant();
  const caller = somebody(tenant);
  const ask = await signedIn(tenant, caller, ['TeamsActivity.Send']);
  const send = () => ask(`/users/${caller.id}/teamwork/sendActivityNotification`, posting({}));
  const statuses = [];
  for (let i = 0; i < 6; i++) {
    statuses.push((await send()).status);
  }
  expect(statuses.at(-1)).toBe(429);
  tenant.reset();
  expect((await send()).status).not.toBe(429);
});

test('a clock that is moved back begins anew', () => {
  const throttle = realThrottle();
  letThrough(throttle, { address: '/me/events', at: 1_000_000 });
  expect(refusalOf(throttle, { address: '/me/events', at: 0 })).toBeUndefined();
});
