import { expect, test } from '@jest/globals';
import { changeMembers } from '#sandbox/tenant/directory/changes.ts';
import { createTenant } from '#sandbox/tenant/tenant.ts';
import { everyoneGroupId, leadsGroupId, programmeTeamId } from '#sandbox/tenant/wellKnown.ts';
import { posting, signedIn, somebody } from '../signedIn.ts';

const tenant = createTenant();
const { directory } = tenant.state;
const advanced = { headers: { ConsistencyLevel: 'eventual' } };
const person = somebody(tenant);
const leads = directory.groups.get(leadsGroupId)?.memberIds ?? [];
const owner = somebody(tenant, ({ id }) => id === leads[0]);
const scopes = ['User.Read', 'User.Read.All', 'GroupMember.Read.All', 'GroupMember.ReadWrite.All', 'Group.Read.All'];
const asking = signedIn(tenant, person, scopes);
const ids = (value: readonly Readonly<Record<string, unknown>>[]): unknown[] => value.map(({ id }) => id);

test('lists, filters, searches and sorts groups', async () => {
  const ask = await asking;
  expect((await ask('/groups')).body.value).toHaveLength(3);
  expect(ids((await ask("/groups?$filter=groupTypes/any(t:t eq 'Unified')")).body.value)).toEqual([programmeTeamId]);
  expect(ids((await ask("/groups?$filter=startsWith(displayName,'turn')")).body.value)).toEqual([leadsGroupId]);
  expect(ids((await ask('/groups?$search="displayName:leads"', advanced)).body.value)).toEqual([leadsGroupId]);
  const sorted = await ask('/groups?$orderby=displayName desc&$select=displayName');
  expect(sorted.body.value.map((group) => group['displayName'])).toEqual([
    'Turnabout leads',
    'Learning and development',
    'All colleagues',
  ]);
});

// https://learn.microsoft.com/graph/known-issues: at most 20 related objects, and no link to more.
test('expands at most 20 members', async () => {
  const { body } = await (await asking)(`/groups/${everyoneGroupId}?$expand=members($select=id)`);
  expect(body['members']).toHaveLength(20);
  expect(Object.keys(body).filter((name) => name.includes('nextLink'))).toEqual([]);
});

// https://learn.microsoft.com/graph/api/group-list-members: with the header and $count only.
test('filters members only as an advanced query', async () => {
  const ask = await asking;
  const path = `/groups/${everyoneGroupId}/members?$filter=startsWith(displayName,'Ada')&$count=true`;
  const refused = await ask(path);
  expect(refused.status).toBe(400);
  expect(refused.body.error?.message).toBe(
    'The specified filter to the reference property query is currently not supported.',
  );
  const { body } = await ask(path, advanced);
  expect(body['@odata.count']).toBe(body.value.length);
});

test('tells who owns a group', async () => {
  expect(ids((await (await asking)(`/groups/${leadsGroupId}/owners?$select=id`)).body.value)).toEqual([owner.id]);
});

const member = (id: string) => posting({ '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${id}` });

// https://learn.microsoft.com/graph/api/group-post-members and group-delete-members
test('lets the owner of a group add and remove members, and nobody else', async () => {
  const reference = `/groups/${leadsGroupId}/members/$ref`;
  const own = `/groups/${leadsGroupId}/members/${person.id}/$ref`;
  expect((await (await asking)(reference, member(person.id))).status).toBe(403);
  const ask = await signedIn(tenant, owner, scopes);
  expect((await ask(reference, member(person.id))).status).toBe(204);
  expect((await ask('/me/checkMemberGroups', posting({ groupIds: [leadsGroupId] }))).body.value).toEqual([
    leadsGroupId,
  ]);
  const twice = await ask(reference, member(person.id));
  expect([twice.status, twice.body.error?.message]).toEqual([
    400,
    "One or more added object references already exist for the following modified properties: 'members'.",
  ]);
  expect((await ask(reference, member('nobody'))).status).toBe(404);
  expect((await ask(own, { method: 'DELETE' })).status).toBe(204);
  expect((await ask(own, { method: 'DELETE' })).status).toBe(404);
});

test('refuses the owner without a scope to write groups', async () => {
  const ask = await signedIn(tenant, owner, ['User.Read.All', 'GroupMember.Read.All']);
  expect((await ask(`/groups/${leadsGroupId}/members/$ref`, member(person.id))).status).toBe(403);
});

test('follows groups inside groups where it is transitive, and a group inside itself ends the walk', async () => {
  const ask = await signedIn(tenant, owner, scopes);
  changeMembers(directory, programmeTeamId, { added: [leadsGroupId, programmeTeamId], left: leads }, tenant.now());
  expect(ids((await ask(`/groups/${programmeTeamId}/members?$select=id`)).body.value)).toEqual([
    leadsGroupId,
    programmeTeamId,
  ]);
  const everyone = ids((await ask(`/groups/${programmeTeamId}/transitiveMembers?$select=id`)).body.value);
  expect(new Set(everyone)).toEqual(new Set([leadsGroupId, programmeTeamId, ...leads]));
  const direct = ids((await ask('/me/memberOf?$select=id')).body.value);
  expect(new Set(direct)).toEqual(new Set([leadsGroupId, everyoneGroupId]));
  const transitive = ids((await ask('/me/transitiveMemberOf?$select=id')).body.value);
  expect(new Set(transitive)).toEqual(new Set([leadsGroupId, everyoneGroupId, programmeTeamId]));
  const securityOnly = await ask('/me/getMemberGroups', posting({ securityEnabledOnly: true }));
  expect(new Set(securityOnly.body.value as unknown as string[])).toEqual(new Set([leadsGroupId, everyoneGroupId]));
});

// https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups
test('checks at most 20 groups at once', async () => {
  const groupIds = Array.from({ length: 21 }, (_, i) => `group ${i}`);
  expect((await (await asking)('/me/checkMemberGroups', posting({ groupIds }))).status).toBe(400);
});

test('breaks no rule of the contract in all this', () => {
  expect(tenant.violations).toEqual([]);
});
