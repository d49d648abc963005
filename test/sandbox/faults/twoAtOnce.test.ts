import { expect, test } from '@jest/globals';
import type { PersonId } from '#domain/ids.ts';
import type { Services } from '#ports/services.ts';
import { jobSteps } from '#useCases/jobs/jobSteps.ts';
import { everyCrash, jobSite, type JobSite, servicesAt, visit } from './longJob.ts';
import { remainsOf, wronglyConfirmed } from './remains.ts';

/** The steps without plan or lease, as if both had got it by bad luck. */
async function carelessly({ programme, colleagues, work }: JobSite, services: Services, me: PersonId): Promise<void> {
  for (const step of jobSteps(services, programme, colleagues)(work, me)) {
    await step().catch((error: unknown) => expect(error).toBeInstanceOf(Error));
  }
}

/** Both at once, the second after the first has sent so many requests. */
async function bothAtOnce(site: JobSite, after: number) {
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

test('two leads who publish the same pair at once by bad luck tell nobody twice, and no folder is called private that is not', async () => {
  const site = await jobSite('publish', 1);
  const calm = (await everyCrash(site)).slice(-1).map(remainsOf)[0];
  const starts = Array.from({ length: 24 }, (_, after) => after);
  const tenants = await Promise.all(starts.map((after) => bothAtOnce(site, after)));
  expect(tenants.map(remainsOf).flatMap(wronglyConfirmed)).toEqual([]);
  for (const [after, tenant] of tenants.entries()) {
    await visit(site, servicesAt(tenant, site.lead));
    await visit(site, servicesAt(tenant, site.otherLead));
    expect({ after, ...remainsOf(tenant) }).toEqual({ after, ...calm });
  }
});
