import { expect, test } from '@jest/globals';
import { instant } from '#domain/time/instant.ts';
import type { Folders } from '#ports/folders.ts';
import type { PairEntry } from '#domain/entries.ts';
import { writeNote } from '#useCases/notes/writeNote.ts';
import { aPairOnItsWay, pairOf } from '#test/surfaces/aPairOnItsWay.ts';

const session = instant('2027-01-12T10:00:00Z');
const notes = async (services: Parameters<typeof pairOf>[0]) =>
  (await pairOf(services)).notes.map(({ value }) => value.text);

test('saves a note that both can read', async () => {
  const { ada, omar } = await aPairOnItsWay('booked');
  const outcome = await writeNote(ada, await pairOf(ada), { session, text: 'Prompts', replaces: undefined });
  expect(outcome).toMatchObject({ kind: 'saved', note: { value: { text: 'Prompts' } } });
  expect(await notes(omar)).toEqual(['Prompts']);
});

test('replaces the note that the person started from', async () => {
  const { ada } = await aPairOnItsWay('booked');
  const view = await pairOf(ada);
  const first = await writeNote(ada, view, { session, text: 'Prompts', replaces: undefined });
  const replaces = first.kind === 'saved' ? first.note.version : undefined;
  await writeNote(ada, view, { session, text: 'Prompts, and agents', replaces });
  expect(await notes(ada)).toEqual(['Prompts, and agents']);
});

test('hands back the text of the partner on a conflict, and overwrites nothing', async () => {
  const { ada, omar } = await aPairOnItsWay('booked');
  const view = await pairOf(ada);
  await writeNote(omar, await pairOf(omar), { session, text: 'From Omar', replaces: undefined });
  const outcome = await writeNote(ada, view, { session, text: 'From Ada', replaces: undefined });
  expect(outcome).toMatchObject({ kind: 'conflict', theirs: { value: { text: 'From Omar' } } });
  expect(await notes(ada)).toEqual(['From Omar']);
});

test('stores nothing while somebody else could read it, and says who', async () => {
  const { ada } = await aPairOnItsWay('booked');
  const stranger = { id: 'stranger', name: 'Site owners', mayWrite: true };
  const pairs: Folders<PairEntry> = {
    ...ada.pairs,
    privacyOf: async () => ({ confirmed: false, readers: [stranger], unexpected: [stranger], isWhole: true }),
  };
  const view = await pairOf(ada);
  const outcome = await writeNote({ pairs }, view, { session, text: 'Secret', replaces: undefined });
  expect(outcome).toEqual({ kind: 'notPrivate', unexpected: [stranger] });
  expect(await notes(ada)).toEqual([]);
});

test('keeps the notes of two sessions apart', async () => {
  const { ada } = await aPairOnItsWay('booked');
  const view = await pairOf(ada);
  await writeNote(ada, view, { session, text: 'January', replaces: undefined });
  await writeNote(ada, view, { session: instant('2027-02-09T10:00:00Z'), text: 'February', replaces: undefined });
  expect(await notes(ada)).toEqual(['January', 'February']);
});
