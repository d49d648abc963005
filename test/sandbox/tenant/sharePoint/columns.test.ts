import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type Person, onSite, openContoso } from './contoso.ts';

let contoso: ReturnType<typeof openContoso>;
const as = (person: Person) => contoso.as(person);
const list = `${onSite}/lists/Topics`;
const addColumn = (definition: unknown) => as('lena')(`POST ${list}/columns`, definition);
const change = (name: string, definition: unknown) => as('lena')(`PATCH ${list}/columns/${name}`, definition);
const add = (fields: Readonly<Record<string, unknown>>) => as('lena')(`POST ${list}/items`, { fields });
const statusOf = async (fields: Readonly<Record<string, unknown>>) => (await add(fields)).status;

beforeEach(async () => {
  contoso = openContoso();
  await as('lena')(`POST ${onSite}/lists`, { displayName: 'Topics' });
});
afterEach(() => expect(contoso.tenant.violations).toEqual([]));

// https://learn.microsoft.com/graph/api/resources/columndefinition: "exactly one"
test('a column has exactly one type, which it keeps, as its name', async () => {
  expect((await addColumn({ name: 'Both', text: {}, number: {} })).status).toBe(400);
  expect((await addColumn({ name: 'None' })).status).toBe(400);
  await addColumn({ name: 'Seats', number: {} });
  expect((await change('Seats', { name: 'Chairs' })).status).toBe(400);
  expect((await change('Seats', { text: {} })).status).toBe(400);
  expect((await change('Seats', { displayName: 'Chairs', number: { maximum: 9 } })).body).toMatchObject({
    name: 'Seats',
    displayName: 'Chairs',
  });
});

test('each type takes values of its own kind only', async () => {
  for (const column of [
    { name: 'Open', boolean: {} },
    { name: 'Start', dateTime: { format: 'dateOnly' } },
    { name: 'Seats', number: { minimum: 1, maximum: 9 } },
    { name: 'Level', choice: { choices: ['low', 'high'] } },
    { name: 'Page', hyperlinkOrPicture: { isPicture: false } },
  ])
    expect((await addColumn(column)).status).toBe(201);
  const Page = { Url: 'https://contoso.example', Description: 'Home' };
  const good = { Open: true, Start: '2026-12-01', Seats: 3, Level: 'low', Page };
  expect((await add(good)).body.fields).toMatchObject(good);
  const wrong = { Open: 'yes', Start: 'soon', Seats: '3', Level: 1, Page: 'https://contoso.example' };
  for (const [name, value] of Object.entries(wrong)) expect(await statusOf({ [name]: value })).toBe(500);
  expect([await statusOf({ Seats: 10 }), await statusOf({ Level: 'medium' })]).toEqual([400, 400]);
});

test('a choice that may be filled in takes other words, one of several takes a list', async () => {
  await addColumn({ name: 'Free', choice: { choices: ['a'], allowTextEntry: true } });
  await addColumn({ name: 'Many', choice: { choices: ['a', 'b'], displayAs: 'checkBoxes' } });
  const type = { 'Many@odata.type': 'Collection(Edm.String)' };
  expect((await add({ Free: 'z', ...type, Many: ['a', 'b'] })).body.fields).toMatchObject({ Many: ['a', 'b'] });
  expect([await statusOf({ Many: ['a'] }), await statusOf({ ...type, Many: ['z'] })]).toEqual([500, 400]);
});

// github.com/microsoftgraph/microsoft-graph-docs-contrib issue 1457: "6" is taken, 6 is not.
test('a person is written by his number in the site, as a text', async () => {
  await addColumn({ name: 'Mentor', personOrGroup: {} });
  await add({ Title: 'makes lena known to the site' });
  const { body } = await as('bo')(`GET ${list}/items/1?$expand=fields`);
  const lena = body.fields['AuthorLookupId'];
  expect((await add({ MentorLookupId: lena })).body.fields).toMatchObject({ MentorLookupId: lena });
  expect([
    await statusOf({ MentorLookupId: Number(lena) }),
    await statusOf({ MentorLookupId: '999' }),
    await statusOf({ Mentor: 'lena' }),
  ]).toEqual([500, 400, 400]);
  const named = await as('bo')(`GET ${list}/items/2?$expand=fields($select=Mentor)`);
  expect(named.body.fields['Mentor']).toBe('lena');
});

test('several people come back as numbers and names', async () => {
  await addColumn({ name: 'Mentors', personOrGroup: { allowMultipleSelection: true } });
  await add({});
  const { body } = await as('bo')(`GET ${list}/items/1?$expand=fields`);
  const lena = String(body.fields['AuthorLookupId']);
  const made = await add({ 'MentorsLookupId@odata.type': 'Collection(Edm.String)', MentorsLookupId: [lena] });
  expect(made.body.fields['Mentors']).toEqual([
    { LookupId: Number(lena), LookupValue: 'lena', Email: 'lena@contoso.example' },
  ]);
  expect(await statusOf({ MentorsLookupId: [lena] })).toBe(500);
});

test('a lookup points at an item of another list', async () => {
  await as('lena')(`POST ${onSite}/lists`, { displayName: 'Areas' });
  await as('lena')(`POST ${onSite}/lists/Areas/items`, { fields: { Title: 'Data' } });
  const { body } = await as('lena')(`GET ${onSite}/lists/Areas`);
  expect((await addColumn({ name: 'Area', lookup: {} })).status).toBe(400);
  await addColumn({ name: 'Area', lookup: { listId: body.id, columnName: 'Title' } });
  expect([await statusOf({ AreaLookupId: '1' }), await statusOf({ AreaLookupId: '2' })]).toEqual([201, 400]);
  const named = await as('bo')(`GET ${list}/items/1?$expand=fields($select=Area)`);
  expect(named.body.fields['Area']).toBe('Data');
});

test('a new item begins with the values that its columns give it', async () => {
  await addColumn({ name: 'State', choice: { choices: ['open', 'shut'] }, defaultValue: { value: 'open' } });
  await addColumn({ name: 'Seen', boolean: {}, defaultValue: { value: '0' } });
  expect((await add({})).body.fields).toMatchObject({ State: 'open', Seen: false });
  expect((await add({ State: 'shut' })).body.fields['State']).toBe('shut');
});

test('a read-only column takes no value', async () => {
  await addColumn({ name: 'Fixed', text: {}, readOnly: true });
  expect([await statusOf({ Fixed: 'x' }), await statusOf({ Created: '2026-01-01' })]).toEqual([400, 400]);
});

// SharePoint help, "Create list relationships by using unique and lookup columns"
test('a column becomes unique only while no value is there twice, and yes or no never does', async () => {
  await addColumn({ name: 'Key', text: {} });
  for (const Key of ['a', 'A']) await add({ Key });
  expect((await change('Key', { enforceUniqueValues: true })).status).toBe(400);
  await as('lena')(`DELETE ${list}/items/2`);
  expect((await change('Key', { enforceUniqueValues: true })).body).toMatchObject({ indexed: true });
  expect((await addColumn({ name: 'Open', boolean: {}, enforceUniqueValues: true })).status).toBe(400);
});

// https://support.microsoft.com/office/f3f00554-b7dc-44d1-a2ed-d477eac463b0
test('links and columns of several values take no index', async () => {
  for (const facet of [{ hyperlinkOrPicture: {} }, { choice: { displayAs: 'checkBoxes' } }])
    expect((await addColumn({ name: 'Extra', indexed: true, ...facet })).status).toBe(400);
});

test('a column goes with its values; those that every list has stay', async () => {
  await addColumn({ name: 'Topic', text: {} });
  await add({ Topic: 'x' });
  expect((await as('tess')(`DELETE ${list}/columns/Topic`)).status).toBe(403);
  expect((await as('lena')(`DELETE ${list}/columns/Topic`)).status).toBe(204);
  expect((await as('bo')(`GET ${list}/items/1?$expand=fields`)).body.fields['Topic']).toBeUndefined();
  expect((await as('lena')(`DELETE ${list}/columns/Title`)).status).toBe(400);
  expect((await as('bo')(`GET ${list}/columns/Topic`)).status).toBe(404);
});
