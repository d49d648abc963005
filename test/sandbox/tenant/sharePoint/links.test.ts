import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type Person, onSite, openContoso } from './contoso.ts';
import { createLink, makeLibrary, makePairFolder, removeRole, rolesOn, upload } from './library.ts';

let contoso: ReturnType<typeof openContoso>;
let drive: string;
let folder: string;
const as = (person: Person) => contoso.as(person);

beforeEach(async () => {
  contoso = openContoso();
  drive = await makeLibrary(as('lena'), 'Pairs');
  folder = await makePairFolder(as('lena'), drive);
});
afterEach(() => expect(contoso.tenant.violations).toEqual([]));

// https://learn.microsoft.com/graph/api/driveitem-createlink: 201 for a new link, 200 for the existing one of that type.
test('a link is made once for each type, and is a permission of the folder', async () => {
  const made = await createLink(as('maya'), folder);
  expect(made).toMatchObject({ status: 201, body: { link: { scope: 'organization', type: 'view' }, roles: ['read'] } });
  const again = await createLink(as('maya'), folder);
  expect([again.status, again.body.link?.webUrl]).toEqual([200, made.body.link?.webUrl]);
  expect(await rolesOn(as('ada'), folder)).toEqual(['bo: write', 'maya: write', 'organization link: read']);
});

test('a link for the organisation lets in nobody who did not open it', async () => {
  await createLink(as('maya'), folder, { type: 'edit' });
  expect((await as('tess')(`GET ${folder}`)).status).toBe(404);
});

// SharePoint keeps a sharing link as a group of its own ("SharingLinks.…").
test('a link for certain people lets in these people until it is deleted', async () => {
  const { body } = await upload(as('maya'), folder, 'note.txt');
  const file = `${drive}/items/${body.id}`;
  const made = await createLink(as('maya'), file, { scope: 'users', recipients: [{ objectId: 'tess' }] });
  expect(made.body.link?.scope).toBe('users');
  expect((await as('tess')(`GET ${file}`)).status).toBe(200);
  expect((await as('tess')(`GET ${folder}`)).status).toBe(404);
  expect((await removeRole(as('ada'), file, 'users link')).status).toBe(204);
  expect((await as('tess')(`GET ${file}`)).status).toBe(404);
});

// https://learn.microsoft.com/graph/api/listitem-createlink
test('a link on a list item can end the inheritance for all others', async () => {
  await as('lena')(`POST ${onSite}/lists`, { displayName: 'Topics' });
  await as('lena')(`POST ${onSite}/lists/Topics/items`, { fields: { Title: 'a' } });
  const item = `${onSite}/lists/Topics/items/1`;
  const wanted = { scope: 'users', recipients: [{ objectId: 'maya' }], retainInheritedPermissions: false };
  expect((await createLink(as('lena'), item, wanted)).status).toBe(201);
  expect((await as('maya')(`GET ${item}`)).status).toBe(200);
  expect((await as('bo')(`GET ${item}`)).status).toBe(404);
});

// github.com/OneDrive/onedrive-api-docs issue 413
test('a link for anybody is a 403 unless the site shares with everyone', async () => {
  expect((await createLink(as('maya'), folder, { scope: 'anonymous' })).status).toBe(403);
  contoso.tenant.state.sharePoint.switches = { sharing: 'everyone' };
  expect((await createLink(as('maya'), folder, { scope: 'anonymous' })).status).toBe(201);
});

test('an unknown type or scope of a link is refused', async () => {
  expect((await createLink(as('maya'), folder, { type: 'review' })).status).toBe(400);
  expect((await createLink(as('maya'), folder, { scope: 'world' })).status).toBe(400);
  expect((await createLink(as('maya'), folder, { scope: 'users', recipients: [{ objectId: 'x' }] })).status).toBe(400);
});
