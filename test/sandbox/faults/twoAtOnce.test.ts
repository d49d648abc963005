import { expect, test } from '@jest/globals';
import { bothAtOnce } from './bothAtOnce.ts';
import { everyCrash, jobSite, servicesAt, visit } from './longJob.ts';
import { remainsOf, wronglyConfirmed } from './remains.ts';

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
