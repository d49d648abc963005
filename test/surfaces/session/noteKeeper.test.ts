import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Draft, StoredText } from '#domain/notes/draft.ts';
import { personId } from '#domain/ids.ts';
import { instant } from '#domain/time/instant.ts';
import type { Drafts } from '#ports/drafts.ts';
import { noteKeeper } from '#surfaces/session/noteKeeper.ts';
import type { NotePlace } from '#surfaces/session/notePlace.ts';
import { fakeDrafts } from '#test/fakes/fakeDrafts.ts';

const now = instant('2027-01-12T10:00:00Z');
const nothing: StoredText = { text: '', version: undefined };
const draftPlace = { person: personId('ada'), note: 'first' };

type Fault = 'none' | 'offline' | 'answerLost';

/** A note in SharePoint that two people write, and the device of one of them. */
function somewhere(device: Drafts = fakeDrafts()) {
  let standing = nothing;
  let fault: Fault = 'none';
  const written: string[] = [];
  const put = (text: string) => {
    standing = { text, version: `v${Number(standing.version?.slice(1) ?? 0) + 1}` };
    return { value: { text }, version: standing.version ?? '' };
  };
  const place: NotePlace = {
    now: () => now,
    async write(text, replaces) {
      if (fault === 'offline') {
        throw new Error('offline');
      }
      if (standing.version !== replaces && standing.text !== text) {
        return { kind: 'conflict', theirs: { value: { text: standing.text }, version: standing.version ?? '' } };
      }
      written.push(text);
      const note = put(text);
      if (fault === 'answerLost') {
        throw new Error('The answer was lost');
      }
      return { kind: 'saved', note };
    },
    drafts: {
      all: async () => await device.of(draftPlace),
      keep: async (draft) => await device.keep(draftPlace, draft),
      forget: async (draft) => await device.forget(draftPlace, draft),
    },
  };
  return {
    place,
    written,
    partnerWrites: (text: string) => void put(text),
    suffers: (next: Fault) => void (fault = next),
    standing: () => standing.text,
    read: async () => standing,
    drafts: async () => (await device.of(draftPlace)).map(({ text }) => text),
    open: async () => {
      const keeper = noteKeeper(standing, place);
      await jest.advanceTimersByTimeAsync(0);
      return keeper;
    },
  };
}

const passing = async (milliseconds: number) => await jest.advanceTimersByTimeAsync(milliseconds);
const aDraft = (draft: Partial<Draft>): Draft => ({ id: 'earlier', text: '', base: nothing, writtenAt: now, ...draft });

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('saving', () => {
  test('saves once, a second after the last letter', async () => {
    const { open, written } = somewhere();
    const keeper = await open();
    keeper.type('a');
    await passing(900);
    keeper.type('ab');
    await passing(900);
    expect(written).toEqual([]);
    expect(keeper.state().status.kind).toBe('typing');
    await passing(100);
    expect(written).toEqual(['ab']);
    expect(keeper.state()).toMatchObject({ text: 'ab', status: { kind: 'saved', withTheirs: false } });
  });

  test('saves at once when the person leaves the field, and not again later', async () => {
    const { open, written } = somewhere();
    const keeper = await open();
    keeper.type('a');
    keeper.save();
    await passing(5000);
    expect(written).toEqual(['a']);
  });

  test('saves letters typed during a save after it, on top of its version', async () => {
    const { open, written } = somewhere();
    const keeper = await open();
    keeper.type('a');
    keeper.save();
    keeper.type('ab');
    await passing(2000);
    expect(written).toEqual(['a', 'ab']);
    expect(keeper.state().status.kind).toBe('saved');
  });

  test('keeps the text when saving fails, and tries again by itself', async () => {
    const { open, suffers, written } = somewhere();
    const keeper = await open();
    suffers('offline');
    keeper.type('a');
    await passing(1000);
    expect(keeper.state()).toMatchObject({ text: 'a', status: { kind: 'notSaved' }, onDevice: 'kept' });
    suffers('none');
    keeper.tryAgain();
    await passing(0);
    expect(written).toEqual(['a']);
  });

  test('says how much is too much, and saves it once it is short enough', async () => {
    const { open, written } = somewhere();
    const keeper = await open();
    keeper.type('x'.repeat(479_007));
    await passing(1000);
    expect(keeper.state().status).toEqual({ kind: 'tooLong', tooMany: 7 });
    expect(written).toEqual([]);
    keeper.type('x'.repeat(479_000));
    await passing(1000);
    expect(written).toHaveLength(1);
  });

  test('names who could read it when it was not stored for that reason', async () => {
    const { place } = somewhere();
    const unexpected = [{ id: 'x', name: 'Site Members', mayWrite: true }];
    const keeper = noteKeeper(nothing, { ...place, write: async () => ({ kind: 'notPrivate', unexpected }) });
    keeper.type('a');
    await passing(1000);
    expect(keeper.state()).toMatchObject({ text: 'a', status: { kind: 'notPrivate', readers: ['Site Members'] } });
  });
});

describe('two at once', () => {
  test('joins what the two wrote on different lines, and says so', async () => {
    const { open, partnerWrites, standing } = somewhere();
    partnerWrites('one\ntwo\nthree');
    const keeper = await open();
    keeper.type('one\ntwo\nthree, says Ada');
    partnerWrites('one, says Omar\ntwo\nthree');
    await passing(1000);
    expect(standing()).toBe('one, says Omar\ntwo\nthree, says Ada');
    expect(keeper.state()).toMatchObject({ text: standing(), status: { kind: 'saved', withTheirs: true } });
  });

  test('shows both texts when they changed the same line, and overwrites nothing before the person says so', async () => {
    const { open, partnerWrites, standing } = somewhere();
    const keeper = await open();
    partnerWrites('theirs');
    keeper.type('mine');
    await passing(5000);
    expect(keeper.state()).toMatchObject({
      text: 'theirs\nmine',
      status: { kind: 'conflict', mine: 'mine', theirs: 'theirs' },
    });
    expect(standing()).toBe('theirs');
    keeper.type('theirs and mine');
    keeper.settle();
    await passing(0);
    expect(standing()).toBe('theirs and mine');
    expect(keeper.state().status.kind).toBe('saved');
  });

  test('does not take its own save for somebody else’s when only the answer was lost', async () => {
    const { open, standing, suffers } = somewhere();
    const keeper = await open();
    suffers('answerLost');
    keeper.type('Hel');
    await passing(1000);
    suffers('none');
    keeper.type('Hello');
    await passing(1000);
    expect(standing()).toBe('Hello');
    expect(keeper.state().status).toEqual({ kind: 'saved', withTheirs: false });
  });

  test('shows what the partner wrote when nothing of one’s own is unsaved', async () => {
    const { open, partnerWrites, read, written } = somewhere();
    const keeper = await open();
    partnerWrites('hello');
    await keeper.refresh(read());
    expect(keeper.state().text).toBe('hello');
    keeper.type('hello you');
    await passing(1000);
    expect(written).toEqual(['hello you']);
  });

  test('never replaces unsaved letters by what the partner wrote', async () => {
    const { open, partnerWrites, read } = somewhere();
    const keeper = await open();
    keeper.type('mine');
    partnerWrites('theirs');
    await keeper.refresh(read());
    expect(keeper.state().text).toBe('mine');
  });

  test('does not fall back to an older text when a save overtakes a reading', async () => {
    const { place } = somewhere();
    const keeper = noteKeeper(nothing, place);
    let answer: (read: StoredText) => void = () => undefined;
    const reading = keeper.refresh(new Promise((resolve) => (answer = resolve)));
    keeper.type('new');
    keeper.save();
    await passing(0);
    answer({ text: 'old', version: 'v0' });
    await reading;
    expect(keeper.state()).toMatchObject({ text: 'new', status: { kind: 'saved' } });
  });
});

describe('on this device', () => {
  test('keeps every letter until SharePoint has it, and not longer', async () => {
    const { open, drafts } = somewhere();
    const keeper = await open();
    keeper.type('a');
    await passing(0);
    expect(keeper.state().onDevice).toBe('kept');
    expect(await drafts()).toEqual(['a']);
    await passing(1000);
    expect(await drafts()).toEqual([]);
  });

  test('keeps letters typed during a save', async () => {
    const { open, drafts } = somewhere();
    const keeper = await open();
    keeper.type('a');
    keeper.save();
    keeper.type('ab');
    await passing(0);
    expect(await drafts()).toEqual(['ab']);
  });

  test('offers on the next visit what was not saved, and saves it when it is put back', async () => {
    const { open, drafts, suffers, standing } = somewhere();
    suffers('offline');
    (await open()).type('On a train');
    await passing(1000);
    suffers('none');
    const keeper = await open();
    expect(keeper.state()).toMatchObject({ text: '', offers: [{ text: 'On a train' }] });
    keeper.state().offers.forEach(keeper.takeBack);
    await passing(1000);
    expect(standing()).toBe('On a train');
    expect(keeper.state()).toMatchObject({ text: 'On a train', status: { kind: 'saved' }, offers: [] });
    expect(await drafts()).toEqual([]);
  });

  test('puts a draft back beside what the partner wrote since', async () => {
    const device = fakeDrafts();
    await device.keep(draftPlace, aDraft({ text: 'one\ntwo', base: { text: 'one', version: 'v1' } }));
    const { open, partnerWrites, standing } = somewhere(device);
    partnerWrites('zero\none');
    const keeper = await open();
    keeper.state().offers.forEach(keeper.takeBack);
    await passing(1000);
    expect(standing()).toBe('zero\none\ntwo');
  });

  test('forgets what is discarded', async () => {
    const device = fakeDrafts();
    await device.keep(draftPlace, aDraft({ text: 'old' }));
    const { open, drafts } = somewhere(device);
    const keeper = await open();
    keeper.state().offers.forEach(keeper.discard);
    expect(keeper.state()).toMatchObject({ text: '', offers: [] });
    expect(await drafts()).toEqual([]);
  });

  test('does not offer what was saved after all', async () => {
    const device = fakeDrafts();
    await device.keep(draftPlace, aDraft({ text: 'one' }));
    const { open, drafts, partnerWrites } = somewhere(device);
    partnerWrites('one\ntwo');
    expect((await open()).state().offers).toEqual([]);
    expect(await drafts()).toEqual([]);
  });

  test('two pages of one person keep a draft each', async () => {
    const { open, drafts, suffers } = somewhere();
    const [one, other] = [await open(), await open()];
    suffers('offline');
    one.type('one');
    other.type('other');
    await passing(1000);
    expect(new Set(await drafts())).toEqual(new Set(['one', 'other']));
  });

  test('says so when this device keeps nothing, and saves all the same', async () => {
    const device = { ...fakeDrafts(), keep: async () => false };
    const { open, standing } = somewhere(device);
    const keeper = await open();
    keeper.type('a');
    await passing(0);
    expect(keeper.state().onDevice).toBe('refused');
    await passing(1000);
    expect(standing()).toBe('a');
  });
});
