import { expect, test } from '@jest/globals';
import { leadOf, servicesOf } from '#sandbox/cohort/seedCohort.ts';
import { createTenant } from '#sandbox/tenant/tenant.ts';

/** Seeding so many takes some seconds. */
const patienceMs = 280_000;

test(
  'of 100,000 people everybody is read once, though the network fails on page 60 and somebody stops on page 80',
  async () => {
    const tenant = createTenant({ people: 100_000 });
    const { directory } = servicesOf(tenant, leadOf(tenant));
    const members = [...tenant.state.directory.users.values()].filter(
      ({ accountEnabled, userType }) => accountEnabled && userType === 'Member',
    );
    const asked = (): number => tenant.traffic.filter(({ operation }) => operation === 'GET /users').length;
    const stopper = new AbortController();
    const told: (readonly [number, number | undefined])[] = [];
    const onProgress = (done: number, total: number | undefined): void => {
      told.push([done, total]);
      if (told.length === 59) {
        tenant.interrupt({ operation: 'GET /users', kind: 'cutBefore', times: 5 });
      }
      if (told.length === 79) {
        stopper.abort();
      }
    };
    const read = async () => await directory.everyone({ onProgress, signal: stopper.signal });
    await expect(read()).rejects.toMatchObject({ kind: 'offline' });
    await expect(read()).rejects.toMatchObject({ name: 'AbortError' });
    expect(told.at(-1)).toEqual([79 * 999, members.length]);

    const everyone = await directory.everyone();
    expect(new Set(everyone.map(({ id }) => id)).size).toBe(members.length);
    expect(everyone).toHaveLength(members.length);
    // 101 pages, five vain tries, and two countings, which only a progress bar asks for.
    expect(asked()).toBe(101 + 5 + 2);
    expect(tenant.violations).toEqual([]);
  },
  patienceMs,
);
