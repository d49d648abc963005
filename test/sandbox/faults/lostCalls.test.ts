import { describe, expect, test } from '@jest/globals';
import type { JobWork } from '#domain/job.ts';
import type { Tenant } from '#sandbox/tenant/tenant.ts';
import { jobSite, type JobSite, servicesAt, visit } from './longJob.ts';
import { remainsOf } from './remains.ts';
import { tidySite } from './tidySite.ts';

/** Thousands of requests: some seconds on a machine at rest. */
const patienceMs = 280_000;

/** As many times as the app tries before it gives up. */
const attempts = 5;

type Moment = 'before' | 'after';

/** A visit during which this call, counted from 0, is lost each time that it is tried; whether there was such a call. */
async function visitLosing(site: JobSite, tenant: Tenant, lost: number, moment: Moment): Promise<boolean> {
  let request = -1;
  const loseAt = (now: Moment): void => {
    if (now === moment && request >= lost && request < lost + attempts) {
      throw new TypeError('Failed to fetch');
    }
  };
  const before = (): void => {
    request += 1;
    loseAt('before');
  };
  await Promise.allSettled([
    visit(
      site,
      servicesAt(tenant, site.lead, before, () => loseAt('after')),
    ),
  ]);
  return request >= lost;
}

describe.each<JobWork['kind']>(['invite', 'publish', 'tidy'])('long work whose connection fails: %s', (kind) => {
  const sentence =
    'it stops or goes on, and tried again it ends as if nothing had happened, whichever call was lost %s it took effect';
  const tell = async (moment: Moment) => {
    const site = await (kind === 'tidy' ? tidySite() : jobSite(kind, 1));
    const calm = site.begin();
    await visit(site, servicesAt(calm, site.lead));
    let call = 0;
    for (let tenant = site.begin(); await visitLosing(site, tenant, call, moment); tenant = site.begin(), call += 1) {
      await visit(site, servicesAt(tenant, site.lead));
      expect({ call, ...remainsOf(tenant) }).toEqual({ call, ...remainsOf(calm) });
      expect(tenant.violations).toEqual([]);
    }
    expect(call).toBeGreaterThan(30);
  };
  test.each(['before', 'after'] as const)(sentence, tell, patienceMs);
});
