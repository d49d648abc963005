import { expect, jest, test } from '@jest/globals';
import { loadConfig } from '#app/config.ts';

const least = {
  clientId: '3f2a7c1e-6f0b-4f7d-9b59-0c7d4b0a9f11',
  tenantId: '7d1b2b1e-2a55-4f0c-8a34-5f6b8f1f2c22',
  site: 'contoso.sharepoint.com:/sites/turnabout',
  leadsGroupId: 'a0c4a8b2-91de-4c3b-8c61-2f3b9a5e6d33',
};

/** Answers every request with this, as if it lay beside the page. */
const serving = (answer: () => Response) =>
  jest.spyOn(globalThis, 'fetch').mockImplementation(async () => await Promise.resolve(answer()));

const withConfig = (config: unknown) => serving(() => Response.json(config));

test('needs no more than the four addresses of the customer', async () => {
  withConfig(least);
  expect(await loadConfig()).toEqual({
    ...least,
    graph: 'https://graph.microsoft.com',
    authority: `https://login.microsoftonline.com/${least.tenantId}`,
    knownAuthorities: [],
    officeJs: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  });
});

test('takes other addresses for a cloud of its own', async () => {
  const elsewhere = { graph: 'https://graph.microsoft.us', authority: 'https://login.microsoftonline.us/common' };
  withConfig({ ...least, ...elsewhere });
  expect(await loadConfig()).toMatchObject(elsewhere);
});

test.each([
  ['clientId', { ...least, clientId: 'turnabout' }],
  ['clientId', { ...least, clientId: undefined }],
  ['tenantId', { ...least, tenantId: 'contoso.onmicrosoft.com' }],
  ['site', { ...least, site: 'https://contoso.sharepoint.com/sites/turnabout' }],
  ['leadsGroupId', { ...least, leadsGroupId: 42 }],
  ['graph', { ...least, graph: 'http://graph.microsoft.com' }],
  ['authority', { ...least, authority: 'login.microsoftonline.com' }],
  ['knownAuthorities', { ...least, knownAuthorities: 'login.contoso.com' }],
  ['the file', 'clientId'],
])('names %s in one sentence when it cannot be used', async (field, config) => {
  withConfig(config);
  const sentence = new RegExp(`^Cannot use config\\.json: ${field}: .+$`);
  await expect(loadConfig()).rejects.toMatchObject({ kind: 'notSetUp', message: expect.stringMatching(sentence) });
});

test('shows how a site is written to somebody who pasted its address', async () => {
  withConfig({ ...least, site: 'https://contoso.sharepoint.com/sites/turnabout' });
  await expect(loadConfig()).rejects.toThrow('such as contoso.sharepoint.com:/sites/turnabout');
});

test.each([
  ['is missing', () => new Response('<h1>Not found</h1>', { status: 404 })],
  ['is missing, and the server says so in JSON', () => Response.json({ error: 'not found' }, { status: 404 })],
  ['is no JSON', () => new Response('clientId: 1')],
])('says so when the file %s', async (_, answer) => {
  serving(answer);
  await expect(loadConfig()).rejects.toMatchObject({
    kind: 'notSetUp',
    message: 'Cannot read config.json beside this page',
  });
});

test('says so when the file cannot be fetched, and keeps the cause', async () => {
  const cause = new TypeError('Failed to fetch');
  jest.spyOn(globalThis, 'fetch').mockRejectedValue(cause);
  await expect(loadConfig()).rejects.toMatchObject({ kind: 'notSetUp', cause });
});
