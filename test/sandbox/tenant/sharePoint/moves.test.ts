import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type Person, openContoso } from './contoso.ts';
import { makeFolder, makeLibrary, makePairFolder, upload } from './library.ts';

let contoso: ReturnType<typeof openContoso>;
let drive: string;
let folder: string;
const as = (person: Person) => contoso.as(person);
const idOf = (address: string) => address.split('/').at(-1) ?? '';

beforeEach(async () => {
  contoso = openContoso();
  drive = await makeLibrary(as('lena'), 'Lead');
  folder = await makeFolder(as('lena'), drive, 'desk');
});
afterEach(() => expect(contoso.tenant.violations).toEqual([]));

// https://learn.microsoft.com/graph/api/driveitem-update
test('a file gets a new name, against its current version, and keeps its id', async () => {
  const { body } = await upload(as('lena'), folder, 'draft.txt');
  const rename = (name: string) => as('lena')(`PATCH ${drive}/items/${body.id}`, { name }, { 'If-Match': body.eTag });
  expect(await rename('final.txt')).toMatchObject({ status: 200, body: { id: body.id, name: 'final.txt' } });
  expect((await rename('other.txt')).status).toBe(412);
  expect((await as('leo')(`GET ${drive}/root:/desk/final.txt`)).status).toBe(200);
  expect((await as('tess')(`PATCH ${drive}/items/${body.id}`, { name: 'mine.txt' })).status).toBe(403);
});

test('a name that is taken is a conflict, its own in other letters is none', async () => {
  const { body } = await upload(as('lena'), folder, 'draft.txt');
  await upload(as('lena'), folder, 'other.txt');
  const rename = (name: string) => as('lena')(`PATCH ${drive}/items/${body.id}`, { name });
  expect((await rename('Other.txt')).status).toBe(409);
  expect((await rename('Draft.txt')).body.name).toBe('Draft.txt');
  expect((await rename('a/b')).status).toBe(400);
});

// https://learn.microsoft.com/graph/api/driveitem-move
test('a file moves to another folder, and there follows the roles of that folder', async () => {
  const pair = await makePairFolder(as('lena'), drive);
  const { body } = await upload(as('maya'), pair, 'note.txt');
  expect((await as('tess')(`GET ${drive}/items/${body.id}`)).status).toBe(404);
  const open = await makeFolder(as('lena'), drive, 'open');
  const move = (person: Person, id: string) =>
    as(person)(`PATCH ${drive}/items/${body.id}`, { parentReference: { id } });
  expect((await move('maya', idOf(open))).status).toBe(403);
  expect((await move('ada', idOf(open))).status).toBe(200);
  expect((await as('tess')(`GET ${drive}/root:/open/note.txt`)).status).toBe(200);
});

// "Items can't be moved between drives using this request."
test('a move to another drive, into itself or into a file is refused', async () => {
  const other = await makeLibrary(as('lena'), 'Pairs');
  const inner = (await as('lena')(`POST ${folder}/children`, { name: 'inner', folder: {} })).body.id;
  const file = (await upload(as('lena'), folder, 'draft.txt')).body.id;
  const move = (parentReference: Readonly<Record<string, string>>) =>
    as('lena')(`PATCH ${folder}`, { parentReference });
  expect((await move({ driveId: idOf(other), id: 'root' })).status).toBe(400);
  expect((await move({ id: inner })).status).toBe(400);
  expect((await move({ id: file })).status).toBe(400);
  expect((await move({ id: 'none' })).status).toBe(404);
});
