import { beforeAll, expect, test } from '@jest/globals';
import { toIso } from '#domain/time/instant.ts';
import { createTenant, type Tenant } from '#sandbox/tenant/tenant.ts';
import { openSessions } from '#useCases/sessions/openSessions.ts';
import { pairOf } from '#test/surfaces/aPairOnItsWay.ts';
import { servicesAt } from './longJob.ts';
import { beginAt, type DeedName, deedNames, type PairStory, pairStory, visitPair } from './pairStory.ts';
import { remainsOf } from './remains.ts';

/** Thousands of requests: some seconds on a machine at rest. */
const patienceMs = 280_000;

let story: PairStory;

beforeAll(async () => {
  story = await pairStory();
}, patienceMs);

/**
 * What each possible death of the page leaves behind: reading changes nothing, so that is what stood before each request
 * that writes, and what stands in the end.
 */
async function everyDeath(name: DeedName): Promise<readonly Tenant[]> {
  const tenant = beginAt(story, name);
  const deaths: Tenant[] = [];
  const die = () => void deaths.push(createTenant({ state: tenant.state, now: tenant.now() }));
  await visitPair(
    servicesAt(tenant, story.booker, (method) => (method === 'GET' ? undefined : die())),
    name,
  );
  die();
  return deaths;
}

/** Everything that is left, and when the sessions are. */
async function outcomeOf(tenant: Tenant) {
  const services = servicesAt(tenant, story.booker);
  const { sessions } = await openSessions(services, await pairOf(services));
  return { ...remainsOf(tenant), sessions: sessions.map(({ span }) => toIso(span.start).slice(0, 16)) };
}

test('told without a death, the story has its sessions where they were put', async () => {
  const tenant = beginAt(story, 'booking the rest anew');
  await visitPair(servicesAt(tenant, story.booker), 'booking the rest anew');
  const { sessions, meetings: series } = await outcomeOf(tenant);
  expect(sessions.slice(0, 3)).toEqual(['2027-01-12T10:00', '2027-01-19T11:30', '2027-01-27T11:00']);
  expect(sessions.slice(-4).map((start) => start.slice(-5))).toEqual(['14:00', '14:00', '14:00', '14:00']);
  expect(series.filter(({ transactionId }) => transactionId !== undefined)).toHaveLength(2);
});

test.each(deedNames)(
  '%s: whichever request was the last, before it took effect or after, the next visit ends it as if nothing had happened',
  async (name) => {
    const deaths = await everyDeath(name);
    const calm = await Promise.all(deaths.slice(-1).map(outcomeOf));
    expect(deaths.length).toBeGreaterThan(3);
    for (const [death, tenant] of deaths.entries()) {
      await visitPair(servicesAt(tenant, story.booker), name);
      expect({ death, outcome: await outcomeOf(tenant) }).toEqual({ death, outcome: calm[0] });
      expect(tenant.violations).toEqual([]);
    }
  },
  patienceMs,
);
