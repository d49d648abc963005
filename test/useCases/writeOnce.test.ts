import { expect, test } from '@jest/globals';
import type { PairEntry } from '#domain/entries.ts';
import { personId } from '#domain/ids.ts';
import { instant } from '#domain/time/instant.ts';
import { writeOnce } from '#useCases/writeOnce.ts';
import { fakeFolders } from '#test/fakes/fakeFolders.ts';

const [lead, ada, bo] = [personId('lead'), personId('ada'), personId('bo')];
const at = instant('2026-11-23T08:00:00Z');
const said = (answer: 'accepted' | 'declined'): PairEntry => ({ kind: 'answer', key: ada, by: ada, answer, at });

async function aFolder() {
  const library = fakeFolders<PairEntry>([lead]);
  await library.as(lead).create('p', { people: [ada], withLeads: false });
  return library;
}

test('writes what nobody has written yet', async () => {
  const folders = (await aFolder()).as(ada);
  await writeOnce(folders, 'p', said('accepted'));
  expect((await folders.read('p')).map(({ value }) => value)).toEqual([said('accepted')]);
});

test('keeps what stands, and hands it back with its version', async () => {
  const folders = (await aFolder()).as(ada);
  const first = await writeOnce(folders, 'p', said('accepted'));
  expect(await writeOnce(folders, 'p', said('declined'))).toEqual(first);
  expect(await folders.read('p')).toHaveLength(1);
});

test('hides no other failure', async () => {
  const folders = (await aFolder()).as(bo);
  await expect(writeOnce(folders, 'p', said('accepted'))).rejects.toMatchObject({ kind: 'missing' });
});
