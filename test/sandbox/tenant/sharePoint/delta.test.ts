import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type Body, type Person, onSite, openContoso } from './contoso.ts';
import { makeFolder, makeLibrary, makePairFolder, upload } from './library.ts';

let contoso: ReturnType<typeof openContoso>;
const as = (person: Person) => contoso.as(person);
const items = `${onSite}/lists/Topics/items`;
const add = (Title: string) => as('lena')(`POST ${items}`, { fields: { Title } });
const ids = (body: Body) => body.value.map(({ deleted, id }) => (deleted ? `${id} ${deleted.state}` : id));
const day = 24 * 60 * 60 * 1000;

/** Every page from an address on, with the link for the next time. */
async function follow(address: string, person: Person = 'bo') {
  const seen: string[] = [];
  for (let next: string | undefined = address; next;) {
    const { body } = await as(person)(`GET ${next}`);
    seen.push(...ids(body));
    if (body['@odata.deltaLink']) return { seen, deltaLink: body['@odata.deltaLink'] };
    next = body['@odata.nextLink'];
  }
  throw new Error(`${address} ends without a delta link`);
}

beforeEach(async () => {
  contoso = openContoso();
  await as('lena')(`POST ${onSite}/lists`, { displayName: 'Topics' });
});
afterEach(() => expect(contoso.tenant.violations).toEqual([]));

// https://learn.microsoft.com/graph/api/listitem-delta
test('delta tells everything first, then what was added, changed and deleted since', async () => {
  for (const title of ['a', 'b', 'c']) await add(title);
  const { deltaLink, seen } = await follow(`${items}/delta`);
  expect(seen).toEqual(['1', '2', '3']);
  await as('lena')(`PATCH ${items}/1/fields`, { Title: 'A' });
  await as('lena')(`DELETE ${items}/2`);
  await add('d');
  const second = await follow(deltaLink);
  expect(second.seen).toEqual(['1', '2 deleted', '4']);
  expect((await follow(second.deltaLink)).seen).toEqual([]);
});

test('a deleted item carries its id and the facet, and little else', async () => {
  await add('a');
  const { deltaLink } = await follow(`${items}/delta`);
  await as('lena')(`DELETE ${items}/1`);
  const { body } = await as('bo')(`GET ${deltaLink}`);
  expect(Object.keys(body.value[0] ?? {}).toSorted()).toEqual(['deleted', 'id', 'parentReference']);
});

// "If token=latest, the API returns an empty response with latest delta token."
test('the latest token tells nothing of what was before', async () => {
  await add('a');
  const { deltaLink, seen } = await follow(`${items}/delta?token=latest`);
  expect(seen).toEqual([]);
  await add('b');
  expect((await follow(deltaLink)).seen).toEqual(['2']);
});

// "The same item may appear more than once in a delta feed … use the last occurrence you see."
test('what changes while the pages are read comes again at the end', async () => {
  for (const title of ['a', 'b', 'c']) await add(title);
  const { body } = await as('bo')(`GET ${items}/delta?$top=2`);
  expect(ids(body)).toEqual(['1', '2']);
  await as('lena')(`PATCH ${items}/1/fields`, { Title: 'A' });
  await as('lena')(`DELETE ${items}/2`);
  expect((await follow(body['@odata.nextLink'] ?? '')).seen).toEqual(['3', '1', '2 deleted']);
});

test('columns and selections stay in the links', async () => {
  await add('a');
  const { body } = await as('bo')(`GET ${items}/delta?$select=id&$expand=fields($select=Title)`);
  expect(body.value[0]?.fields).toMatchObject({ Title: 'a' });
  await add('b');
  const next = await as('bo')(`GET ${body['@odata.deltaLink']}`);
  expect(next.body.value[0]?.fields).toMatchObject({ Title: 'b' });
  expect(next.body.value[0]?.webUrl).toBeUndefined();
});

// The change log goes back 60 days; code and Location: https://learn.microsoft.com/graph/api/listitem-delta
test.each(['resyncChangesApplyDifferences', 'resyncChangesUploadDifferences'] as const)(
  'a token that is too old is a 410 %s that says where to begin again',
  async (resync) => {
    contoso.tenant.state.sharePoint.switches = { resync };
    await add('a');
    const { deltaLink } = await follow(`${items}/delta`);
    contoso.tenant.moveClock(61 * day);
    const gone = await as('bo')(`GET ${deltaLink}`);
    expect(gone).toMatchObject({ status: 410, body: { error: { code: resync } } });
    expect((await follow(gone.headers.get('Location') ?? '')).seen).toEqual(['1']);
  },
);

test('a token that is none is refused', async () => {
  expect((await as('bo')(`GET ${items}/delta?token=none`)).status).toBe(400);
});

// https://learn.microsoft.com/graph/api/driveitem-delta: $select, $expand and $top only.
test('delta takes no filter and no order', async () => {
  for (const option of ["$filter=fields/Title eq 'a'", '$orderby=fields/Title', '$skip=1'])
    expect((await as('bo')(`GET ${items}/delta?${option}`)).status).toBe(400);
});

// github.com/OneDrive/onedrive-api-docs issue 1181; microsoft-graph-docs issue 7819
test('the delta of a drive does not expand list items', async () => {
  const drive = await makeLibrary(as('lena'), 'Pairs');
  const refused = await as('bo')(`GET ${drive}/root/delta?$expand=listItem`);
  expect(refused).toMatchObject({ status: 400, body: { error: { code: 'badArgument' } } });
});

test('a drive tells its root first, then folders and files', async () => {
  const drive = await makeLibrary(as('lena'), 'Pairs');
  const folder = await makeFolder(as('lena'), drive, 'P-1');
  const { body } = await upload(as('lena'), folder, 'note.txt');
  const first = await as('bo')(`GET ${drive}/root/delta?$select=id,name`);
  expect(first.body.value.map(({ name }) => name)).toEqual(['root', 'P-1', 'note.txt']);
  await as('lena')(`DELETE ${folder}`);
  expect((await follow(first.body['@odata.deltaLink'] ?? '')).seen).toEqual([
    `${body.id} deleted`,
    `${folder.split('/').at(-1) ?? ''} deleted`,
  ]);
});

// Security trimming holds for delta too, for what is gone as for what is there.
test('delta tells an outsider nothing of a pair, not even that a note was deleted', async () => {
  const drive = await makeLibrary(as('lena'), 'Pairs');
  const folder = await makePairFolder(as('lena'), drive);
  const start = await follow(`${drive}/root/delta?token=latest`, 'tess');
  const { body } = await upload(as('maya'), folder, 'note.txt');
  await as('maya')(`DELETE ${drive}/items/${body.id}`);
  for (const outsider of ['tess', 'lena', 'leo'] as const) {
    expect((await follow(start.deltaLink, outsider)).seen).toEqual([]);
    expect((await follow(`${onSite}/lists/Pairs/items/delta`, outsider)).seen).toEqual([]);
  }
  expect((await follow(start.deltaLink, 'bo')).seen).toEqual([`${body.id} deleted`]);
});
