import { expect, test } from '@jest/globals';
import { createTenant } from '#sandbox/tenant/tenant.ts';
import { isColleague, signedIn, somebody, type Ask } from '../signedIn.ts';

const tenant = createTenant();
const person = somebody(tenant);
const { users } = tenant.state.directory;
const reading = signedIn(tenant, person, ['User.Read.All']);
const advanced = { headers: { ConsistencyLevel: 'eventual' } };
const colleagues = "$filter=accountEnabled eq true and userType eq 'Member'";

async function everyPage(ask: Ask, path: string): Promise<Readonly<Record<string, unknown>>[]> {
  const found = [];
  for (let next: string | undefined = path; next !== undefined;) {
    const { body }: Awaited<ReturnType<Ask>> = await ask(next);
    found.push(...body.value);
    next = body['@odata.nextLink'];
  }
  return found;
}

test('gives the 2,028 enabled members over all pages, each once', async () => {
  const found = await everyPage(await reading, `/users?$select=id&$top=999&${colleagues}`);
  expect(found).toHaveLength(2028);
  expect(new Set(found.map(({ id }) => id)).size).toBe(2028);
});

// https://github.com/microsoftgraph/microsoft-graph-docs/issues/4636
test('gives pages of 100 unless told otherwise, and refuses more than 999', async () => {
  const ask = await reading;
  expect((await ask('/users')).body.value).toHaveLength(100);
  expect((await ask('/users?$top=1000')).status).toBe(400);
});

test('gives the default properties alone without a selection', async () => {
  const { body } = await (await reading)('/users?$top=1');
  expect(Object.keys(body.value[0] ?? {})).toContain('jobTitle');
  expect(Object.keys(body.value[0] ?? {})).not.toContain('department');
});

test('expands the manager of each, and leaves it out for people without one', async () => {
  const found = await everyPage(await reading, '/users?$select=id&$expand=manager($select=id)&$top=999');
  const expected = [...users.values()].map(({ id, managerId }) => [id, managerId ?? undefined]);
  const actual = found.map(({ id, manager }) => [id, (manager as { id: string } | undefined)?.id]);
  expect(actual).toEqual(expected);
});

test('searches beginnings of names, only with the header for advanced queries', async () => {
  const ask = await reading;
  const path = `/users?$search="displayName:${person.surname.slice(0, 4)} ${person.givenName}"&$select=id`;
  expect((await ask(path)).body.error?.code).toBe('Request_UnsupportedQuery');
  expect((await ask(path, advanced)).body.value).toContainEqual({ id: person.id });
});

test('counts, only with the header for advanced queries', async () => {
  const ask = await reading;
  expect((await ask('/users?$count=true')).body['@odata.count']).toBeUndefined();
  expect((await ask(`/users?$count=true&${colleagues}`, advanced)).body['@odata.count']).toBe(2028);
  expect((await ask(`/users/$count?${colleagues}`, advanced)).body['text']).toBe('2028');
});

test.each([
  `userType eq 'Guest'`,
  `startswith(displayName,'${person.givenName}')`,
  `department eq '${person.department ?? ''}'`,
  `displayName eq 'O''Nobody and more'`,
  `surname in ('Smith', 'Patel')`,
])('filters by %s', async (filter) => {
  const { body, status } = await (await reading)(`/users?$select=id,surname&$filter=${encodeURIComponent(filter)}`);
  expect(status).toBe(200);
  expect(body.value.length).toBeLessThan(100);
});

test.each([
  `startswith(department,'Pol')`,
  `displayName ne 'Ada'`,
  `not(userType eq 'Guest')`,
  `employeeHireDate ge 2020-01-01T00:00:00Z`,
  `userType eq Guest`,
])('refuses the filter %s, which it does not understand', async (filter) => {
  expect((await (await reading)(`/users?$filter=${encodeURIComponent(filter)}`)).status).toBe(400);
});

// https://github.com/microsoftgraph/microsoft-graph-docs/issues/7555
test('gives skills of one person, and refuses them in a list', async () => {
  const ask = await reading;
  const skilled = somebody(tenant, (user) => isColleague(user) && user.skills.length > 0);
  expect((await ask(`/users/${skilled.id}?$select=skills`)).body['skills']).toEqual(skilled.skills);
  expect((await ask('/users?$select=id,skills')).status).toBe(501);
});

test('gives names but no department to a token with User.ReadBasic.All', async () => {
  const ask = await signedIn(tenant, person, ['User.ReadBasic.All']);
  const other = somebody(tenant, (user) => isColleague(user) && user.id !== person.id);
  const { body } = await ask(`/users/${other.id}?$select=displayName,department`);
  expect(body).toMatchObject({ displayName: other.displayName, department: null });
});

test('gives nobody but oneself to a token with User.Read', async () => {
  const ask = await signedIn(tenant, person, ['User.Read']);
  const other = somebody(tenant, (user) => isColleague(user) && user.id !== person.id);
  expect((await ask(`/users/${person.userPrincipalName}`)).status).toBe(200);
  expect((await ask(`/users/${other.id}`)).status).toBe(403);
});

test('breaks no rule of the contract in all this', () => {
  expect(tenant.violations).toEqual([]);
});
