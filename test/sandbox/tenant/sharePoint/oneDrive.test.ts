import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type Person, openContoso } from './contoso.ts';
import { makeFolder, upload } from './library.ts';

let contoso: ReturnType<typeof openContoso>;
const as = (person: Person, scope = 'Files.ReadWrite') => contoso.as(person, scope);
const driveOf = async (person: Person) => `/drives/${(await as(person)('GET /me/drive')).body.id}`;

beforeEach(() => {
  contoso = openContoso();
});
afterEach(() => expect(contoso.tenant.violations).toEqual([]));

test('everybody has a drive that nobody else can open', async () => {
  const { body } = await as('maya')('GET /me/drive');
  expect(body).toMatchObject({ name: 'Documents', driveType: 'business' });
  const drive = await driveOf('maya');
  await upload(as('maya'), await makeFolder(as('maya'), drive, 'own'), 'note.txt');
  expect((await as('bo')(`GET ${drive}/root`)).status).toBe(403);
  expect(await driveOf('bo')).not.toBe(drive);
});

// https://learn.microsoft.com/graph/permissions-reference#files-permissions: "the signed-in user's files"
test('Files.ReadWrite opens no site, and a grant on the site opens no drive of a person', async () => {
  expect((await as('maya')('GET /sites/contoso.sharepoint.com:/sites/turnabout')).status).toBe(403);
  expect((await as('maya', 'Sites.Selected')(`GET ${await driveOf('maya')}/root`)).status).toBe(403);
});

test('a person without a licence has none', async () => {
  const { users } = contoso.tenant.state.directory;
  const tess = users.get('tess');
  if (tess) users.set('tess', { ...tess, hasMailbox: false });
  expect((await as('tess')('GET /me/drive')).status).toBe(404);
});

// https://learn.microsoft.com/graph/api/drive-get-specialfolder
test('the folder of an app is made when it is asked for', async () => {
  const drive = await driveOf('maya');
  const { body } = await as('maya')(`GET ${drive}/special/approot`);
  expect(body).toMatchObject({ name: 'Turnabout', specialFolder: { name: 'approot' } });
  expect((await as('maya')(`GET ${drive}/special/approot`)).body.id).toBe(body.id);
  expect((await as('maya')(`GET ${drive}/special/attic`)).status).toBe(400);
});

test('a library of a site has no special folders', async () => {
  const drive = (await as('lena', 'Sites.Read.All')('GET /sites/root/drive')).body.id;
  expect((await as('lena', 'Sites.Read.All')(`GET /drives/${drive}/special/documents`)).status).toBe(400);
});
