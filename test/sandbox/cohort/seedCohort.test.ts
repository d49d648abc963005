import { expect, test } from '@jest/globals';
import { leadOf, seedCohort, servicesOf } from '#sandbox/cohort/seedCohort.ts';
import { createTenant } from '#sandbox/tenant/tenant.ts';
import { openDesk } from '#useCases/programme/openDesk.ts';
import { proposePairs } from '#useCases/matching/proposePairs.ts';

const tenant = createTenant();

test('the sandbox opens with about 120 mentors and 60 mentees who have joined, and some steps left to do', async () => {
  await seedCohort(tenant);
  const services = servicesOf(tenant, leadOf(tenant));
  const [programme] = await services.programmes.all();
  const desk = programme && (await openDesk(services, programme.value));
  const count = (role: string, state: string) =>
    desk?.enrolments.filter((enrolment) => enrolment.role === role && enrolment.state === state).length;
  expect([count('mentor', 'enrolled'), count('mentee', 'enrolled')]).toEqual([120, 60]);
  expect([count('mentor', 'invited'), count('mentee', 'invited')]).toEqual([2, 1]);
  expect(desk?.pairs).toEqual([]);
  expect(tenant.violations).toEqual([]);
}, 120_000);

test('most leaders of the seeded cohort can be paired with sessions that are all free, and the proof holds', async () => {
  const services = servicesOf(tenant, leadOf(tenant));
  const [programme] = await services.programmes.all();
  const draft = programme && (await proposePairs(services, programme.value)).draft;
  expect(draft?.pairs.length).toBeGreaterThan(45);
  expect(draft?.pairs.every(({ freeSessions, slot }) => freeSessions === slot.sessionCount)).toBe(true);
  expect(draft?.certificate.isProven).toBe(true);
  expect(tenant.violations).toEqual([]);
}, 120_000);
