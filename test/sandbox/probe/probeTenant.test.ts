import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { probes } from '#sandbox/probe/probes.ts';
import { probeTenant } from '#sandbox/probe/probeTenant.ts';
import { createTenant } from '#sandbox/tenant/tenant.ts';
import { leadsGroupId, siteAddress } from '#sandbox/tenant/wellKnown.ts';

const tenant = createTenant({ throttling: 'off' });
const allScopes = ['User.Read', 'User.Read.All', 'Calendars.ReadWrite', 'Sites.Selected'];
const lead = tenant.state.directory.groups.get(leadsGroupId)?.memberIds[0] ?? '';
const colleague = [...tenant.state.directory.users.values()].find(({ hasMailbox, id }) => hasMailbox && id !== lead);

beforeEach(() => tenant.reset());
afterEach(() => expect(tenant.violations).toEqual([]));

async function probed(more: readonly string[] = ['--write'], scopes: readonly string[] = allScopes) {
  const token = await tenant.tokenFor(lead, scopes);
  const people = ['--people', colleague?.mail ?? ''];
  return run(['--token', token, '--site', siteAddress, ...people, ...more]);
}

async function run(given: readonly string[], fetch = async (request: Request) => tenant.graph(request)) {
  const printed: string[] = [];
  const code = await probeTenant(given, {
    fetch,
    now: tenant.now,
    print: (line) => void printed.push(line),
    wait: async (milliseconds) => tenant.moveClock(milliseconds),
  });
  return { code, printed, differing: printed.filter((line) => line.startsWith('DIFFERS')) };
}

test('on the stand-in everything is as assumed, and nothing is left behind', async () => {
  const before = remains();
  const { code, printed } = await probed();
  expect(printed.filter((line) => !line.startsWith('as assumed'))).toEqual([
    `\n${probes.length} as assumed, 0 differ, 0 not tried.`,
  ]);
  expect(code).toBe(0);
  expect(remains()).toEqual(before);
});

test('every assumption is a line of docs/first-tenant.md', () => {
  const lines = readFileSync('docs/first-tenant.md', 'utf8').replaceAll(/\s+/gu, ' ');
  expect(probes.filter(({ line }) => !lines.includes(`- [ ] ${line}`))).toEqual([]);
});

const { mailboxes, sharePoint } = {
  mailboxes: (switches: object) => () => void Object.assign(tenant.state.mailboxes, switches),
  sharePoint: (switches: object) => () => void (tenant.state.sharePoint.switches = switches),
};

test.each([
  ['Sending a `transactionId` again', mailboxes({ repeatedTransaction: 'returnFirst' })],
  ['The etag of a new event', mailboxes({ secondSave: 1000 })],
  ['A new meeting has its', mailboxes({ lateJoinLink: 3000 })],
  ['PATCH of only the end', mailboxes({ endDateChange: 'keepsExceptions' })],
  ['A series with interval > 1', mailboxes({ weeksFrom: 'firstMatch' })],
  ['getSchedule answers for 100 addresses', mailboxes({ schedulesPerCall: 20 })],
  ['One recipient who cannot be found', sharePoint({ unknownRecipient: 'isToldApart' })],
  ['The caller keeps ownership', sharePoint({ unreadable: 'denied' })],
  ['A duplicate value in a unique column', sharePoint({ duplicateStatus: 409 })],
  ['Content is a 302', sharePoint({ download: 'bytes' })],
])('"%s" differs, and nothing else, where the tenant is set the other way', async (line, set) => {
  set();
  const before = remains();
  const { code, differing } = await probed();
  expect(differing).toEqual([expect.stringContaining(line)]);
  expect(code).toBe(1);
  expect(remains()).toEqual(before);
});

test('without --write nothing is written', async () => {
  const earlier = tenant.traffic.length;
  expect((await probed([])).code).toBe(0);
  const written = tenant.traffic.slice(earlier).filter(({ operation = '' }) => /^(PUT|PATCH|DELETE)/u.test(operation));
  expect(written).toEqual([]);
});

test('what the token has no scope for is not tried, and says so', async () => {
  const { code, printed } = await probed(['--write'], ['User.Read', 'Sites.Selected']);
  expect(code).toBe(0);
  expect(printed.join('\n')).toContain('The token has no Calendars.ReadWrite.');
});

test('a probe that is refused half way removes what it made', async () => {
  const before = remains();
  tenant.interrupt({
    operation: 'POST /drives/{drive-id}/items/{driveItem-id}/children',
    status: 400,
    code: 'invalidRequest',
  });
  const { code, printed } = await probed();
  expect([code, printed.join('\n')]).toEqual([
    0,
    expect.stringMatching(/not tried.*\n.*was refused: 400 invalidRequest/u),
  ]);
  expect(remains()).toEqual(before);
});

test('what was made although its answer was lost is removed all the same', async () => {
  const before = remains();
  for (const operation of ['POST /sites/{site-id}/lists', 'POST /me/events']) {
    tenant.interrupt({ operation, status: 504, code: 'gatewayTimeout', afterwards: true });
  }
  expect((await probed()).printed.join('\n')).toMatch(/was refused: 504/u);
  expect(remains()).toEqual(before);
});

test('an answer of another shape is told as a difference, and what was made before it is removed', async () => {
  const before = remains();
  const token = await tenant.tokenFor(lead, allScopes);
  const fetch = async (request: Request) =>
    request.url.endsWith('/permissions') && request.method === 'GET'
      ? Response.json({ value: [null] })
      : tenant.graph(request);
  const { code, differing } = await run(['--token', token, '--site', siteAddress, '--write'], fetch);
  expect([code, differing]).toEqual([1, [expect.stringContaining('another shape')]]);
  expect(remains()).toEqual(before);
});

test('a token that ends half way ends the run, and what stays is named', async () => {
  let calls = 0;
  const token = await tenant.tokenFor(lead, allScopes);
  const fetch = async (request: Request) => {
    calls += 1;
    return calls < 6 ? tenant.graph(request) : new Response('', { status: 401 });
  };
  const { code, printed } = await run(['--token', token, '--site', siteAddress, '--write'], fetch);
  expect(code).toBe(2);
  expect(printed.join('\n')).toMatch(/has expired.*could not be removed: \/sites\/.*Look yourself.*Ended early/su);
});

test('what cannot be removed is named', async () => {
  tenant.interrupt({
    operation: 'DELETE /sites/{site-id}/lists/{list-id}',
    status: 423,
    code: 'resourceLocked',
    times: 99,
  });
  const { code, printed } = await probed();
  expect([code, printed.join('\n')]).toEqual([1, expect.stringMatching(/Left behind, please delete it: \/sites\//u)]);
});

test.each([
  ['no token', ['--site', siteAddress], /access token with --token/u],
  ['a token with a line break', ['--token', 'secret\nsecret', '--site', siteAddress], /without spaces or line breaks/u],
  ['an address that is none', ['--token', 'secret', '--site', siteAddress, '--graph', 'graph'], /--graph is no/u],
  ['no site', ['--token', 'secret'], /site with --site/u],
  ['an unknown option', ['--tokn', 'secret'], /npm run probe-tenant/u],
  ['an expired token', ['--token', 'secret', '--site', siteAddress], /expired/u],
])('with %s it says so', async (_, given, sentence) => {
  const { code, printed } = await run(given);
  expect(code).toBe(2);
  expect(printed.join('\n')).toMatch(sentence);
  expect(printed.join('\n')).not.toContain('secret');
});

test('a site that is not there and a network that is not there are told apart', async () => {
  const token = await tenant.tokenFor(lead, allScopes);
  const nowhere = ['--token', token, '--site', `${siteAddress}x`];
  expect((await run(nowhere)).printed).toEqual([expect.stringContaining('There is no site')]);
  const offline = await run(nowhere, async () => Promise.reject(new TypeError(`fetch failed for ${token}`)));
  expect(offline).toMatchObject({ code: 2, printed: [expect.stringContaining('cannot be reached')] });
});

/** What a probe could have left in lists and calendars. */
function remains() {
  const { mailboxes, sharePoint } = tenant.state;
  return [
    ...[...sharePoint.sites.values()].flatMap(({ lists }) => [...lists.values()].map((list) => list.displayName)),
    ...[...mailboxes.byUser.values()].flatMap(
      ({ entries }) => JSON.stringify([...entries.values()]).match(/Turnabout probe/gu) ?? [],
    ),
  ];
}
