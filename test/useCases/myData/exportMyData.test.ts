import { expect, test } from '@jest/globals';
import type { PairEntry, PersonEntry } from '#domain/entries.ts';
import { namesPerson } from '#domain/pair.ts';
import { instant } from '#domain/time/instant.ts';
import type { Folders } from '#ports/folders.ts';
import { OutsideProblem } from '#ports/problem.ts';
import { exportMyData } from '#useCases/myData/exportMyData.ts';
import { leaveProgramme } from '#useCases/programme/leaveProgramme.ts';
import { openHome } from '#useCases/programme/openHome.ts';
import { ada, aPairOnItsWay, omar } from '#test/surfaces/aPairOnItsWay.ts';

const kindsIn = (entries: readonly { readonly kind: string }[]) => [...new Set(entries.map(({ kind }) => kind))];
const refuse = (kind: 'missing' | 'denied' | 'offline') => async () =>
  await Promise.reject(new OutsideProblem(kind, 'No'));

/** The same folders, but one of them cannot be read. */
const without = <Entry extends PersonEntry | PairEntry>(
  folders: Folders<Entry>,
  kind: 'missing' | 'denied' | 'offline',
): Folders<Entry> => ({ ...folders, read: refuse(kind) });

test('says whose data they are, of which site, and when they were gathered', async () => {
  const { ada: services } = await aPairOnItsWay('booked');
  expect(await exportMyData(services)).toMatchObject({
    me: { id: ada, name: 'Ada Osei' },
    site: 'https://contoso.sharepoint.com/sites/turnabout',
    at: instant('2026-11-23T08:00:00Z'),
    missing: [],
  });
});

test('holds what was said of taking part, and everything in the folder of the pair', async () => {
  const { omar: services } = await aPairOnItsWay('booked');
  const { takingPart, pairs } = await exportMyData(services);
  expect(kindsIn(takingPart)).toEqual(['enrolment', 'proposal', 'milestone']);
  expect(pairs).toHaveLength(1);
  expect(kindsIn(pairs.flatMap(({ entries }) => entries))).toEqual(['answer', 'signature', 'series']);
});

test('holds the texts that only this device has, and none of somebody else on it', async () => {
  const { ada: services } = await aPairOnItsWay('enrolled');
  const draft = { base: { text: '', version: undefined }, writtenAt: services.clock.now() };
  await services.drafts.keep({ person: ada, note: 'one' }, { ...draft, id: 'a', text: 'From Ada' });
  await services.drafts.keep({ person: omar, note: 'one' }, { ...draft, id: 'o', text: 'From Omar' });
  expect((await exportMyData(services)).onThisDevice).toMatchObject([{ note: 'one', text: 'From Ada' }]);
});

test('is there for whoever was never invited: two places, and nothing in them', async () => {
  const { ada: services } = await aPairOnItsWay('nobody');
  expect(await exportMyData(services)).toMatchObject({
    takingPart: [],
    toMyself: [],
    pairs: [],
    missing: [
      { kind: 'folder', folder: 'People/ada' },
      { kind: 'folder', folder: 'Private/ada' },
    ],
  });
});

test('is there for whoever has left', async () => {
  const { ada: services } = await aPairOnItsWay('booked');
  for (const { enrolment } of (await openHome(services)).memberships) {
    await leaveProgramme(services, enrolment);
  }
  const { takingPart, pairs, missing } = await exportMyData(services);
  expect(takingPart[0]).toMatchObject({ kind: 'enrolment', enrolment: { state: 'withdrawn' } });
  expect(pairs[0]?.entries).not.toEqual([]);
  expect(missing).toEqual([]);
});

test('finds a pair of which the lead has deleted every trace outside its folder', async () => {
  const { ada: services } = await aPairOnItsWay('booked');
  const { pairs, missing } = await exportMyData({ ...services, people: without(services.people, 'missing') });
  expect(pairs.map(({ folder }) => namesPerson(folder, ada))).toEqual([true]);
  expect(missing).toEqual([{ kind: 'folder', folder: 'People/ada' }]);
});

test.each(['missing', 'denied'] as const)('names a folder that is %s, and gathers the rest', async (kind) => {
  const { ada: services } = await aPairOnItsWay('booked');
  const { takingPart, pairs, missing } = await exportMyData({ ...services, pairs: without(services.pairs, kind) });
  expect(takingPart).not.toEqual([]);
  expect(pairs.flatMap(({ entries }) => entries)).toEqual([]);
  expect(missing).toMatchObject([{ kind: 'folder', folder: expect.stringMatching(/^Pairs\//) }]);
});

test('does not take a lost connection for a folder that is not there', async () => {
  const { ada: services } = await aPairOnItsWay('booked');
  const gathering = exportMyData({ ...services, pairs: without(services.pairs, 'offline') });
  await expect(gathering).rejects.toMatchObject({ kind: 'offline' });
});
