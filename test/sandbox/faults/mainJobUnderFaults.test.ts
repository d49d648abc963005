import { expect, test } from '@jest/globals';
import { createTenant } from '#sandbox/tenant/tenant.ts';
import { runMainJob } from './mainJob.ts';
import { remainsOf } from './remains.ts';

const calm = (async () => {
  const tenant = createTenant();
  await runMainJob(tenant);
  return remainsOf(tenant);
})();

test('the main job ends with two pairs, their folders and their meetings', async () => {
  const { items, meetings } = await calm;
  expect(items.filter(({ path, roles }) => roles && path.startsWith('Pairs/'))).toHaveLength(2);
  expect(meetings).toHaveLength(4);
});

test.each([1, 2, 3, 4])(
  'with every fifth call disturbed, of all kinds of faults, it ends as without (seed %i)',
  async (seed) => {
    const tenant = createTenant({ faults: { share: 0.2, seed } });
    await runMainJob(tenant);
    expect(remainsOf(tenant)).toEqual(await calm);
    const failed = new Set(tenant.traffic.map(({ status }) => status));
    expect([0, 401, 429, 503, 504].filter((status) => !failed.has(status))).toEqual([]);
    expect(tenant.violations).toEqual([]);
  },
);
