import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { everySite, scopes, selectedSite } from '#graph/scopes.ts';
import { siteSchema } from '#store/schema.ts';
import { contentSecurityPolicy } from '../../scripts/contentSecurityPolicy.mjs';
import { firstCells, readDocument, type Row, tableUnder } from './documentTables.ts';
import { kinds, storedKinds } from './storedKinds.ts';

// What docs/privacy.md and docs/security.md state as facts, held against the code.

const privacy = readDocument('privacy');
const security = readDocument('security');
const stored = tableUnder(privacy, 'What is stored in the site');

test('the page on privacy names each kind of data once, and where it lies', () => {
  expect(firstCells(stored)).toEqual(kinds);
  expect(stored.map(({ where }) => where)).toEqual(kinds.map((kind) => storedKinds[kind].where));
});

test('it names every list of the site', () => {
  const [, after = ''] = privacy.split('Every library bears the same mark.');
  const empty = siteSchema.lists.map(({ name }) => name).filter((name) => after.includes(`${name} `) && !isUsed(name));
  const used = new Set(stored.map(({ where }) => where));
  expect(new Set([...used, ...empty])).toEqual(new Set(siteSchema.lists.map(({ name }) => name)));
});

const isUsed = (list: string): boolean => stored.some(({ where }) => where === list);

test('whom it names as readers are those whom SharePoint lets in', () => {
  const matrix = tableUnder(security, 'Who may do what');
  const everyone = Object.keys(matrix[0] ?? {})
    .slice(2)
    .filter((part) => part !== 'outsider');
  const meant: Readonly<Record<string, readonly string[]>> = {
    'everyone on the site': everyone,
    'the person': ['mentor'],
    'the two': ['mentor', 'mentee'],
    leads: ['lead', 'second lead'],
  };
  const unsaid = ['site administrator', 'nightly sweep'];
  const said = stored.map((row) => (row['who reads it'] ?? '').split(', ').flatMap((words) => meant[words] ?? [words]));
  const letIn = matrix.map((row) =>
    Object.keys(row)
      .slice(2)
      .filter((part) => row[part] !== '–'),
  );
  expect(said.map(without(unsaid))).toEqual(letIn.map(without(unsaid)));
});

const without = (names: readonly string[]) => (all: readonly string[]) => all.filter((name) => !names.includes(name));

test('the browser keeps what the page says, and the code keeps nothing elsewhere', () => {
  const kept = tableUnder(privacy, 'What the browser keeps');
  const found = sources().flatMap((file) => {
    const places = readFileSync(file, 'utf8').match(storage) ?? [];
    return [...new Set(places.map((place) => (place === 'openDB' ? 'IndexedDB' : place)))].map(
      (place) => `${file} ${place}`,
    );
  });
  expect(found.toSorted()).toEqual(kept.map((row) => `${row['in the code'] ?? ''} ${row['where'] ?? ''}`).toSorted());
});

const sources = (): readonly string[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|tsx|html)$/.test(file))
    .map((file) => path.posix.join('src', file.split(path.sep).join('/')));

/** Every way in which a page can keep something. Our databases are opened through one package. */
const storage =
  /\b(?:localStorage|sessionStorage|openDB|document\.cookie|cookieStore|serviceWorker|caches\.open|storage\.getDirectory)\b/g;

test('the permissions of the table are all that the app asks for', () => {
  const asked = [...Object.values(scopes), ...Object.values(selectedSite), ...Object.values(everySite)].flat();
  expect(new Set(firstCells(tableUnder(security, 'Permissions of the app')))).toEqual(new Set(asked));
});

test('the policy of the table is the policy that is sent, word for word', () => {
  const rows = tableUnder(security, 'Whom the pages talk to');
  const other = rows.filter((row) => inOutlook(row) !== '(left out)');
  expect(policyOf('tab.html')).toEqual(rows.map((row) => [row['directive'], row['allows']].join(' ')));
  expect(policyOf('outlook.html')).toEqual(
    other.map((row) => [row['directive'], row['allows'], inOutlook(row)].filter((text) => text !== '').join(' ')),
  );
  for (const page of ['panel.html', 'admin.html']) {
    expect(policyOf(page)).toEqual(policyOf('tab.html'));
  }
});

const inOutlook = (row: Row): string => row['in the Outlook pane also'] ?? '';
const policyOf = (page: string): readonly string[] => contentSecurityPolicy(page).split('; ');

test.each(['privacy', 'security'] as const)('every file and page that docs/%s.md names is there', (name) => {
  const document = readDocument(name);
  const named = [...document.matchAll(/`((?:src|test|scripts|docs)\/[^`*{]+)`|\]\(((?!https:)[^)#]+)\)/g)];
  const files = named.map(([, file, page]) => file ?? `docs/${page ?? ''}`);
  expect(files.length).toBeGreaterThan(2);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});
