import { expect, test } from '@jest/globals';
import { addUser, changeMembers, changeUser, removeUser } from '#sandbox/tenant/directory/changes.ts';
import { createTenant } from '#sandbox/tenant/tenant.ts';
import { leadsGroupId } from '#sandbox/tenant/wellKnown.ts';
import { isColleague, signedIn, somebody, type Ask } from '../signedIn.ts';

const tenant = createTenant();
const { directory } = tenant.state;
const person = somebody(tenant);
const other = somebody(tenant, (user) => isColleague(user) && user.id !== person.id);
const boss = somebody(tenant, ({ grade }) => grade === 'SCS4');
const asking = signedIn(tenant, person, ['User.Read.All', 'Group.Read.All', 'GroupMember.Read.All']);

interface Round {
  readonly value: readonly Readonly<Record<string, unknown>>[];
  readonly deltaLink: string;
}

async function wholeRound(ask: Ask, path: string, init: RequestInit = {}): Promise<Round> {
  const value = [];
  for (let next = path; ;) {
    const { body, status } = await ask(next, init);
    expect(status).toBe(200);
    value.push(...body.value);
    const deltaLink = body['@odata.deltaLink'];
    if (typeof deltaLink === 'string') {
      return { value, deltaLink };
    }
    next = String(body['@odata.nextLink']);
  }
}

const latest = async (query: string): Promise<string> =>
  (await wholeRound(await asking, `/users/delta?$deltatoken=latest${query}`)).deltaLink;

// https://learn.microsoft.com/graph/delta-query-overview
test('gives everybody over some pages first, with managers as annotations, then nothing', async () => {
  const ask = await asking;
  const first = await wholeRound(ask, '/users/delta?$select=displayName,manager');
  expect(first.value).toHaveLength(directory.users.size);
  expect(first.value.find(({ id }) => id === person.id)).toEqual({
    id: person.id,
    displayName: person.displayName,
    'manager@delta': [{ '@odata.type': '#microsoft.graph.user', id: person.managerId }],
  });
  expect((await wholeRound(ask, first.deltaLink)).value).toEqual([]);
});

test('begins now with $deltatoken=latest, and tells who joined, changed and left since', async () => {
  const ask = await asking;
  const link = await latest('&$select=displayName,department');
  const joined = { ...person, id: '00000000-0000-4000-8000-0000000000aa', displayName: 'New Colleague' };
  addUser(directory, joined, tenant.now());
  changeUser(directory, other.id, { department: 'Space' }, tenant.now());
  removeUser(directory, joined.id, tenant.now());
  addUser(directory, { ...joined, id: `${joined.id.slice(0, -1)}b` }, tenant.now());
  const { value } = await wholeRound(ask, link);
  expect(value).toEqual([
    { id: joined.id, '@removed': { reason: 'changed' } },
    { id: other.id, displayName: other.displayName, department: 'Space' },
    { id: `${joined.id.slice(0, -1)}b`, displayName: 'New Colleague', department: person.department },
  ]);
});

test('is silent about changes of what was not selected', async () => {
  const link = await latest('&$select=displayName');
  changeUser(directory, other.id, { jobTitle: 'Astronaut' }, tenant.now());
  expect((await wholeRound(await asking, link)).value).toEqual([]);
});

test('gives only what changed with Prefer: return=minimal', async () => {
  const link = await latest('&$select=displayName,jobTitle');
  changeUser(directory, other.id, { jobTitle: 'Cosmonaut' }, tenant.now());
  const { value } = await wholeRound(await asking, link, { headers: { Prefer: 'return=minimal' } });
  expect(value).toEqual([{ id: other.id, jobTitle: 'Cosmonaut' }]);
});

test('tells the new manager and the one before', async () => {
  const link = await latest('&$select=manager');
  changeUser(directory, other.id, { managerId: boss.id }, tenant.now());
  const { value } = await wholeRound(await asking, link);
  const reference = { '@odata.type': '#microsoft.graph.user' };
  expect(value).toEqual([
    {
      id: other.id,
      'manager@delta': [
        { ...reference, id: boss.id },
        { ...reference, id: other.managerId, '@removed': { reason: 'deleted' } },
      ],
    },
  ]);
});

test('a manager who leaves is gone for everybody who reported there', async () => {
  const report = somebody(tenant, ({ managerId }) => managerId === person.managerId);
  const link = await latest('&$select=manager');
  removeUser(directory, String(person.managerId), tenant.now(), 'deleted');
  const { value } = await wholeRound(await asking, link);
  expect(value).toContainEqual({ id: person.managerId, '@removed': { reason: 'deleted' } });
  expect(directory.users.get(report.id)?.managerId).toBeNull();
  expect(value.map(({ id }) => id)).toContain(report.id);
});

test('follows only the people of the filter, at most 50', async () => {
  const ask = await asking;
  const filter = `$filter=id eq '${person.id}' or id eq '${other.id}'&$select=displayName`;
  const first = await wholeRound(ask, `/users/delta?${filter}`);
  expect(first.value.map(({ id }) => id)).toEqual([person.id, other.id]);
  changeUser(directory, boss.id, { displayName: 'Somebody Else' }, tenant.now());
  changeUser(directory, other.id, { displayName: 'Other Name' }, tenant.now());
  expect((await wholeRound(ask, first.deltaLink)).value).toEqual([{ id: other.id, displayName: 'Other Name' }]);
  const many = Array.from({ length: 51 }, (_, i) => `id eq '${i}'`).join(' or ');
  expect((await ask(`/users/delta?$filter=${many}`)).status).toBe(400);
  expect((await ask("/users/delta?$filter=displayName eq 'Ada'")).status).toBe(400);
});

test.each(['$top=10', '$expand=manager', '$orderby=displayName', '$search="displayName:a"', '$count=true'])(
  'refuses %s',
  async (option) => {
    expect((await (await asking)(`/users/delta?${option}`)).status).toBe(400);
  },
);

test('cannot follow skills: they lie outside the directory', async () => {
  expect((await (await asking)('/users/delta?$select=displayName,skills')).status).toBe(501);
});

// https://learn.microsoft.com/graph/delta-query-overview#token-duration
test('forgets a token after seven days: 410 and the address to begin again', async () => {
  const own = createTenant();
  const id = person.id;
  const before = await (await signedIn(own, person, ['User.Read.All']))('/users/delta?$deltatoken=latest');
  own.moveClock(7 * 24 * 60 * 60_000 + 1);
  const ask = await signedIn(own, person, ['User.Read.All']);
  const answer = await ask(String(before.body['@odata.deltaLink']));
  expect([answer.status, answer.body.error?.code]).toEqual([410, 'syncStateNotFound']);
  const again = await wholeRound(ask, `${answer.headers.get('Location') ?? ''}&$select=id`);
  expect(again.value.map((user) => user['id'])).toContain(id);
});

test('refuses a token that it did not give out', async () => {
  expect((await (await asking)('/users/delta?$deltatoken=made-up')).status).toBe(400);
});

test('tells who came into a group and who went', async () => {
  const ask = await asking;
  const first = await wholeRound(ask, '/groups/delta?$select=displayName,members');
  const leads = directory.groups.get(leadsGroupId)?.memberIds ?? [];
  const reference = (id: string) => ({ '@odata.type': '#microsoft.graph.user', id });
  expect(first.value).toContainEqual({
    id: leadsGroupId,
    displayName: 'Turnabout leads',
    'members@delta': leads.map(reference),
  });
  changeMembers(directory, leadsGroupId, { added: [boss.id], left: leads.slice(0, 1) }, tenant.now());
  expect((await wholeRound(ask, first.deltaLink)).value).toEqual([
    {
      id: leadsGroupId,
      displayName: 'Turnabout leads',
      'members@delta': [reference(boss.id), { ...reference(leads[0] ?? ''), '@removed': { reason: 'deleted' } }],
    },
  ]);
});

test('breaks no rule of the contract in all this', () => {
  expect(tenant.violations).toEqual([]);
});
