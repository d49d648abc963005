import { aSlot } from '#test/builders/aSlot.ts';
import { expect, test } from '@jest/globals';
import { deskFolder, type DeskEntry, type PairEntry, type PersonEntry, type PrivateEntry } from '#domain/entries.ts';
import { pairId, programmeId } from '#domain/ids.ts';
import { invitation } from '#domain/participant.ts';
import type { Pair } from '#domain/pair.ts';
import { instant } from '#domain/time/instant.ts';
import type { Folders } from '#ports/folders.ts';
import { servicesOf } from '#sandbox/cohort/seedCohort.ts';
import { aProgramme } from '#test/builders/aProgramme.ts';
import { hostileStrings } from '#test/builders/hostileStrings.ts';
import { standIn } from '#test/contracts/standIn.ts';

const at = instant('2027-01-12T10:00:00Z');
const slot = aSlot();

test('a thousand hostile strings come back from every kind of entry as they were written', async () => {
  const { tenant, lead, ada, bo } = standIn();
  const [theirs, hers] = [servicesOf(tenant, lead), servicesOf(tenant, ada)];
  await theirs.site.provision();
  const pair = pairId('reverse-2027-ada-bo');
  const partner = (id: typeof ada, text: string) => ({ id, name: text, mail: text, department: text, jobTitle: text });
  const pairOf = (text: string): Pair => ({
    id: pair,
    programme: programmeId('reverse-2027'),
    mentor: partner(ada, text),
    mentee: partner(bo, text),
  });
  await theirs.people.create(ada, { people: [ada], withLeads: true });
  await theirs.privateNotes.create(ada, { people: [ada], withLeads: false });
  await theirs.pairs.create(pair, { people: [ada, bo], withLeads: false });

  const pairEntries: readonly ((text: string, key: string) => PairEntry)[] = [
    (hope, key) => ({ kind: 'signature', key, by: ada, hope, at }),
    (title, key) => ({ kind: 'goal', key, of: ada, title, progress: 0.5, at }),
    (text, key) => ({ kind: 'note', key, session: at, text }),
    (text, key) => ({ kind: 'learning', key, session: at, by: ada, taught: text, learned: text }),
  ];
  const personEntries: readonly ((text: string, key: string) => PersonEntry)[] = [
    (text, key) => ({
      kind: 'enrolment',
      key,
      enrolment: {
        ...invitation(ada, programmeId('reverse-2027'), 'mentor'),
        teaches: [text],
        wantsToLearn: [text],
        languages: [text],
      },
    }),
    (text, key) => ({
      kind: 'proposal',
      key,
      proposal: { pair: pairOf(text), reasons: [], slot, freeSessions: 6, proposedAt: at },
    }),
  ];
  const deskEntries: readonly ((text: string, key: string) => DeskEntry)[] = [
    (text, key) => ({ kind: 'pair', key, pair: pairOf(text), privacyConfirmed: true }),
    (text, key) => ({
      kind: 'vocabulary',
      key,
      edits: { topics: [], merges: [{ phrase: text, topic: text }] },
    }),
  ];
  const privateEntry = (text: string, key: string): PrivateEntry => ({ kind: 'privateNote', key, session: at, text });
  const shelves = [
    shelf(hers.pairs, pair, pairEntries),
    shelf(theirs.people, ada, personEntries),
    shelf(theirs.desk, deskFolder, deskEntries),
    shelf(hers.privateNotes, ada, [privateEntry]),
  ];
  const writers = shelves.flatMap(({ writers: each }) => each);
  for (const [number, text] of hostileStrings(1000).entries()) {
    // Only what people write at length can be that long; the others say the same text many times.
    const possible = text.length < 1000 ? writers : (shelves[0]?.writers ?? []);
    await possible[number % possible.length]?.(text, `key-${number}`);
  }
  for (const { written, read } of shelves) {
    expect(new Map((await read()).map((entry) => [entry.key, entry]))).toEqual(written);
  }
}, 120_000);

test('a programme keeps its words, however hostile, and is found by its id', async () => {
  const { tenant, lead } = standIn();
  const { site, programmes } = servicesOf(tenant, lead);
  await site.provision();
  const texts = hostileStrings(60).filter((text) => text.length < 1000);
  const made = texts.map((text, number) =>
    aProgramme({ id: programmeId(`programme-${number}`), name: `Programme ${text}`, purpose: text, sponsor: text }),
  );
  for (const programme of made) {
    expect((await programmes.save(programme)).value).toEqual(programme);
  }
  const found = await programmes.all();
  expect(new Map(found.map(({ value }) => [value.id, value]))).toEqual(new Map(made.map((each) => [each.id, each])));
});

/** A folder, what was written into it, and what stands in it. */
function shelf<Entry extends { readonly kind: string; readonly key: string }>(
  folders: Folders<Entry>,
  folder: string,
  entries: readonly ((text: string, key: string) => Entry)[],
) {
  const written = new Map<string, Entry>();
  const writers = entries.map((entryOf) => async (text: string, key: string): Promise<void> => {
    const entry = entryOf(text, key);
    await folders.write(folder, entry);
    written.set(key, entry);
  });
  const read = async (): Promise<readonly Entry[]> => (await folders.read(folder)).map(({ value }) => value);
  return { written, writers, read };
}
