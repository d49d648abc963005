import { expect, test } from '@jest/globals';
import type { Post } from '#sandbox/organisations/posts.ts';
import { scaleTo } from '#sandbox/organisations/scale.ts';
import { seedDirectory } from '#sandbox/tenant/directory/seed.ts';

const aPost = (post: string, reportsTo: string, headcount: number): Post => ({
  post,
  reportsTo,
  headcount,
  unit: 'Rail',
  jobTitle: 'Driver',
  grade: 'EO',
  profession: 'Policy',
});
// The file has the clerks before their chief, as real charts have.
const chart = {
  name: 'Railways',
  posts: [aPost('clerks', 'chief', 8), aPost('chief', '', 1), aPost('aides', 'chief', 1)],
};
const people = (posts: readonly Post[]): number => posts.reduce((sum, { headcount }) => sum + headcount, 0);

test('leaves charts alone that have people enough', () => {
  expect(scaleTo(10, [chart])).toEqual([chart]);
});

test('adds divisions of the same shape, and cuts the last one from below', () => {
  const [first, second, third, ...others] = scaleTo(23, [chart]);
  expect([first?.name, second?.name, third?.name]).toEqual(['Railways', 'Railways 2', 'Railways 3']);
  expect(others).toEqual([]);
  expect(second?.posts.map(({ unit }) => unit)).toEqual(['Rail 2', 'Rail 2', 'Rail 2']);
  expect(third?.posts.map(({ headcount, post }) => [post, headcount])).toEqual([
    ['chief', 1],
    ['clerks', 2],
  ]);
});

test('repeats several charts in turn', () => {
  const names = scaleTo(45, [chart, { ...chart, name: 'Roads' }]).map(({ name }) => name);
  expect(names).toEqual(['Railways', 'Roads', 'Railways 2', 'Roads 2', 'Railways 3']);
});

test('scales to any number of people', () => {
  for (let number = 11; number < 60; number++) {
    expect(people(scaleTo(number, [chart]).flatMap(({ posts }) => posts))).toBe(number);
  }
});

const now = Date.parse('2026-11-23T08:00:00Z');
const directory = seedDirectory({
  organisations: ['department-for-transport', 'home-office'],
  people: 13_000,
  seed: 1,
  now,
});
const colleagues = [...directory.users.values()].filter((user) => user.accountEnabled && user.userType === 'Member');

test('loads organisations side by side, and invents people on top', () => {
  expect(colleagues).toHaveLength(13_000);
  expect(new Set(colleagues.map(({ companyName }) => companyName))).toEqual(
    new Set(['Department for Transport', 'Home Office', 'Department for Transport 2']),
  );
});

test('everybody reports within their own organisation, and has an address of their own', () => {
  const strangers = colleagues.filter(({ companyName, managerId }) => {
    const manager = managerId === null ? undefined : directory.users.get(managerId);
    return manager && manager.companyName !== companyName;
  });
  expect(strangers).toEqual([]);
  expect(new Set(colleagues.map(({ mail }) => mail)).size).toBe(13_000);
});

test('a larger tenant has the same people first, so that what was tried in the small one holds', () => {
  const small = seedDirectory({ organisations: ['department-for-transport'], seed: 1, now });
  const [someone] = small.users.values();
  expect(directory.users.get(someone?.id ?? '')).toEqual(someone);
});
