import { beforeAll, expect, test } from '@jest/globals';
import { personId } from '#domain/ids.ts';
import { namesPerson } from '#domain/pair.ts';
import { servicesOf } from '#sandbox/cohort/seedCohort.ts';
import { driveIdOf } from '#sandbox/tenant/sharePoint/identifiers.ts';
import { siteId } from '#sandbox/tenant/wellKnown.ts';
import { exportMyData } from '#useCases/myData/exportMyData.ts';
import { fakeDrafts } from '#test/fakes/fakeDrafts.ts';
import { type FilledSite, filledSite, type Part } from './filledSite.ts';
import { betweenUs, toMyself } from './fillFurther.ts';
import { askAs } from './rawRequest.ts';
import { kinds, storedKinds } from './storedKinds.ts';
import { siteOf } from './targets.ts';

// What a person takes home, held against everything that the product stores.

let filled: FilledSite;
beforeAll(async () => {
  filled = await filledSite();
});

const person = (part: Part) => personId(filled.people.get(part) ?? '');
const dataOf = async (part: Part) =>
  await exportMyData({ ...servicesOf(filled.tenant, person(part)), drafts: fakeDrafts() });
const allEntries = ({ takingPart, toMyself: mine, pairs }: Awaited<ReturnType<typeof dataOf>>) => [
  ...takingPart,
  ...mine,
  ...pairs.flatMap(({ entries }) => entries),
];

test.each(['mentor', 'mentee'] as const)('the data of a %s hold every kind that they may read', async (part) => {
  const data = await dataOf(part);
  const theirs = kinds.filter(
    (kind) => kind !== 'mark' && ['People', 'Private', 'Pairs'].includes(storedKinds[kind].where),
  );
  expect(new Set(allEntries(data).map(({ kind }) => kind))).toEqual(new Set<string>(theirs));
  expect(data.missing).toEqual([]);
  expect(JSON.stringify(data)).toContain(betweenUs);
  expect(JSON.stringify(data)).toContain(toMyself(person(part)));
});

test('a mentee with two mentors takes home both pairs, and each mentor only their own', async () => {
  const foldersOf = async (part: Part) => (await dataOf(part)).pairs.map(({ folder }) => folder);
  const [both, one, other] = [
    await foldersOf('mentee'),
    await foldersOf('mentor'),
    await foldersOf('mentee’s other mentor'),
  ];
  expect(both).toHaveLength(2);
  expect(one).toEqual([filled.pair.id]);
  expect(both).toEqual(expect.arrayContaining(one));
  expect(other.filter((folder) => namesPerson(folder, person('mentee')))).toHaveLength(1);
  expect(other).not.toContain(filled.pair.id);
});

test('nobody takes home what others wrote to themselves, or what a pair wrote that is not theirs', async () => {
  // The sweep is no person, and whoever is let into no part of the site is refused as a whole.
  await expect(dataOf('outsider')).rejects.toMatchObject({ kind: 'denied' });
  const people = [...filled.people.keys()].filter((part) => part !== 'nightly sweep' && part !== 'outsider');
  for (const part of people) {
    const text = JSON.stringify(await dataOf(part));
    const pairIsTheirs = part === 'mentor' || part === 'mentee';
    expect([part, text.includes(betweenUs)]).toEqual([part, pairIsTheirs]);
    for (const writer of ['mentor', 'mentee'] as const) {
      expect([part, text.includes(toMyself(person(writer)))]).toEqual([part, part === writer]);
    }
  }
});

test('an entry that cannot be understood is named, and all others are there', async () => {
  const before = allEntries(await dataOf('mentor'));
  const { id } = [...siteOf(filled).lists.values()].find(({ displayName }) => displayName === 'Pairs') ?? {};
  const drive = `/drives/${driveIdOf(siteId, id ?? '')}`;
  const ask = async (method: string, address: string, body: string) =>
    await askAs(filled.tenant, person('mentor'), { method, address: `${drive}/${address}`, body });
  const made = await ask('PUT', `root:/${filled.pair.id}/note-spoilt.txt:/content`, 'spoilt');
  const { id: file } = JSON.parse(made.text) as { readonly id: string };
  const columns = JSON.stringify({ Kind: 'note', EntryKey: 'spoilt', Body: 'no JSON' });
  expect((await ask('PATCH', `items/${file}/listItem/fields`, columns)).status).toBe(200);
  const after = await dataOf('mentor');
  expect(allEntries(after)).toEqual(before);
  expect(after.missing).toEqual([
    {
      kind: 'entry',
      folder: `Pairs/${filled.pair.id}`,
      message: expect.stringContaining(`Cannot read "Pairs/${filled.pair.id}/note-spoilt.txt"`),
    },
  ]);
});
