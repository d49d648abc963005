import { expect, test } from '@jest/globals';
import type { UserRecord } from '#sandbox/tenant/directory/records.ts';
import { seedDirectory } from '#sandbox/tenant/directory/seed.ts';
import { leadsGroupId } from '#sandbox/tenant/wellKnown.ts';

const now = Date.parse('2026-11-23T08:00:00Z');
const transport = seedDirectory({ organisations: ['department-for-transport'], seed: 1, now });
const everyone = [...transport.users.values()];
const colleagues = everyone.filter((user) => user.accountEnabled && user.userType === 'Member');
const share = (holds: (user: UserRecord) => boolean): number => colleagues.filter(holds).length / colleagues.length;

test.each([
  ['department-for-transport', 2028],
  ['home-office', 10_482],
] as const)('gives %s as many colleagues as its organisation chart has people: %i', (organisation, people) => {
  const { users } = seedDirectory({ organisations: [organisation], seed: 1, now });
  expect([...users.values()].filter((user) => user.accountEnabled && user.userType === 'Member')).toHaveLength(people);
});

test('is the same for the same seed, and other people for another', () => {
  expect(seedDirectory({ organisations: ['department-for-transport'], seed: 1, now })).toEqual(transport);
  expect(
    seedDirectory({ organisations: ['department-for-transport'], seed: 2, now })
      .users.keys()
      .next(),
  ).not.toEqual(transport.users.keys().next());
});

test('gives everybody a sign-in name of their own', () => {
  expect(new Set(everyone.map(({ userPrincipalName }) => userPrincipalName)).size).toBe(everyone.length);
  expect(everyone.every(({ userPrincipalName }) => /^[a-z0-9.#_]+@contoso\.example$/i.test(userPrincipalName))).toBe(
    true,
  );
});

test('has one person at the top', () => {
  const managers = new Set(colleagues.map(({ managerId }) => managerId));
  const roots = colleagues.filter(({ id, managerId }) => managerId === null && managers.has(id));
  expect(roots.map(({ jobTitle }) => jobTitle)).toEqual(['Permanent Secretary']);
});

test('has the faults of real data: no manager, no department, no mailbox, and two who report to each other', () => {
  const managers = new Set(colleagues.map(({ managerId }) => managerId));
  const alone = colleagues.filter(({ id, managerId }) => managerId === null && !managers.has(id));
  expect(alone.length).toBeGreaterThanOrEqual(3);
  expect(colleagues.filter(({ department }) => department === null).length).toBeGreaterThanOrEqual(3);
  expect(share(({ hasMailbox }) => !hasMailbox)).toBeLessThan(0.02);
  const mutual = colleagues.filter(({ id, managerId }) => transport.users.get(managerId ?? '')?.managerId === id);
  expect(mutual).toHaveLength(2);
});

test('has guests, leavers and rooms beside the colleagues', () => {
  expect(everyone.some(({ userType }) => userType === 'Guest')).toBe(true);
  expect(everyone.some(({ accountEnabled }) => !accountEnabled)).toBe(true);
});

test('gives the programme three leads of human resources who can be signed in and have a calendar', () => {
  const leads = transport.groups.get(leadsGroupId)?.memberIds.map((id) => transport.users.get(id)) ?? [];
  expect(leads.map((lead) => lead?.department)).toEqual(['Group HR', 'Group HR', 'Group HR']);
  expect(leads.every((lead) => lead?.accountEnabled === true && lead.hasMailbox)).toBe(true);
});

test('lets nine in ten work in the time zone of London', () => {
  const inLondonTime = share(({ timeZone }) => timeZone === 'GMT Standard Time');
  expect(inLondonTime).toBeGreaterThan(0.87);
  expect(inLondonTime).toBeLessThan(0.93);
});
