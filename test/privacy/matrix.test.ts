import { beforeAll, expect, test } from '@jest/globals';
import { siteId } from '#sandbox/tenant/wellKnown.ts';
import { actions } from './attempts.ts';
import { firstCells, readDocument, type Row, tableUnder } from './documentTables.ts';
import { type FilledSite, filledSite, type Part } from './filledSite.ts';
import { kinds, type StoredKind, storedKinds } from './storedKinds.ts';
import { siteOf, targetOf } from './targets.ts';
import { tryEverything } from './trying.ts';

// The tables of docs/security.md, held against SharePoint as it answers requests that no code of ours has written.

const document = readDocument('security');
const meanings = tableUnder(document, 'What the words mean');
const matrix = tableUnder(document, 'Who may do what');

let filled: FilledSite;
beforeAll(async () => {
  filled = await filledSite();
});

const rowNamed = (rows: readonly Row[], name: string): Row => rows.find((row) => Object.values(row)[0] === name) ?? {};

/** By part and action, `yes` or `no` as the document says. */
function promised(rows: readonly Row[], kind: string, standsIn: (part: Part) => Part = (part) => part) {
  const row = rowNamed(rows, kind);
  const answers = (part: Part) => {
    const meaning = rowNamed(meanings, row[standsIn(part)] ?? '');
    return Object.fromEntries(actions.map((action) => [action, meaning[action] || 'no']));
  };
  return Object.fromEntries([...filled.people.keys()].map((part) => [part, answers(part)]));
}

async function observed(kind: StoredKind, owner?: 'mentor' | 'mentee') {
  const target = targetOf(filled, kind, owner);
  const outcomes = [];
  for (const [part, person] of filled.people) {
    outcomes.push([part, await tryEverything(filled, target, person)] as const);
  }
  return Object.fromEntries(outcomes);
}

test('the table has every kind of data once, every person, and no word that is not explained', () => {
  expect(firstCells(matrix)).toEqual(kinds);
  expect(matrix.map(({ where }) => where)).toEqual(kinds.map((kind) => storedKinds[kind].where));
  const [, , ...columns] = Object.keys(matrix[0] ?? {});
  expect(columns).toEqual([...filled.people.keys()]);
  expect(Object.keys(meanings[0] ?? {}).slice(1)).toEqual(actions);
  const words = matrix.flatMap((row) => columns.map((column) => row[column]));
  expect(new Set(words)).toEqual(new Set(firstCells(meanings)));
});

test.each(kinds)('SharePoint lets everybody do with a %s what the table says, and nothing else', async (kind) => {
  expect(await observed(kind)).toEqual(promised(matrix, kind));
});

const swapped: Partial<Record<Part, Part>> = { mentor: 'mentee', mentee: 'mentor' };

test.each(kinds.filter((kind) => ['People', 'Private'].includes(storedKinds[kind].where)))(
  'the same holds for the %s of the mentee, with the two exchanged',
  async (kind) => {
    expect(await observed(kind, 'mentee')).toEqual(promised(matrix, kind, (part) => swapped[part] ?? part));
  },
);

test('it breaks no rule of Graph to try all that', () => {
  expect(filled.tenant.violations).toEqual([]);
});

test('a folder whose walls were forgotten is found out', async () => {
  const target = targetOf(filled, 'note');
  const kept = structuredClone(siteOf(filled));
  const folder = siteOf(filled)
    .lists.get(target.libraryId)
    ?.items.get(target.folder ?? 0);
  Object.assign(folder ?? {}, { roles: undefined });
  const open = await observed('note');
  filled.tenant.state.sharePoint.sites.set(siteId, kept);
  const parts = [...filled.people.keys()].filter((part) => open[part]?.read === 'yes');
  expect(parts).toEqual([...filled.people.keys()].filter((part) => part !== 'outsider' && part !== 'nightly sweep'));
});

test('each word of a row, exchanged for another, is found out', async () => {
  const seen = await observed('note');
  const row = rowNamed(matrix, 'note');
  for (const part of filled.people.keys()) {
    const wrong = { ...row, [part]: row[part] === 'reads' ? 'writes' : 'reads' };
    expect(seen).not.toEqual(promised([wrong], 'note'));
  }
  expect(new Set(meanings.map((row) => JSON.stringify(Object.values(row).slice(1)))).size).toBe(meanings.length);
});
