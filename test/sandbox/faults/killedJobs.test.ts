import { describe, expect, test } from '@jest/globals';
import type { JobWork } from '#domain/job.ts';
import { everyCrash, jobSite, letLeaseRunOut, servicesAt, visit } from './longJob.ts';
import { tidySite } from './tidySite.ts';
import { type Remains, remainsOf, wronglyConfirmed } from './remains.ts';

/** Thousands of requests: some seconds on a machine at rest. */
const patienceMs = 280_000;

async function crashesOf(kind: JobWork['kind'], steps?: number) {
  const site = await (kind === 'tidy' ? tidySite() : jobSite(kind, steps));
  const crashes = await everyCrash(site);
  expect(crashes.length).toBeGreaterThan(40);
  return { site, crashes, calm: crashes.slice(-1).map(remainsOf)[0] };
}

describe.each<JobWork['kind']>(['invite', 'publish', 'adjust', 'tidy'])('long work that is killed: %s', (kind) => {
  const sentence = 'the same lead goes on, and it ends as if nothing had happened, whichever request was the last';
  const tell = async () => {
    const { site, crashes, calm } = await crashesOf(kind);
    await Promise.all(crashes.map((tenant) => visit(site, servicesAt(tenant, site.lead))));
    for (const [request, tenant] of crashes.entries()) {
      expect({ request, ...remainsOf(tenant) }).toEqual({ request, ...calm });
      expect(tenant.violations).toEqual([]);
    }
  };
  test(sentence, tell, patienceMs);
});

describe('long work that another lead takes over', () => {
  const sentence =
    'what was left is done; where only the first lead can confirm privacy, it is confirmed when they return';
  const tell = async () => {
    const { site, crashes, calm } = await crashesOf('publish', 1);
    const meanwhile = await Promise.all(
      crashes.map(async (tenant) => {
        letLeaseRunOut(tenant);
        await visit(site, servicesAt(tenant, site.otherLead));
        return remainsOf(tenant);
      }),
    );
    expect(meanwhile.flatMap(wronglyConfirmed)).toEqual([]);
    expect(meanwhile.map(proposalsIn)).toEqual(meanwhile.map(() => calm && proposalsIn(calm)));
    expect(meanwhile.filter(hasUnconfirmed).length).toBeGreaterThan(0);
    await Promise.all(crashes.map((tenant) => visit(site, servicesAt(tenant, site.lead))));
    for (const [request, tenant] of crashes.entries()) {
      expect({ request, ...withoutBegun(remainsOf(tenant)) }).toEqual({ request, ...calm });
    }
  };
  test(sentence, tell, patienceMs);
});

/** A folder that a lead closed and did not come to name is shut to the next one, who makes another; nothing is ever in it. */
const withoutBegun = ({ items, ...rest }: Remains): Remains => ({
  ...rest,
  items: items.filter(({ path, says }) => says.length > 0 || !/^Pairs\/new\.[0-9a-f]{32}$/.test(path)),
});

const hasUnconfirmed = ({ items }: Remains): boolean => items.some(({ says }) => says.includes('privacyNotConfirmed'));

const proposalsIn = ({ items }: Remains) => items.filter(({ path }) => path.includes('/proposal-'));
