import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { everyoneGroupId } from '#sandbox/tenant/wellKnown.ts';
import { type Person, openContoso } from './contoso.ts';
import {
  createLink,
  granteeName,
  invite,
  makeFolder,
  makeLibrary,
  makePairFolder,
  removeRole,
  rolesOn,
} from './library.ts';

let contoso: ReturnType<typeof openContoso>;
let drive: string;
let folder: string;
const as = (person: Person) => contoso.as(person);

beforeEach(async () => {
  contoso = openContoso();
  drive = await makeLibrary(as('lena'), 'Pairs');
  folder = await makeFolder(as('lena'), drive, 'P-1');
});
afterEach(() => expect(contoso.tenant.violations).toEqual([]));

test('an inherited permission names where it comes from and cannot be deleted', async () => {
  const { body } = await as('lena')(`GET ${folder}/permissions`);
  expect(body.value.map((each) => [granteeName(each), each.roles, each.inheritedFrom])).toEqual([
    ['Turnabout Owners', ['owner'], expect.objectContaining({ name: 'Pairs' })],
    ['Turnabout Members', ['write'], expect.objectContaining({ name: 'Pairs' })],
    ['Turnabout Visitors', ['read'], expect.objectContaining({ name: 'Pairs' })],
  ]);
  // https://learn.microsoft.com/graph/api/permission-delete: "Only sharing permissions that are not inherited can be deleted."
  expect(await removeRole(as('lena'), folder, 'Turnabout Visitors')).toMatchObject({
    status: 400,
    body: { error: { code: 'invalidRequest' } },
  });
});

test('an invitation that retains inherited permissions copies them, and the copies can be deleted', async () => {
  await invite(as('lena'), folder, ['maya'], { retain: true });
  expect(await rolesOn(as('lena'), folder)).toEqual([
    'Turnabout Members: write',
    'Turnabout Owners: owner',
    'Turnabout Visitors: read',
    'maya: write',
  ]);
  expect((await removeRole(as('lena'), folder, 'Turnabout Visitors')).status).toBe(204);
  expect((await as('tess')(`GET ${folder}`)).status).toBe(404);
});

// Parameter of `invite`: "If false, all existing permissions are removed when sharing for the first time."
test('a second invitation without inherited permissions takes nobody away', async () => {
  await invite(as('lena'), folder, ['maya']);
  await invite(as('lena'), folder, ['bo']);
  expect(await rolesOn(as('lena'), folder)).toEqual(['bo: write', 'lena: owner', 'maya: write']);
});

// "ownersOnly: Only site owners can share files" (https://pnp.github.io/cli-microsoft365/cmd/spo/site/site-sharingpermission-set)
test('where only owners share, who may write may not share', async () => {
  contoso.tenant.state.sharePoint.switches = { whoMayShare: 'owners' };
  const own = await makePairFolder(as('lena'), drive, 'P-2');
  expect(await invite(as('maya'), own, ['tess'])).toMatchObject({
    status: 403,
    body: { error: { code: 'accessDenied' } },
  });
  expect((await createLink(as('maya'), own)).status).toBe(403);
});

// "full: … People with Edit permissions can share files and folders" (the same page)
test('where members share, who may write lets others in with what he holds himself, never as owners', async () => {
  const own = await makePairFolder(as('lena'), drive, 'P-2');
  expect((await invite(as('maya'), own, ['tess'], { role: 'owner' })).status).toBe(403);
  expect((await invite(as('maya'), own, ['tess'])).status).toBe(200);
  expect((await as('tess')(`GET ${own}`)).status).toBe(200);
  expect((await invite(as('maya'), folder, ['bo'])).status).toBe(403);
});

test('who may only write changes and deletes no permission', async () => {
  const own = await makePairFolder(as('lena'), drive, 'P-2');
  expect((await removeRole(as('maya'), own, 'maya')).status).toBe(403);
});

// A site made in the admin centre shares with nobody outside (github.com/pnp/powershell issue 661).
test('guests are refused while the site shares within the organisation only', async () => {
  const { users } = contoso.tenant.state.directory;
  const tess = users.get('tess');
  if (tess) users.set('tess', { ...tess, userType: 'Guest' });
  const refused = await invite(as('lena'), folder, ['tess', 'maya']);
  expect(refused).toMatchObject({ status: 400, body: { error: { code: 'noResolvedUsers' } } });
  expect(refused.body.error?.message).toMatch(
    /^Your organization's policies don't allow you to share with these users/u,
  );
  contoso.tenant.state.sharePoint.switches = { sharing: 'everyone' };
  expect((await invite(as('lena'), folder, ['tess', 'maya'])).status).toBe(200);
});

test('where the tenant shares nothing, every invitation and every link is refused', async () => {
  contoso.tenant.state.sharePoint.switches = { sharing: 'nobody' };
  expect((await invite(as('lena'), folder, ['maya'])).body.error?.message).toContain('policies');
  expect((await createLink(as('lena'), folder)).status).toBe(403);
});

// https://learn.microsoft.com/graph/api/driveitem-list-permissions, "Access to sharing permissions"
test('who is not an owner sees only the permissions that apply to himself', async () => {
  const own = await makePairFolder(as('lena'), drive, 'P-2');
  expect(await rolesOn(as('maya'), own)).toEqual(['maya: write']);
});

test('a weaker role given later does not take the stronger one away', async () => {
  await invite(as('lena'), folder, ['maya']);
  await invite(as('lena'), folder, ['maya'], { role: 'read' });
  expect(await rolesOn(as('lena'), folder)).toEqual(['lena: owner', 'maya: write']);
});

test('a changed role holds from then on', async () => {
  await invite(as('lena'), folder, ['maya']);
  const { body } = await as('lena')(`GET ${folder}/permissions`);
  const maya = body.value.find((each) => granteeName(each) === 'maya');
  await as('lena')(`PATCH ${folder}/permissions/${maya?.id}`, { roles: ['read'] });
  expect(await rolesOn(as('lena'), folder)).toEqual(['lena: owner', 'maya: read']);
});

test('people are found by address, groups by object id', async () => {
  const recipients = [{ email: 'Maya@contoso.example' }, { objectId: everyoneGroupId }];
  const { status } = await as('lena')(`POST ${folder}/invite`, {
    recipients,
    roles: ['read'],
    requireSignIn: true,
    retainInheritedPermissions: false,
  });
  expect(status).toBe(200);
  expect(await rolesOn(as('lena'), folder)).toEqual(['Everyone: read', 'lena: owner', 'maya: read']);
});

const inviteByIds = (...ids: readonly string[]) =>
  as('lena')(`POST ${folder}/invite`, {
    recipients: ids.map((objectId) => ({ objectId })),
    roles: ['write'],
    requireSignIn: true,
    retainInheritedPermissions: false,
  });

// Code and text: github.com/opengovsg/plumber and github.com/alcionai/corso, which handle them.
test('an invitation with a recipient who cannot be found is refused as a whole and changes nothing', async () => {
  const before = await rolesOn(as('lena'), folder);
  for (const ids of [['nobody'], ['maya', 'nobody']])
    expect(await inviteByIds(...ids)).toMatchObject({
      status: 400,
      body: { error: { code: 'noResolvedUsers', message: 'One or more users could not be resolved.' } },
    });
  expect(await rolesOn(as('lena'), folder)).toEqual(before);
});

// "Partial success response" of https://learn.microsoft.com/graph/api/driveitem-invite
test('an unknown recipient among several is told in his place and the others are let in, by the other setting', async () => {
  contoso.tenant.state.sharePoint.switches = { unknownRecipient: 'isToldApart' };
  const { status, body } = await inviteByIds('maya', 'nobody');
  expect([status, body.value.map(({ error }) => error?.code)]).toEqual([207, [undefined, 'noResolvedUsers']]);
  expect(await rolesOn(as('lena'), folder)).toEqual(['lena: owner', 'maya: write']);
});

// "Unique security scopes per list or library": 50,000 (SharePoint limits).
test('a library takes roles of their own for 50,000 items and no more', async () => {
  const lists = [...contoso.tenant.state.sharePoint.sites.values()].flatMap((site) => [...site.lists.values()]);
  const list = lists.find(({ displayName }) => displayName === 'Pairs');
  const first = list?.items.get(1);
  if (!list || !first) throw new Error('the folder is not there');
  for (let number = 2; number <= 50_001; number += 1) list.items.set(number, { ...first, number, roles: [] });
  const refused = await invite(as('lena'), folder, ['maya']);
  expect(refused.status).toBe(400);
  expect(refused.body.error?.message).toContain('too many items with unique permissions');
});

// https://learn.microsoft.com/graph/api/permission-update: "Only the roles property can be modified this way."
test('nothing but the roles of a permission can be changed', async () => {
  await invite(as('lena'), folder, ['maya']);
  const { body } = await as('lena')(`GET ${folder}/permissions`);
  const maya = body.value.find((each) => granteeName(each) === 'maya');
  const change = { roles: ['read'], expirationDateTime: '2027-01-01T00:00:00Z' };
  expect((await as('lena')(`PATCH ${folder}/permissions/${maya?.id}`, change)).status).toBe(400);
});

// https://learn.microsoft.com/sharepoint/dev/general-development/how-to-avoid-getting-throttled-or-blocked-in-sharepoint-online
test('the 301st sharing call within five minutes is throttled, and passes when they are over', async () => {
  const lena = as('lena');
  contoso.tenant.moveClock(60_000);
  for (let call = 0; call < 300; call += 1) {
    await invite(lena, folder, ['maya']);
    // Any faster, and SharePoint would refuse for the resource units of one minute.
    contoso.tenant.moveClock(300);
  }
  const refused = await invite(lena, folder, ['bo']);
  expect(refused).toMatchObject({ status: 429, body: { error: { code: 'activityLimitReached' } } });
  expect(refused.headers.get('Retry-After')).toBe('210');
  contoso.tenant.moveClock(5 * 60 * 1000);
  expect((await invite(lena, folder, ['bo'])).status).toBe(200);
});
