import { expect, test } from '@jest/globals';
import { everyoneGroupId, siteAddress, siteId } from '#sandbox/tenant/wellKnown.ts';
import { type Caller, onSite, openContoso } from './contoso.ts';

test('the site is found by its address and by its id', async () => {
  const { as, tenant } = openContoso();
  for (const path of [`/sites/${siteAddress}`, onSite])
    expect((await as('tess')(`GET ${path}`)).body).toMatchObject({
      id: siteId,
      displayName: 'Turnabout',
      webUrl: 'https://contoso.sharepoint.com/sites/turnabout',
    });
  expect((await as('tess')('GET /sites/contoso.sharepoint.com:/sites/other')).status).toBe(404);
  expect(tenant.violations).toEqual([]);
});

test('a new site holds the library that every site has, and nothing else', async () => {
  const { as, tenant } = openContoso();
  const { body } = await as('tess')(`GET ${onSite}/lists?$expand=columns`);
  expect(body.value.map(({ displayName }) => displayName)).toEqual(['Documents']);
  expect((await as('tess')(`GET ${onSite}/drive`)).body.name).toBe('Documents');
  expect((await as('tess')(`GET ${onSite}/drives`)).body.value).toHaveLength(1);
  expect(tenant.violations).toEqual([]);
});

// https://learn.microsoft.com/graph/permissions-selected-overview
test('Sites.Selected opens only a site that was granted to the app', async () => {
  const { as } = openContoso({ hasAppGrant: false });
  expect((await as('lena')(`GET ${onSite}`)).status).toBe(403);
  expect((await as('lena', 'Sites.Read.All')(`GET ${onSite}`)).status).toBe(200);
  const granted = openContoso();
  expect((await granted.as('lena')(`GET ${onSite}`)).status).toBe(200);
  expect((await granted.as('lena')('GET /sites/root')).status).toBe(403);
});

test('to a person without any role the site is closed', async () => {
  const { as } = openContoso({ everyoneGroupId: 'no such group' });
  expect(await as('tess')(`GET ${onSite}`)).toMatchObject({ status: 403, body: { error: { code: 'accessDenied' } } });
});

const namesOf = async (caller: Caller, request: string) =>
  (await caller(request)).body.value.map(({ displayName }) => displayName);

// https://learn.microsoft.com/graph/api/site-search
test('sites are found by their name, as far as the caller may enter them', async () => {
  const { as, tenant } = openContoso();
  const tess = as('tess', 'Sites.Read.All');
  expect(await namesOf(tess, 'GET /sites?search=turn')).toEqual(['Turnabout']);
  expect(await namesOf(tess, 'GET /sites?search=*')).toEqual(['Contoso', 'Turnabout']);
  const closed = openContoso({ everyoneGroupId: 'no such group' });
  expect(await namesOf(closed.as('tess', 'Sites.Read.All'), 'GET /sites?search=*')).toEqual([]);
  expect(tenant.violations).toEqual([]);
});

// https://learn.microsoft.com/graph/api/site-list: all sites only for applications; the filter is that of the page.
test('without words the root of the tenant is all that a person can ask for', async () => {
  const { as, tenant } = openContoso();
  const tess = as('tess', 'Sites.Read.All');
  expect((await tess('GET /sites')).status).toBe(403);
  expect(await namesOf(tess, 'GET /sites?$filter=siteCollection/root ne null')).toEqual(['Contoso']);
  expect((await tess("GET /sites?$filter=name eq 'x'")).status).toBe(400);
  expect(tenant.violations).toEqual([]);
});

test('Sites.Selected finds no sites', async () => {
  expect((await openContoso().as('lena')('GET /sites?search=*')).status).toBe(403);
});

test('a communication site belongs to no group and has no sites below it', async () => {
  const { as, tenant } = openContoso();
  expect((await as('tess', 'Sites.Read.All')(`GET /groups/${everyoneGroupId}/sites/root`)).status).toBe(404);
  expect((await as('tess')(`GET ${onSite}/sites`)).body.value).toEqual([]);
  expect(tenant.violations).toEqual([]);
});

test('owners give the site columns of its own', async () => {
  const { as, tenant } = openContoso();
  expect((await as('tess')(`POST ${onSite}/columns`, { name: 'Topic', text: {} })).status).toBe(403);
  expect((await as('lena')(`POST ${onSite}/columns`, { name: 'Topic', text: {} })).status).toBe(201);
  expect(await namesOf(as('tess'), `GET ${onSite}/columns`)).toEqual(['Topic']);
  expect(tenant.violations).toEqual([]);
});

test('a list knows the kinds of items that it holds', async () => {
  const { as, tenant } = openContoso();
  const { body } = await as('tess')(`GET ${onSite}/lists/Documents/contentTypes`);
  expect(body.value.map(({ name }) => name)).toEqual(['Document', 'Folder']);
  expect(body.value[0]?.id).toMatch(/^0x010100[0-9A-F]{32}$/u);
  expect(tenant.violations).toEqual([]);
});

test('lists are found by their name', async () => {
  const { as } = openContoso();
  expect(await namesOf(as('tess'), `GET ${onSite}/lists?$filter=displayName eq 'documents'`)).toEqual(['Documents']);
  expect(await namesOf(as('tess'), `GET ${onSite}/lists?$filter=displayName eq 'Pairs'`)).toEqual([]);
  expect((await as('tess')(`GET ${onSite}/lists?$filter=contains(displayName,'a')`)).status).toBe(400);
});

test('an option that a resource does not support is refused by name, not ignored', async () => {
  const { as } = openContoso();
  const refused = await as('lena')(`GET ${onSite}/lists?$search=Pairs`);
  expect(refused).toMatchObject({ status: 400, body: { error: { code: 'invalidRequest' } } });
  expect(refused.body.error?.message).toContain('$search');
});
