import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { clientId } from '#sandbox/tenant/wellKnown.ts';
import { type Person, onSite, openContoso } from './contoso.ts';
import { invite, makeFolder, makeLibrary } from './library.ts';

let contoso: ReturnType<typeof openContoso>;
const as = (person: Person, scope?: string) => contoso.as(person, scope);
const all = 'Sites.FullControl.All';
const application = { id: clientId, displayName: 'Turnabout' };
const grant = (role: string) => ({ roles: [role], grantedToIdentities: [{ application }] });
const appPermission = { roles: ['write'], grantedToV2: { application } };

beforeEach(() => {
  contoso = openContoso({ hasAppGrant: false });
});
afterEach(() => expect(contoso.tenant.violations).toEqual([]));

// https://learn.microsoft.com/graph/api/site-post-permissions
test('a site is granted to the app, and taken from it, with Sites.FullControl.All', async () => {
  expect((await as('lena')(`GET ${onSite}/lists`)).status).toBe(403);
  const made = await as('lena', all)(`POST ${onSite}/permissions`, grant('fullcontrol'));
  expect(made).toMatchObject({ status: 201, body: { roles: ['fullcontrol'] } });
  expect((await as('lena')(`GET ${onSite}/lists`)).status).toBe(200);
  expect((await as('lena', all)(`GET ${onSite}/permissions`)).body.value.map(({ id }) => id)).toEqual([made.body.id]);
  expect((await as('lena', all)(`DELETE ${onSite}/permissions/${made.body.id}`)).status).toBe(204);
  expect((await as('lena')(`GET ${onSite}/lists`)).status).toBe(403);
});

test('a lesser scope, or a person who does not own the site, cannot grant it', async () => {
  expect((await as('lena', 'Sites.Manage.All')(`POST ${onSite}/permissions`, grant('write'))).status).toBe(403);
  expect((await as('tess', all)(`POST ${onSite}/permissions`, grant('write'))).status).toBe(403);
  expect((await as('lena', all)(`POST ${onSite}/permissions`, grant('everything'))).status).toBe(400);
});

// https://learn.microsoft.com/graph/permissions-selected-overview: delegated access is the intersection of both.
test('with Sites.Selected a lead can do no more than the role of the app on the site', async () => {
  const withRole = async (role: string) => {
    await as('lena', all)(`POST ${onSite}/permissions`, grant(role));
    const made = await as('lena')(`POST ${onSite}/lists`, { displayName: role });
    await as('lena', 'Sites.Manage.All')(`POST ${onSite}/lists`, { displayName: `${role} items` });
    const added = await as('lena')(`POST ${onSite}/lists/${role} items/items`, { fields: { Title: 'x' } });
    return [made.status, added.status];
  };
  expect(await withRole('read')).toEqual([403, 403]);
  expect(await withRole('write')).toEqual([403, 201]);
  expect(await withRole('manage')).toEqual([201, 201]);
});

test('with Sites.Selected nobody shares while the app may only write, not even the owner', async () => {
  await as('lena', all)(`POST ${onSite}/permissions`, grant('fullcontrol'));
  const drive = await makeLibrary(as('lena'), 'Pairs');
  const folder = await makeFolder(as('lena'), drive, 'P-1');
  await as('lena', all)(`POST ${onSite}/permissions`, grant('write'));
  expect((await invite(as('lena'), folder, ['maya'])).status).toBe(403);
});

// https://learn.microsoft.com/graph/api/listitem-post-permissions
test('permissions of lists and items are for applications only', async () => {
  await as('lena', 'Sites.Manage.All')(`POST ${onSite}/lists`, { displayName: 'Topics' });
  await as('lena', 'Sites.ReadWrite.All')(`POST ${onSite}/lists/Topics/items`, { fields: { Title: 'a' } });
  for (const place of [`${onSite}/lists/Topics`, `${onSite}/lists/Topics/items/1`]) {
    const ask = (request: string, body?: unknown) =>
      as('lena', all)(request.replace('…', `${place}/permissions`), body);
    const forPerson = { roles: ['write'], grantedToV2: { user: { id: 'maya' } } };
    expect((await ask('POST …', forPerson)).status).toBe(400);
    expect((await as('tess', all)(`POST ${place}/permissions`, appPermission)).status).toBe(403);
    const made = await ask('POST …', appPermission);
    expect(made.status).toBe(201);
    const one = `…/${made.body.id}`;
    expect((await ask(`PATCH ${one}`, { roles: ['read'] })).body.roles).toEqual(['read']);
    expect((await ask(`GET ${one}`)).body.roles).toEqual(['read']);
    expect((await ask('GET …')).body.value).toHaveLength(1);
    expect((await ask(`DELETE ${one}`)).status).toBe(204);
    expect((await ask(`GET ${one}`)).status).toBe(404);
  }
});
