import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type Person, onSite, openContoso } from './contoso.ts';
import { textColumn } from './library.ts';

let contoso: ReturnType<typeof openContoso>;
const as = (person: Person) => contoso.as(person);
const items = `${onSite}/lists/Programmes/items`;
const columns = [
  textColumn('ProgrammeKey', { enforceUniqueValues: true, indexed: true }),
  textColumn('State', { indexed: true }),
  textColumn('Plain'),
];
const add = (fields: Readonly<Record<string, unknown>>) => as('lena')(`POST ${items}`, { fields });
const read = (filter: string) => as('bo')(`GET ${items}?$filter=${encodeURIComponent(filter)}`);
const find = async (filter: string) => (await read(filter)).body.value.map(({ id }) => id);

beforeEach(async () => {
  contoso = openContoso();
  await as('lena')(`POST ${onSite}/lists`, { displayName: 'Programmes', list: { template: 'genericList' }, columns });
});
afterEach(() => expect(contoso.tenant.violations).toEqual([]));

test('a filter finds by indexed columns, without regard to case', async () => {
  await add({ State: 'Open', ProgrammeKey: "it's" });
  await add({ State: 'open', ProgrammeKey: 'b' });
  await add({ State: 'closed', ProgrammeKey: 'c' });
  expect(await find("fields/State eq 'open'")).toEqual(['1', '2']);
  expect(await find("fields/State eq 'open' and fields/ProgrammeKey eq 'it''s'")).toEqual(['1']);
  expect(await find("startswith(fields/State, 'cl')")).toEqual(['3']);
});

// github.com/microsoftgraph/microsoft-graph-docs issue 2279
test('a filter on a column without an index is refused, unless the caller takes the risk', async () => {
  const path = `GET ${items}?$filter=fields/Plain eq 'x'`;
  const refused = await as('bo')(path);
  expect(refused.status).toBe(400);
  expect(refused.body.error?.message).toMatch(
    /^Field 'Plain' cannot be referenced in filter or orderby as it is not indexed\./u,
  );
  const risked = await as('bo')(path, undefined, { Prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' });
  expect(risked.status).toBe(200);
});

// Conditions joined by `or` are read, as public programs show; the documentation says nothing of it.
test('conditions on fields can be joined by or, and held together by parentheses', async () => {
  await add({ State: 'open', ProgrammeKey: 'a' });
  await add({ State: 'draft', ProgrammeKey: 'b' });
  await add({ State: 'closed', ProgrammeKey: 'c' });
  const [isOpen, isDraft, isSecond] = [
    "fields/State eq 'open'",
    "fields/State eq 'draft'",
    "fields/ProgrammeKey eq 'b'",
  ];
  expect(await find(`${isOpen} or ${isDraft}`)).toEqual(['1', '2']);
  expect(await find(`(${isOpen} or ${isDraft}) and ${isSecond}`)).toEqual(['2']);
  expect(await find(`${isOpen} or ${isDraft} and ${isSecond}`)).toEqual(['1', '2']);
  const unindexed = await read(`${isOpen} or fields/Plain eq 'x'`);
  expect(unindexed.body.error?.message).toMatch(/^Field 'Plain' cannot be referenced/u);
});

// github.com/microsoftgraph/microsoft-graph-docs issue 9836; the condition without `fields/` is issue 5900 of
// microsoft-graph-docs-contrib
test.each([
  "State eq 'a'",
  "createdDateTime ge '2026-12-01'",
  "not(fields/State eq 'a')",
  "fields/State in ('a', 'b')",
  "contains(fields/State, 'a')",
  "fields/State eq 'a' or",
])('the filter %s is refused, not ignored', async (filter) => {
  expect((await read(filter)).status).toBe(400);
});

/** 5,001 items with the same state and a key each. */
async function fillBeyondThreshold(): Promise<void> {
  const lists = [...contoso.tenant.state.sharePoint.sites.values()].flatMap((site) => [...site.lists.values()]);
  const list = lists.find(({ displayName }) => displayName === 'Programmes');
  await add({ State: 'many', ProgrammeKey: 'one' });
  const first = list?.items.get(1);
  if (!list || !first) throw new Error('the item is not there');
  for (let number = 2; number <= 5001; number += 1)
    list.items.set(number, { ...first, number, fields: { State: 'many', ProgrammeKey: String(number) } });
}

// github.com/microsoftgraph/microsoft-graph-docs issue 8450: 15,000 items in the order `id desc`.
test('beyond 5,000 items an order without an index is throttled, that of the ids is not', async () => {
  await fillBeyondThreshold();
  const ordered = async (order: string) => await as('bo')(`GET ${items}?$orderby=${order}&$top=1`);
  const refused = await ordered('id desc');
  expect(refused).toMatchObject({ status: 429, body: { error: { message: 'The request has been throttled' } } });
  expect((await ordered('id')).body.value.map(({ id }) => id)).toEqual(['1']);
  expect((await ordered('fields/ProgrammeKey desc')).status).toBe(200);
});

test('beyond 5,000 items the risk that a caller takes without an index does not pay', async () => {
  await fillBeyondThreshold();
  const Prefer = 'HonorNonIndexedQueriesWarningMayFailRandomly';
  expect((await as('bo')(`GET ${items}?$filter=fields/Plain eq 'x'`, undefined, { Prefer })).status).toBe(429);
  expect((await as('bo')(`GET ${items}?$orderby=createdDateTime`, undefined, { Prefer })).status).toBe(429);
});

// https://learn.microsoft.com/sharepoint/troubleshoot/lists-and-libraries/items-exceeds-list-view-threshold
test('beyond 5,000 items an index comes too late', async () => {
  await fillBeyondThreshold();
  const refused = await as('lena')(`PATCH ${onSite}/lists/Programmes/columns/Plain`, { indexed: true });
  expect(refused.body.error?.message).toBe(
    'The attempted operation is prohibited because it exceeds the list view threshold.',
  );
});

test('the date of creation orders a list only with an index or at the risk of the caller', async () => {
  await add({});
  expect((await as('bo')(`GET ${items}?$orderby=createdDateTime`)).body.error?.message).toMatch(/^Field 'Created'/u);
  expect((await as('bo')(`GET ${items}?$orderby=webUrl`)).status).toBe(400);
});

// github.com/microsoftgraph/microsoft-graph-docs issue 8450; the limit of 5,000 is SharePoint's list view threshold.
test('a filter whose first condition finds more than 5,000 items is throttled, however few it would give', async () => {
  await fillBeyondThreshold();
  expect((await read("fields/State eq 'many' and fields/ProgrammeKey eq '7'")).status).toBe(429);
  expect((await read("fields/ProgrammeKey eq '7' and fields/State eq 'many'")).body.value).toHaveLength(1);
});

// github.com/SharePoint/sp-dev-docs issue 9700
test('beyond 5,000 items conditions joined by or are throttled, unless an index narrows the list before', async () => {
  await fillBeyondThreshold();
  const either = "(fields/ProgrammeKey eq '7' or fields/ProgrammeKey eq '8')";
  expect((await read(either)).status).toBe(429);
  expect((await read(`fields/ProgrammeKey eq '8' and ${either}`)).body.value).toHaveLength(1);
});

test('more than 200 items come in pages, in the order of their numbers, none twice', async () => {
  for (let count = 0; count < 450; count += 1) await add({ State: count % 2 ? 'odd' : 'even' });
  const ids: string[] = [];
  let page: string | undefined = `${items}?$filter=fields/State eq 'odd'`;
  for (let pages = 0; page; pages += 1) {
    const { body } = await as('bo')(`GET ${page}`);
    ids.push(...body.value.map(({ id }) => id));
    page = body['@odata.nextLink'];
    expect(pages).toBeLessThan(3);
  }
  expect(ids).toEqual(Array.from({ length: 225 }, (_, index) => String(2 * index + 2)));
});
