import { expect, test } from '@jest/globals';
import { siteAddress, siteId } from '#sandbox/tenant/wellKnown.ts';
import { onSite, openContoso } from './contoso.ts';

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

test('an option that a resource does not support is refused by name, not ignored', async () => {
  const { as } = openContoso();
  const refused = await as('lena')(`GET ${onSite}/lists?$search=Pairs`);
  expect(refused).toMatchObject({ status: 400, body: { error: { code: 'invalidRequest' } } });
  expect(refused.body.error?.message).toContain('$search');
});
