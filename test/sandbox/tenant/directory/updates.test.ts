import { expect, test } from '@jest/globals';
import { createTenant } from '#sandbox/tenant/tenant.ts';
import { isColleague, signedIn, somebody } from '../signedIn.ts';

const tenant = createTenant();
const { directory } = tenant.state;
const person = somebody(tenant);
const other = somebody(tenant, (user) => isColleague(user) && user.id !== person.id);
const administrator = somebody(tenant, ({ id }) => directory.administratorIds.has(id));
const writing = signedIn(tenant, person, ['User.ReadWrite']);
const patch = (body: unknown): RequestInit => ({ method: 'PATCH', body: JSON.stringify(body) });

// https://learn.microsoft.com/graph/api/user-update
test('lets people change their own profile, which is then read for one user', async () => {
  const ask = await writing;
  expect((await ask('/me', patch({ skills: ['Falconry'], aboutMe: 'Birds.' }))).status).toBe(204);
  expect((await ask('/me?$select=skills,aboutMe,interests')).body).toMatchObject({
    skills: ['Falconry'],
    aboutMe: 'Birds.',
    interests: [],
  });
});

test('wants what lies in the profile in a request of its own', async () => {
  const ask = await writing;
  expect((await ask('/me', patch({ skills: ['R'], mobilePhone: '1' }))).status).toBe(400);
  expect((await ask('/me', patch({ mobilePhone: '1' }))).status).toBe(204);
  expect((await ask('/me')).body['mobilePhone']).toBe('1');
});

test('lets nobody change their job title or anybody else, except administrators', async () => {
  const ask = await writing;
  expect((await ask('/me', patch({ jobTitle: 'King' }))).status).toBe(403);
  expect((await ask(`/users/${other.id}`, patch({ skills: [] }))).status).toBe(403);
  const ruling = await signedIn(tenant, administrator, ['User.ReadWrite.All']);
  expect((await ruling(`/users/${other.id}`, patch({ jobTitle: 'Queen' }))).status).toBe(204);
  expect(directory.users.get(other.id)?.jobTitle).toBe('Queen');
  expect((await ruling(`/users/${other.id}`, patch({ createdDateTime: '2020-01-01T00:00:00Z' }))).status).toBe(400);
});

test('refuses a token that may only read', async () => {
  const ask = await signedIn(tenant, person, ['User.Read']);
  expect((await ask('/me', patch({ skills: [] }))).status).toBe(403);
});

test('breaks no rule of the contract in all this', () => {
  expect(tenant.violations).toEqual([]);
});
