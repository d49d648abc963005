import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { leadOf, servicesOf } from '#sandbox/cohort/seedCohort.ts';
import { driveIdOf } from '#sandbox/tenant/sharePoint/identifiers.ts';
import type { ListRecord } from '#sandbox/tenant/sharePoint/records.ts';
import { createTenant, type Tenant } from '#sandbox/tenant/tenant.ts';
import { siteId, sweepClientId, sweepSecret, tenantId } from '#sandbox/tenant/wellKnown.ts';
import { sweep } from '#surfaces/sweep/sweep.ts';
import { openDesk } from '#useCases/openDesk.ts';
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
