import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { leadOf, servicesOf } from '#sandbox/cohort/seedCohort.ts';
import { driveIdOf } from '#sandbox/tenant/sharePoint/identifiers.ts';
import type { ListRecord } from '#sandbox/tenant/sharePoint/records.ts';
import { createTenant, type Tenant } from '#sandbox/tenant/tenant.ts';
import { siteId, sweepClientId, sweepSecret, tenantId } from '#sandbox/tenant/wellKnown.ts';
import { sweep } from '#surfaces/sweep/sweep.ts';
import { openDesk } from '#useCases/programme/openDesk.ts';
import { signedIn, somebody } from '#test/sandbox/tenant/signedIn.ts';
import { runMainJob } from '#test/sandbox/faults/mainJob.ts';

const permissions = ['Calendars.Read', 'Lists.SelectedOperations.Selected'];
let tenant: Tenant;
let booked: Tenant['state'];

beforeAll(async () => {
  const made = createTenant();
  await runMainJob(made);
  booked = made.state;
});
beforeEach(() => {
  tenant = createTenant({ state: booked, sweepPermissions: permissions });
  leadLibrary().appGrants = [{ id: 'grant', appId: sweepClientId, displayName: 'Sweep', roles: ['write'] }];
});
afterEach(() => expect(tenant.violations).toEqual([]));

function leadLibrary(): ListRecord {
  const lists = [...tenant.state.sharePoint.sites.values()].flatMap((site) => [...site.lists.values()]);
  const found = lists.find(({ displayName }) => displayName === 'Lead');
  if (!found) {
    throw new Error('The main job left no library of the leads');
  }
  return found;
}

async function swept(given: readonly string[] = [], said: Readonly<Record<string, string>> = {}) {
  const printed: string[] = [];
  const code = await sweep(given, {
    environment: {
      TURNABOUT_TENANT_ID: tenantId,
      TURNABOUT_SWEEP_CLIENT_ID: sweepClientId,
      TURNABOUT_SWEEP_CLIENT_SECRET: sweepSecret,
      TURNABOUT_LEAD_DRIVE_ID: driveIdOf(siteId, leadLibrary().id),
      ...said,
    },
    fetch: async (address, init) => {
      const request = new Request(address, init);
      return request.url.startsWith('https://login.') ? tenant.entra(request) : tenant.graph(request);
    },
    now: tenant.now,
    print: (line) => void printed.push(line),
    wait: async (milliseconds) => tenant.moveClock(milliseconds),
  });
  return { code, printed };
}

async function shownToLead() {
  const lead = servicesOf(tenant, leadOf(tenant));
  const [programme] = await lead.programmes.all();
  return programme ? (await openDesk(lead, programme.value)).pairs : [];
}

test('counts the sessions of every pair for the lead, and names pairs by id alone', async () => {
  const { code, printed } = await swept();
  const pairs = await shownToLead();
  expect(pairs.length).toBeGreaterThan(1);
  expect(code).toBe(0);
  expect(printed.toSorted()).toEqual(
    [...pairs.map(({ registered: { key } }) => `${key}: counted`), `${pairs.length} pairs, 0 failed.`].toSorted(),
  );
  for (const { counts } of pairs) {
    expect(counts).toMatchObject({ counts: { planned: 6, lost: 0 }, needsWord: false, at: tenant.now() });
  }
});

test('two sessions that fell through are counted lost, and no word of what they were about is printed', async () => {
  const [first] = await shownToLead();
  const organizer = first?.registered.pair.mentor.id ?? '';
  const ask = await signedIn(
    tenant,
    somebody(tenant, ({ id }) => id === organizer),
    ['Calendars.ReadWrite'],
  );
  const window = 'startDateTime=2026-11-01T00:00:00Z&endDateTime=2028-01-01T00:00:00Z';
  const { body } = await ask(`/me/calendarView?${window}&$filter=type eq 'occurrence'&$top=500`);
  const ours = body.value.filter(({ onlineMeeting }) => JSON.stringify(onlineMeeting ?? '').includes('meetup-join'));
  const ids = ours.map(({ id }) => String(id)).slice(0, 2);
  for (const id of ids) {
    expect((await ask(`/me/events/${id}`, { method: 'DELETE' })).status).toBe(204);
  }
  const { printed } = await swept();
  const counted = (await shownToLead()).find(({ registered }) => registered.key === first?.registered.key);
  expect(counted?.counts?.counts).toMatchObject({ planned: 6, lost: 2 });
  const { mentor, mentee } = counted?.registered.pair ?? {};
  for (const said of [mentor?.name, mentee?.name, mentor?.mail, mentee?.mail]) {
    expect(printed.join()).not.toContain(said);
  }
});

test('run again within the day it writes nothing, and a trial never does', async () => {
  expect((await swept(['--dry-run'])).printed.at(-1)).toMatch(/ pairs, 0 failed; a trial, so nothing was written\.$/);
  expect((await shownToLead()).every(({ counts }) => counts === undefined)).toBe(true);
  await swept();
  const written = tenant.traffic.length;
  const again = await swept();
  expect(again.printed.filter((line) => line.endsWith(': as before'))).toHaveLength(again.printed.length - 1);
  expect(tenant.traffic.slice(written).filter(({ method }) => method !== 'GET')).toEqual([]);
});

test('asks for nothing outside the library of the leads and the calendars', async () => {
  const before = tenant.traffic.length;
  await swept();
  const drive = driveIdOf(siteId, leadLibrary().id);
  const paths = tenant.traffic.slice(before).map(({ path }) => path);
  const isOurs = (path: string): boolean =>
    path.includes(`/drives/${drive}/`) || /\/users\/[^/]+\/(?:events|calendarView)/.test(path);
  expect(paths.filter((path) => !isOurs(path))).toEqual([]);
  expect(paths.length).toBeGreaterThan(10);
});

test('a pair whose calendar cannot be read is named with the reason, the others are counted', async () => {
  const [first] = await shownToLead();
  const mentor = tenant.state.directory.users.get(first?.registered.pair.mentor.id ?? '');
  if (mentor) {
    tenant.state.directory.users.set(mentor.id, { ...mentor, hasMailbox: false });
    tenant.state.mailboxes.byUser.delete(mentor.id);
  }
  const { code, printed } = await swept();
  expect(code).toBe(1);
  expect(printed).toContain(`${first?.registered.key}: failed (missing)`);
  expect(printed.some((line) => line.endsWith(': counted'))).toBe(true);
});

test.each([
  ['a wrong secret', { TURNABOUT_SWEEP_CLIENT_SECRET: 'guess' }, /^Cannot sign in as application/],
  [
    'a library that it was not let into',
    { TURNABOUT_LEAD_DRIVE_ID: 'elsewhere' },
    /^Cannot open folder "desk" of Lead/,
  ],
  ['no tenant', { TURNABOUT_TENANT_ID: '' }, /^Cannot sweep without TURNABOUT_TENANT_ID\.\n/],
])('with %s it says so and looks at no pair', async (_, said, words) => {
  const { code, printed } = await swept([], said);
  expect(code).toBe(2);
  expect(printed).toEqual([expect.stringMatching(words)]);
});

test('an option that there is not is named with those that there are', async () => {
  const { code, printed } = await swept(['--now']);
  expect(code).toBe(2);
  expect(printed.join()).toMatch(/^Cannot sweep with "--now"\.\nnpm run sweep \[-- --dry-run\]/);
});
