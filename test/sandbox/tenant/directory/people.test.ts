import { expect, test } from '@jest/globals';
import { createTenant } from '#sandbox/tenant/tenant.ts';
import { isColleague, signedIn, somebody } from '../signedIn.ts';

const tenant = createTenant();
const { directory } = tenant.state;
const person = somebody(tenant);
const other = somebody(tenant, (user) => isColleague(user) && user.id !== person.id);
const asking = signedIn(tenant, person, ['User.Read', 'User.Read.All', 'People.Read']);
const advanced = { headers: { ConsistencyLevel: 'eventual' } };

test('ranks the manager first, and gives ten unless told otherwise', async () => {
  const ask = await asking;
  const { body } = await ask('/me/people');
  expect(body.value[0]?.['id']).toBe(person.managerId);
  expect(body.value.length).toBeLessThanOrEqual(10);
  const name = directory.users.get(person.managerId ?? '')?.displayName ?? '';
  expect((await ask(`/me/people?$search="${name}"&$top=1`)).body.value[0]?.['displayName']).toBe(name);
});

// https://learn.microsoft.com/graph/permissions-reference#peopleread
test("shows other people's only with People.Read.All", async () => {
  expect((await (await asking)(`/users/${other.id}/people`)).status).toBe(403);
  const all = await signedIn(tenant, person, ['People.Read.All']);
  expect((await all(`/users/${other.id}/people`)).status).toBe(200);
});

// https://learn.microsoft.com/graph/api/user-list-manager
test('gives the chain of managers of one user, as an advanced query', async () => {
  const ask = await asking;
  const path = `/users/${person.id}?$expand=manager($levels=max;$select=id)&$select=id&$count=true`;
  expect((await ask(path)).status).toBe(400);
  const { body } = await ask(path, advanced);
  const chain: unknown[] = [];
  for (let one = body['manager'] as { id: string; manager?: unknown } | undefined; one;) {
    chain.push(one.id);
    one = one.manager as typeof one | undefined;
  }
  const expected: string[] = [];
  for (let id = person.managerId; id !== null; id = directory.users.get(id)?.managerId ?? null) {
    expected.push(id);
  }
  expect(chain).toEqual(expected);
  expect((await ask('/users?$expand=manager($levels=max)&$count=true', advanced)).status).toBe(400);
});

test('a circle in the chain of managers ends where it began', async () => {
  const circular = somebody(tenant, ({ id, managerId }) => directory.users.get(managerId ?? '')?.managerId === id);
  const { status } = await (
    await asking
  )(`/users/${circular.id}?$expand=manager($levels=max;$select=id)&$count=true`, advanced);
  expect(status).toBe(200);
});

// https://learn.microsoft.com/graph/known-issues
test('expands one relationship, at most 20 objects of it', async () => {
  const ask = await asking;
  const busy = somebody(
    tenant,
    ({ id }) => [...directory.users.values()].filter(({ managerId }) => managerId === id).length > 20,
  );
  expect((await ask(`/users/${busy.id}?$expand=directReports($select=id)`)).body['directReports']).toHaveLength(20);
  expect((await ask(`/users/${busy.id}?$expand=manager,directReports`)).status).toBe(400);
  expect((await ask('/users?$expand=photo')).status).toBe(400);
});

// https://learn.microsoft.com/graph/api/profilephoto-get
test('gives photos in nine sizes, the largest when none is named', async () => {
  const ask = await asking;
  const answers = await Promise.all([...directory.users.keys()].slice(0, 10).map((id) => ask(`/users/${id}/photos`)));
  const shown = answers.findIndex(({ status }) => status === 200);
  const id = [...directory.users.keys()][shown] ?? '';
  expect(answers[shown]?.body.value.map((size) => size['id'])).toEqual(
    [48, 64, 96, 120, 240, 360, 432, 504, 648].map((edge) => `${edge}x${edge}`),
  );
  expect((await ask(`/users/${id}/photo`)).body['width']).toBe(648);
  expect((await ask(`/users/${id}/photos/48x48/$value`)).status).toBe(200);
  expect((await ask(`/users/${id}/photos/50x50/$value`)).status).toBe(404);
});

// Not documented, therefore a switch: null or nothing.
test('shows a property that the token may not read as null, or leaves it out', async () => {
  const own = createTenant();
  const ask = await signedIn(own, person, ['User.ReadBasic.All']);
  const path = `/users/${other.id}?$select=displayName,department`;
  expect((await ask(path)).body).toHaveProperty('department', null);
  own.state.directory.unreadable = 'absent';
  expect((await ask(path)).body).not.toHaveProperty('department');
});

test('breaks no rule of the contract in all this', () => {
  expect(tenant.violations).toEqual([]);
});
