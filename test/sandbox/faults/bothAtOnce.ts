import { expect } from '@jest/globals';
import type { PersonId } from '#domain/ids.ts';
import type { Services } from '#ports/services.ts';
import type { Tenant } from '#sandbox/tenant/tenant.ts';
import { jobSteps } from '#useCases/jobs/jobSteps.ts';
import { type JobSite, servicesAt } from './longJob.ts';

/** The steps without plan or lease, as if both had got it by bad luck. */
async function carelessly({ programme, colleagues, work }: JobSite, services: Services, me: PersonId): Promise<void> {
  for (const step of jobSteps(services, programme, colleagues)(work, me)) {
    await step().catch((error: unknown) => expect(error).toBeInstanceOf(Error));
  }
}

/** Both at once, the second after the first has sent so many requests. */
export async function bothAtOnce(site: JobSite, after: number): Promise<Tenant> {
  const tenant = site.begin();
  let requests = 0;
  let second: Promise<void> | undefined;
  const beforeRequest = () => {
    if (requests === after) {
      second = carelessly(site, servicesAt(tenant, site.otherLead), site.otherLead);
    }
    requests += 1;
  };
  await carelessly(site, servicesAt(tenant, site.lead, beforeRequest), site.lead);
  await second;
  return tenant;
}
