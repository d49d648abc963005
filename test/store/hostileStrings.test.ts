import { expect, test } from '@jest/globals';
import { deskFolder } from '#domain/entries.ts';
import { pairId, programmeId } from '#domain/ids.ts';
import { instant } from '#domain/time/instant.ts';
import type { Folders } from '#ports/folders.ts';
import { servicesOf } from '#sandbox/cohort/seedCohort.ts';
import { aProgramme } from '#test/builders/aProgramme.ts';
import { hostileEntries, hostileProgramme } from '#test/builders/hostileEntries.ts';
import { hostileStrings } from '#test/builders/hostileStrings.ts';
import { standIn } from '#test/contracts/standIn.ts';

// That every string suits every text of every kind is shown without SharePoint, in storedTexts.test.ts.

const at = instant('2027-01-12T10:00:00Z');

test('a thousand hostile strings come back from SharePoint as they were written, whatever kind they stand in', async () => {
  const { tenant, theirs, hers, ada, bo } = await aSite();
  await theirs.people.create(ada, { people: [ada], withLeads: true });
  await theirs.privateNotes.create(ada, { people: [ada], withLeads: false });
  const shelves = [
    shelf(hers.pairs, pair),
    shelf(theirs.people, ada),
    shelf(theirs.desk, deskFolder),
    shelf(hers.privateNotes, ada),
  ] as const;
  const [ofPair, ofPerson, ofLeads, ofOne] = shelves;
  for (const [number, text] of hostileStrings(1000).entries()) {
    const key = `key-${number}`;
    const { pairs, people, desk, privateNotes } = hostileEntries(text, key, ada, bo);
    const writes = [
      ...pairs.map((entry) => ({ entry, write: () => ofPair.write(entry) })),
      ...people.map((entry) => ({ entry, write: () => ofPerson.write(entry) })),
      ...desk.map((entry) => ({ entry, write: () => ofLeads.write(entry) })),
      ...privateNotes.map((entry) => ({ entry, write: () => ofOne.write(entry) })),
    ];
    // Of some kinds there is one for each person; and entries with twenty texts have no room for twenty very long ones.
    const possible = writes.filter(({ entry }) => entry.key === key && JSON.stringify(entry).length < room);
    await possible[number % possible.length]?.write();
  }
  for (const { written, read } of shelves) {
    expect(await read()).toEqual(written);
  }
  expect(tenant.violations).toEqual([]);
}, 120_000);

test('a programme keeps its words, however hostile, and is found by its id', async () => {
  const { theirs } = await aSite();
  const texts = hostileStrings(60).filter((text) => text.length < 1000);
  const made = texts.map((text, number) => hostileProgramme(text, `programme-${number}`));
  for (const programme of made) {
    expect((await theirs.programmes.save(programme)).value).toEqual(programme);
  }
  const found = await theirs.programmes.all();
  expect(new Map(found.map(({ value }) => [value.id, value]))).toEqual(new Map(made.map((each) => [each.id, each])));
});

test('what is too long is refused before anything is written, and what stood there stays', async () => {
  const { hers, theirs } = await aSite();
  const note = { kind: 'note', key: 'first', session: at, text: 'short' } as const;
  const tooLong = 'x'.repeat(480_000);
  const { version } = await hers.pairs.write(pair, note);
  await expect(hers.pairs.write(pair, { ...note, text: tooLong }, version)).rejects.toMatchObject({ kind: 'tooLong' });
  await expect(hers.pairs.write(pair, { ...note, key: 'other', text: tooLong })).rejects.toMatchObject({
    kind: 'tooLong',
  });
  expect(await hers.pairs.read(pair)).toEqual([{ value: note, version }]);
  const programme = aProgramme();
  const standing = await theirs.programmes.save(programme);
  await expect(
    theirs.programmes.save({ ...programme, purpose: 'x'.repeat(64_000) }, standing.version),
  ).rejects.toMatchObject({ kind: 'tooLong' });
  await expect(
    theirs.programmes.save({ ...programme, id: programmeId('other'), purpose: 'x'.repeat(64_000) }),
  ).rejects.toMatchObject({ kind: 'tooLong' });
  expect((await theirs.programmes.all()).map(({ value }) => value)).toEqual([programme]);
});

const pair = pairId('reverse-2027-ada-bo');

/** Less than an entry has, as some characters are stored as six. */
const room = 300_000;

async function aSite() {
  const { tenant, lead, ada, bo } = standIn();
  const [theirs, hers] = [servicesOf(tenant, lead), servicesOf(tenant, ada)];
  await theirs.site.provision();
  await theirs.pairs.create(pair, { people: [ada, bo], withLeads: false });
  return { tenant, theirs, hers, ada, bo };
}

/** A folder, what was written into it, and what stands in it. */
function shelf<Entry extends { readonly kind: string; readonly key: string }>(folders: Folders<Entry>, folder: string) {
  const written = new Map<string, Entry>();
  const write = async (entry: Entry): Promise<void> => {
    await folders.write(folder, entry);
    written.set(entry.key, entry);
  };
  const read = async (): Promise<ReadonlyMap<string, Entry>> =>
    new Map((await folders.read(folder)).map(({ value }) => [value.key, value]));
  return { written, write, read };
}
