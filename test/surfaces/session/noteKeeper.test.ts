import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { instant } from '#domain/time/instant.ts';
import { noteKeeper, type StoredText } from '#surfaces/session/noteKeeper.ts';
import type { NoteOutcome } from '#useCases/writeNote.ts';

const session = instant('2027-01-12T10:00:00Z');

const stored = (text: string, version: string) => ({
  value: { kind: 'note' as const, key: 'k', session, text },
  version,
});

/** A note in SharePoint that two people write; it refuses whoever did not see its latest version. */
function sharedPlace() {
  let standing: StoredText = { text: '', version: undefined };
  let problem: Error | undefined;
  const written: string[] = [];
  const put = (text: string) => {
    standing = { text, version: `v${Number(standing.version?.slice(1) ?? 0) + 1}` };
    return stored(text, standing.version ?? '');
  };
  return {
    written,
    partnerWrites: (text: string) => void put(text),
    failWith: (error: Error | undefined) => (problem = error),
    read: async () => standing,
    write: async (text: string, replaces: string | undefined): Promise<NoteOutcome> => {
      if (problem) {
        throw problem;
      }
      if (standing.version !== replaces) {
        return { kind: 'conflict', theirs: stored(standing.text, standing.version ?? '') };
      }
      written.push(text);
      return { kind: 'saved', note: put(text) };
    },
  };
}

const opened = () => {
  const place = sharedPlace();
  return { place, keeper: noteKeeper({ text: '', version: undefined }, place) };
};

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('saves once, a second after the last letter', async () => {
  const { place, keeper } = opened();
  keeper.type('a');
  await jest.advanceTimersByTimeAsync(900);
  keeper.type('ab');
  await jest.advanceTimersByTimeAsync(900);
  expect(place.written).toEqual([]);
  expect(keeper.state().status.kind).toBe('typing');
  await jest.advanceTimersByTimeAsync(100);
  expect(place.written).toEqual(['ab']);
  expect(keeper.state()).toEqual({ text: 'ab', status: { kind: 'saved' } });
});

test('saves at once when the person leaves the field, and not again later', async () => {
  const { place, keeper } = opened();
  keeper.type('a');
  keeper.save();
  await jest.advanceTimersByTimeAsync(5000);
  expect(place.written).toEqual(['a']);
});

test('saves letters typed during a save after it, on top of its version', async () => {
  const { place, keeper } = opened();
  keeper.type('a');
  keeper.save();
  keeper.type('ab');
  await jest.advanceTimersByTimeAsync(2000);
  expect(place.written).toEqual(['a', 'ab']);
  expect(keeper.state().status.kind).toBe('saved');
});

test('keeps the text when saving fails, and saves it on the next try', async () => {
  const { place, keeper } = opened();
  place.failWith(new Error('offline'));
  keeper.type('a');
  await jest.advanceTimersByTimeAsync(1000);
  expect(keeper.state()).toMatchObject({ text: 'a', status: { kind: 'notSaved' } });
  place.failWith(undefined);
  keeper.save();
  await jest.advanceTimersByTimeAsync(0);
  expect(place.written).toEqual(['a']);
});

test.each([
  ['mine', 'mine'],
  ['theirs', 'theirs'],
  ['both', 'theirs\n\nmine'],
] as const)('keeps %s after a conflict, without overwriting before the person chose', async (resolution, kept) => {
  const { place, keeper } = opened();
  place.partnerWrites('theirs');
  keeper.type('mine');
  await jest.advanceTimersByTimeAsync(5000);
  expect(keeper.state()).toMatchObject({ text: 'mine', status: { kind: 'conflict', theirs: { text: 'theirs' } } });
  keeper.resolve(resolution);
  await jest.advanceTimersByTimeAsync(1000);
  expect(keeper.state()).toEqual({ text: kept, status: { kind: 'saved' } });
  expect((await place.read()).text).toBe(kept);
});

test('shows what the partner wrote when nothing of one’s own is unsaved', async () => {
  const { place, keeper } = opened();
  place.partnerWrites('hello');
  await keeper.refresh();
  expect(keeper.state().text).toBe('hello');
  keeper.type('hello you');
  await jest.advanceTimersByTimeAsync(1000);
  expect(place.written).toEqual(['hello you']);
});

test('never replaces unsaved letters by what the partner wrote', async () => {
  const { place, keeper } = opened();
  keeper.type('mine');
  place.partnerWrites('theirs');
  await keeper.refresh();
  expect(keeper.state().text).toBe('mine');
});

test('does not fall back to an older text when a save overtakes a reading', async () => {
  let answer: (read: StoredText) => void = () => undefined;
  const place = sharedPlace();
  const keeper = noteKeeper(
    { text: '', version: undefined },
    { write: place.write, read: async () => await new Promise((resolve) => (answer = resolve)) },
  );
  const reading = keeper.refresh();
  keeper.type('new');
  keeper.save();
  await jest.advanceTimersByTimeAsync(0);
  answer({ text: 'old', version: 'v0' });
  await reading;
  expect(keeper.state()).toEqual({ text: 'new', status: { kind: 'saved' } });
});

test('names who could read it when it was not stored for that reason', async () => {
  const place = sharedPlace();
  const keeper = noteKeeper(
    { text: '', version: undefined },
    {
      read: place.read,
      write: async () => ({ kind: 'notPrivate', unexpected: [{ id: 'x', name: 'Site Members', mayWrite: true }] }),
    },
  );
  keeper.type('a');
  await jest.advanceTimersByTimeAsync(1000);
  expect(keeper.state()).toEqual({ text: 'a', status: { kind: 'notPrivate', readers: ['Site Members'] } });
});
