import { expect, test } from '@jest/globals';
import type { Tenant } from '#sandbox/tenant/tenant.ts';
import { bothAtOnce } from './bothAtOnce.ts';
import { everyCrash, type JobSite, letLeaseRunOut, servicesAt, visit } from './longJob.ts';
import { remainsOf } from './remains.ts';
import { tidySite } from './tidySite.ts';

/** Files of the desk, and of their own, that name those who are tidied up after. */
function namedOnDesk({ work }: JobSite, tenant: Tenant): readonly string[] {
  const names = work.kind === 'tidy' ? work.people.map(({ person }) => person) : [];
  return remainsOf(tenant).items.flatMap(({ path, says }) => {
    const isLeads = path.startsWith('Lead/') && names.some((name) => says.join(' ').includes(name));
    return isLeads || names.some((name) => path.startsWith(`People/${name}`)) ? [path] : [];
  });
}

test('tidying up that is killed is finished by another lead, and ends the same, whichever request was the last', async () => {
  const site = await tidySite();
  const crashes = await everyCrash(site);
  const calm = crashes.slice(-1).map(remainsOf)[0];
  await Promise.all(
    crashes.map(async (tenant) => {
      letLeaseRunOut(tenant);
      await visit(site, servicesAt(tenant, site.otherLead));
    }),
  );
  for (const [request, tenant] of crashes.entries()) {
    expect({ request, ...remainsOf(tenant) }).toEqual({ request, ...calm });
    expect(namedOnDesk(site, tenant)).toEqual([]);
    expect(tenant.violations).toEqual([]);
  }
}, 280_000);

test('two leads who tidy up at once by bad luck leave what one alone would leave', async () => {
  const site = await tidySite();
  const calm = (await everyCrash(site)).slice(-1).map(remainsOf)[0];
  expect(namedOnDesk(site, site.begin()).length).toBeGreaterThan(5);
  const starts = Array.from({ length: 24 }, (_, after) => after);
  const tenants = await Promise.all(starts.map((after) => bothAtOnce(site, after)));
  for (const [after, tenant] of tenants.entries()) {
    expect([after, namedOnDesk(site, tenant)]).toEqual([after, []]);
    await visit(site, servicesAt(tenant, site.lead));
    expect({ after, ...remainsOf(tenant) }).toEqual({ after, ...calm });
  }
}, 280_000);
