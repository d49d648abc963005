import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type Person, onSite, openContoso } from './contoso.ts';
import { download, folderNamed, makeFolder, makeLibrary, upload } from './library.ts';

let contoso: ReturnType<typeof openContoso>;
let drive: string;
let folder: string;
const as = (person: Person) => contoso.as(person);

beforeEach(async () => {
  contoso = openContoso();
  drive = await makeLibrary(as('lena'), 'Lead');
  folder = await makeFolder(as('lena'), drive, 'desk');
});
afterEach(() => expect(contoso.tenant.violations).toEqual([]));

// https://learn.microsoft.com/graph/api/driveitem-post-children
test('a folder with a name that is taken, in any case, is a conflict', async () => {
  const again = await as('leo')(`POST ${drive}/items/root/children`, folderNamed('Desk'));
  expect(again).toMatchObject({ status: 409, body: { error: { code: 'nameAlreadyExists' } } });
});

test('a name with letters that SharePoint does not take is refused', async () => {
  expect((await as('lena')(`POST ${drive}/items/root/children`, folderNamed('a:b'))).status).toBe(400);
});

test('an upload that may not replace is a conflict when the file is there', async () => {
  expect((await upload(as('lena'), folder, 'draft.txt', 'one')).status).toBe(201);
  expect(await upload(as('leo'), folder, 'draft.txt', 'two')).toMatchObject({
    status: 409,
    body: { error: { code: 'nameAlreadyExists' } },
  });
  expect((await as('leo')(`GET ${drive}/root:/desk/draft.txt`)).body).toMatchObject({
    size: 3,
    file: { mimeType: 'text/plain' },
  });
});

test('replacing a file needs its current version, when one is named', async () => {
  const { body } = await upload(as('lena'), folder, 'draft.txt', 'one');
  const put = (text: string) => as('lena')(`PUT ${drive}/items/${body.id}/content`, text, { 'If-Match': body.eTag });
  expect((await put('two')).status).toBe(200);
  expect((await put('three')).status).toBe(412);
  expect(await download(contoso.tenant, as('leo'), `${drive}/items/${body.id}`)).toBe('two');
});

// https://learn.microsoft.com/graph/api/driveitem-get-content: 302 to an address that needs no token and is short-lived.
test('content comes from an address that needs no token, serves for a while and cannot be made up', async () => {
  const { body } = await upload(as('lena'), folder, 'draft.txt', 'one');
  const answer = await as('leo')(`GET ${drive}/items/${body.id}/content`);
  expect([answer.status, answer.text]).toEqual([302, '']);
  const address = answer.headers.get('Location') ?? '';
  const open = (url: string) => contoso.tenant.sharePoint(new Request(url));
  expect(await open(address).text()).toBe('one');
  expect(open(address.replace(/tempauth=../u, 'tempauth=xx')).status).toBe(401);
  expect(open('https://contoso.sharepoint.com/_layouts/15/download.aspx').status).toBe(401);
  contoso.tenant.moveClock(2 * 60 * 60 * 1000);
  expect(open(address).status).toBe(401);
});

test('content comes at once by the other setting', async () => {
  contoso.tenant.state.sharePoint.switches = { download: 'bytes' };
  const { body } = await upload(as('lena'), folder, 'draft.txt', 'one');
  expect((await as('leo')(`GET ${drive}/items/${body.id}/content`)).text).toBe('one');
});

// github.com/OneDrive/onedrive-api-docs issues 83 and 364
test('an upload to a path makes the folders that are missing', async () => {
  expect((await as('lena')(`PUT ${drive}/root:/a/b/note.txt:/content`, 'text')).status).toBe(201);
  expect((await as('lena')(`GET ${drive}/root:/a/b/note.txt`)).body.name).toBe('note.txt');
  expect((await as('tess')(`PUT ${drive}/root:/c/note.txt:/content`, 'text')).status).toBe(403);
});

// @microsoft.graph.conflictBehavior: fail, replace or rename
test('a name that is taken gets a number when the caller wants that', async () => {
  const put = () => as('lena')(`PUT ${folder}:/draft.txt:/content?@microsoft.graph.conflictBehavior=rename`, 'x');
  expect([(await put()).body.name, (await put()).body.name]).toEqual(['draft.txt', 'draft 1.txt']);
  const made = await as('lena')(`POST ${drive}/items/root/children`, {
    name: 'desk',
    folder: {},
    '@microsoft.graph.conflictBehavior': 'rename',
  });
  expect(made.body.name).toBe('desk 1');
});

// https://learn.microsoft.com/graph/api/driveitem-list-children: "name, size, and lastModifiedDateTime"
test('children come in the order asked for, by the three properties that can order them', async () => {
  await upload(as('lena'), folder, 'b.txt', 'x');
  await upload(as('lena'), folder, 'a.txt', 'xx');
  const names = async (order: string) =>
    (await as('leo')(`GET ${folder}/children?$orderby=${order}`)).body.value.map(({ name }) => name);
  expect(await names('name')).toEqual(['a.txt', 'b.txt']);
  expect(await names('size desc')).toEqual(['a.txt', 'b.txt']);
  expect(await names('lastModifiedDateTime')).toEqual(['b.txt', 'a.txt']);
  expect((await as('leo')(`GET ${folder}/children?$orderby=eTag`)).status).toBe(400);
});

test('what cannot be expanded, and a page of no size, are refused', async () => {
  expect((await as('leo')(`GET ${folder}?$expand=owner`)).status).toBe(400);
  for (const top of ['0', '-1', 'ten'])
    expect((await as('leo')(`GET ${folder}/children?$top=${top}`)).status).toBe(400);
});

test('the columns of a file are written with its version and come with the children', async () => {
  const { body } = await upload(as('lena'), folder, 'draft.txt');
  const fields = `${drive}/items/${body.id}/listItem/fields`;
  const written = await as('lena')(`PATCH ${fields}`, { Kind: 'draft', Body: '{}' }, { 'If-Match': body.eTag });
  expect(written).toMatchObject({ status: 200, body: { Kind: 'draft', FileLeafRef: 'draft.txt' } });
  expect((await as('leo')(`PATCH ${fields}`, { Kind: 'other' }, { 'If-Match': body.eTag })).status).toBe(412);
  const children = await as('leo')(
    `GET ${folder}/children?$select=id,eTag,name&$expand=listItem($expand=fields($select=Kind,Body))`,
  );
  expect(children.body.value[0]).toMatchObject({
    name: 'draft.txt',
    listItem: { fields: { Kind: 'draft', Body: '{}' } },
  });
  expect(children.body.value[0]?.eTag).toBe(children.body.value[0]?.listItem.fields['@odata.etag']);
});

test('a deleted folder is gone with everything in it', async () => {
  await upload(as('lena'), folder, 'draft.txt');
  expect((await as('lena')(`DELETE ${folder}`)).status).toBe(204);
  expect((await as('lena')(`GET ${onSite}/lists/Lead/items`)).body.value).toEqual([]);
});

test('more than 200 files of a folder come in pages', async () => {
  for (let count = 0; count < 201; count += 1) await upload(as('lena'), folder, `${count}.txt`);
  const first = await as('lena')(`GET ${folder}/children?$select=name`);
  expect(first.body.value).toHaveLength(200);
  const second = await as('lena')(`GET ${first.body['@odata.nextLink']}`);
  expect(second.body.value.map(({ name }) => name)).toEqual(['200.txt']);
  expect(second.body['@odata.nextLink']).toBeUndefined();
});

test('an item cannot be added to a library without a file', async () => {
  expect((await as('lena')(`POST ${onSite}/lists/Lead/items`, { fields: { Kind: 'draft' } })).status).toBe(400);
});
