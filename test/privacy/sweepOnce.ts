import type { PersonId } from '#domain/ids.ts';
import { driveIdOf } from '#sandbox/tenant/sharePoint/identifiers.ts';
import type { Tenant } from '#sandbox/tenant/tenant.ts';
import { siteId, sweepClientId, sweepSecret, tenantId } from '#sandbox/tenant/wellKnown.ts';
import { sweep } from '#surfaces/sweep/sweep.ts';
import { askAs } from './rawRequest.ts';

/** The nightly sweep as docs/sweep.md has it set up: let into the library Lead, and run for one night. */
export async function sweepOnce(tenant: Tenant, lead: PersonId): Promise<void> {
  const body = {
    roles: ['write'],
    grantedToV2: { application: { id: sweepClientId, displayName: 'Turnabout sweep' } },
  };
  const address = `/sites/${siteId}/lists/Lead/permissions`;
  const { status } = await askAs(tenant, lead, { method: 'POST', address, body: JSON.stringify(body) });
  const lists = [...(tenant.state.sharePoint.sites.get(siteId)?.lists.values() ?? [])];
  const library = lists.find(({ displayName }) => displayName === 'Lead');
  const code = await sweep([], {
    environment: {
      TURNABOUT_TENANT_ID: tenantId,
      TURNABOUT_SWEEP_CLIENT_ID: sweepClientId,
      TURNABOUT_SWEEP_CLIENT_SECRET: sweepSecret,
      TURNABOUT_LEAD_DRIVE_ID: driveIdOf(siteId, library?.id ?? ''),
    },
    fetch: async (url, init) => {
      const request = new Request(url, init);
      return request.url.startsWith('https://login.') ? tenant.entra(request) : tenant.graph(request);
    },
    now: tenant.now,
    print: () => undefined,
    wait: async (milliseconds) => tenant.moveClock(milliseconds),
  });
  if (status !== 201 || code !== 0) {
    throw new Error(`Cannot fill the site: the sweep was let in with ${status} and ended with ${code}`);
  }
}
