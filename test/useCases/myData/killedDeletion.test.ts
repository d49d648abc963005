import { beforeAll, expect, test } from '@jest/globals';
import { createTenant, type Tenant } from '#sandbox/tenant/tenant.ts';
import { remainsOf } from '#test/sandbox/faults/remains.ts';
import { deleteMe, type PairInTenant, pairInTenant, visitor } from './pairInTenant.ts';

// A page that dies in the middle of a deletion leaves behind what stood before one of its requests.

/** Thousands of requests: some seconds on a machine at rest. */
const patienceMs = 280_000;

let scene: PairInTenant;
beforeAll(async () => {
  scene = await pairInTenant();
});

const mailsIn = ({ state }: Tenant): readonly string[] =>
  state.mailboxes.notices?.flatMap(({ kind, subject }) => (subject === 'Fresh Eyes' ? [kind] : [])) ?? [];
const outcome = (tenant: Tenant) => ({ ...remainsOf(tenant), mails: mailsIn(tenant) });

test.each([
  ['who booked', 'mentor'],
  ['who was invited', 'mentee'],
] as const)(
  'killed before any request and begun again, it ends as if nothing had happened: %s',
  async (_who, who) => {
    const tenant = scene.begin();
    const crashes: Tenant[] = [];
    const crash = () => void crashes.push(createTenant({ state: tenant.state, now: tenant.now() }));
    expect(await deleteMe(visitor(tenant, scene[who], crash))).toEqual({ kind: 'done', leftBehind: [] });
    const calm = outcome(tenant);
    expect(crashes.length).toBeGreaterThan(40);
    for (const [request, killed] of crashes.entries()) {
      await deleteMe(visitor(killed, scene[who]));
      expect({ request, ...outcome(killed) }).toEqual({ request, ...calm });
      expect(killed.violations).toEqual([]);
    }
  },
  patienceMs,
);
