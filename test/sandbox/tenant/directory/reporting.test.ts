import { expect, test } from '@jest/globals';
import { createTenant } from '#sandbox/tenant/tenant.ts';
import { everyoneGroupId, leadsGroupId } from '#sandbox/tenant/wellKnown.ts';
import { posting, signedIn, somebody } from '../signedIn.ts';

const tenant = createTenant();
const { users } = tenant.state.directory;
const person = somebody(tenant);
const asking = signedIn(tenant, person, ['User.Read', 'User.Read.All', 'GroupMember.Read.All']);

test('gives the manager, and 404 at the top', async () => {
  const ask = await asking;
  const top = somebody(tenant, ({ grade }) => grade === 'SCS4');
  expect((await ask('/me/manager?$select=id')).body['id']).toBe(person.managerId);
  const answer = await ask(`/users/${top.id}/manager`);
  expect(answer.status).toBe(404);
  expect(answer.body.error?.code).toBe('Request_ResourceNotFound');
});

test('gives the direct reports of a person', async () => {
  const ask = await asking;
  const { body } = await ask(`/users/${person.managerId ?? ''}/directReports?$select=id`);
  expect(body.value).toContainEqual({ '@odata.type': '#microsoft.graph.user', id: person.id });
  expect(body.value.every(({ id }) => users.get(String(id))?.managerId === person.managerId)).toBe(true);
});

test('tells which groups a person is in, and who is in a group', async () => {
  const ask = await asking;
  const groupIds = [leadsGroupId, everyoneGroupId];
  expect((await ask('/me/checkMemberGroups', posting({ groupIds }))).body.value).toEqual([everyoneGroupId]);
  expect((await ask('/me/memberOf?$select=id')).body.value).toMatchObject([{ id: everyoneGroupId }]);
  expect((await ask(`/groups/${leadsGroupId}/members`)).body.value).toHaveLength(3);
  expect((await ask(`/groups/${leadsGroupId}`)).body['displayName']).toBe('Turnabout leads');
});

test('gives users and groups by their ids', async () => {
  const ask = await asking;
  const found = await ask('/directoryObjects/getByIds', posting({ ids: [person.id, leadsGroupId, 'nobody'] }));
  expect(found.body.value.map((one) => one['id'])).toEqual([person.id, leadsGroupId]);
});

test('gives a picture of those who have one, and 404 for the others', async () => {
  const ask = await asking;
  const answers = await Promise.all([...users.keys()].slice(0, 20).map((id) => ask(`/users/${id}/photo/$value`)));
  const statuses = new Set(answers.map(({ status }) => status));
  expect(statuses).toEqual(new Set([200, 404]));
  const picture = answers.find(({ status }) => status === 200);
  expect(picture?.headers.get('Content-Type')).toBe('image/jpeg');
});

test('refuses query options that it does not play', async () => {
  const ask = await asking;
  expect((await ask(`/groups/${everyoneGroupId}/members?$filter=accountEnabled eq true`)).status).toBe(400);
  expect((await ask('/me/directReports?$orderby=displayName')).status).toBe(400);
});

test('breaks no rule of the contract in all this', () => {
  expect(tenant.violations).toEqual([]);
});
