import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { onSite, openContoso } from './contoso.ts';
import { download, makeFolder, makeLibrary, textColumn, upload } from './library.ts';

let contoso: ReturnType<typeof openContoso>;
let drive: string;
let file: string;
const lena = (request: string, body?: unknown) => contoso.as('lena')(request, body);

beforeEach(async () => {
  contoso = openContoso();
  drive = await makeLibrary(lena, 'Pairs');
  const folder = await makeFolder(lena, drive, 'P-1');
  file = `${drive}/items/${(await upload(lena, folder, 'note.txt')).body.id}`;
});
afterEach(() => expect(contoso.tenant.violations).toEqual([]));

test('a file and its list item lead to each other', async () => {
  const { body } = await lena(`GET ${file}/listItem?$expand=fields`);
  expect(body.fields['FileLeafRef']).toBe('note.txt');
  const back = await lena(`GET ${onSite}/lists/Pairs/items/${body.id}/driveItem?$select=id,name`);
  expect(file).toContain(back.body.id);
  expect((await lena(`GET ${onSite}/lists/Pairs/items/${body.id}/fields`)).status).toBe(200);
});

test('a file keeps its versions', async () => {
  await lena(`PUT ${file}/content`, 'longer text');
  const { body } = await lena(`GET ${file}/versions`);
  expect(body.value).toMatchObject([
    { id: '2.0', size: 11 },
    { id: '1.0', size: 4 },
  ]);
});

// github.com/microsoftgraph/microsoft-graph-docs issue 9841
test('versions are expanded on one file, and not in a list of files', async () => {
  await lena(`PUT ${file}/content`, 'longer text');
  const { body } = await lena(`GET ${file}?$select=name&$expand=versions`);
  expect(body).toMatchObject({ name: 'note.txt', versions: [{ id: '2.0' }, { id: '1.0', size: 4 }] });
  expect((await lena(`GET ${drive}/items/root/children?$expand=versions`)).status).toBe(400);
  expect((await lena(`GET ${drive}/root?$expand=versions`)).status).toBe(400);
});

// "The permissions relationship of DriveItem cannot be expanded": https://learn.microsoft.com/graph/api/driveitem-list-permissions
test('permissions are expanded nowhere', async () => {
  expect((await lena(`GET ${file}?$expand=permissions`)).status).toBe(400);
  expect((await lena(`GET ${drive}/items/root/children?$expand=permissions`)).status).toBe(400);
});

test('an older version of a file comes back with its content and its columns', async () => {
  const { body } = await lena(`PATCH ${file}/listItem/fields`, { Kind: 'note' });
  await lena(`PUT ${file}/content`, 'longer text');
  await lena(`PATCH ${file}/listItem/fields`, { Kind: 'goal' });
  const versions = `${onSite}/lists/Pairs/items/${body.id}/versions`;
  expect((await lena(`GET ${versions}/2.0/fields`)).body).toMatchObject({ Kind: 'note' });
  expect((await lena(`POST ${versions}/2.0/restoreVersion`)).status).toBe(204);
  expect(await download(contoso.tenant, contoso.as('lena'), file)).toBe('text');
  expect((await lena(`GET ${file}/listItem/fields`)).body).toMatchObject({ Kind: 'note', _UIVersionString: '5.0' });
  expect((await lena(`POST ${versions}/9.0/restoreVersion`)).status).toBe(404);
  expect((await contoso.as('tess')(`POST ${versions}/1.0/restoreVersion`)).status).toBe(403);
});

test('a file that did not change since is not sent again', async () => {
  const { body } = await lena(`GET ${file}`);
  const again = await contoso.as('lena')(`GET ${file}`, undefined, { 'If-None-Match': body.eTag });
  expect([again.status, again.text]).toEqual([304, '']);
  const item = `${onSite}/lists/Pairs/items/${(await lena(`GET ${file}/listItem`)).body.id}`;
  const unchanged = await contoso.as('lena')(`GET ${item}`, undefined, { 'If-None-Match': body.eTag });
  expect(unchanged.status).toBe(304);
});

test('the root of a drive is the top of its library', async () => {
  const { body } = await lena(`GET ${drive}/root`);
  expect(body).toMatchObject({ name: 'root', folder: { childCount: 1 } });
  expect((await lena(`GET ${drive}/items/${body.id}/children`)).body.value.map(({ name }) => name)).toEqual(['P-1']);
  expect((await lena(`DELETE ${drive}/items/${body.id}`)).status).toBe(400);
});

test('a list can be renamed and deleted by a lead, not by a visitor', async () => {
  const rename = { displayName: 'Couples' };
  expect((await contoso.as('tess')(`PATCH ${onSite}/lists/Pairs`, rename)).status).toBe(403);
  expect((await lena(`PATCH ${onSite}/lists/Pairs`, rename)).body.displayName).toBe('Couples');
  expect((await contoso.as('tess')(`DELETE ${onSite}/lists/Couples`)).status).toBe(403);
  expect((await lena(`DELETE ${onSite}/lists/Couples`)).status).toBe(204);
  expect((await lena(`GET ${onSite}/lists/Couples`)).status).toBe(404);
});

test('an index can be put on a column later', async () => {
  await lena(`POST ${onSite}/lists/Pairs/columns`, textColumn('State'));
  const read = `GET ${onSite}/lists/Pairs/items?$filter=fields/State eq 'open'`;
  expect((await lena(read)).status).toBe(400);
  expect((await lena(`PATCH ${onSite}/lists/Pairs/columns/State`, { indexed: true })).body).toMatchObject({
    indexed: true,
  });
  expect((await lena(read)).status).toBe(200);
});

test('items come in the order asked for', async () => {
  await lena(`POST ${onSite}/lists`, { displayName: 'Topics', columns: [textColumn('Rank', { indexed: true })] });
  for (const Rank of ['b', 'C', 'a']) await lena(`POST ${onSite}/lists/Topics/items`, { fields: { Rank } });
  const ranks: unknown[] = [];
  let page: string | undefined = `${onSite}/lists/Topics/items?$expand=fields&$orderby=fields/Rank desc&$top=2`;
  while (page) {
    const { body } = await lena(`GET ${page}`);
    ranks.push(...body.value.map(({ fields }) => fields['Rank']));
    page = body['@odata.nextLink'];
  }
  expect(ranks).toEqual(['C', 'b', 'a']);
});
