import { describe, expect, test } from '@jest/globals';
import type { PairEntry } from '#domain/entries.ts';
import { personId, type PersonId } from '#domain/ids.ts';
import { day, hour, instant, type Instant } from '#domain/time/instant.ts';
import type { FolderPrivacy, Folders } from '#ports/folders.ts';

/** A library of pair folders, and who plays which part. */
export interface FoldersSubject {
  readonly lead: PersonId;
  readonly otherLead: PersonId;
  readonly ada: PersonId;
  readonly bo: PersonId;
  readonly outsider: PersonId;
  readonly as: (person: PersonId) => Folders<PairEntry>;
  readonly now: () => Instant;
  readonly passTime: (milliseconds: number) => void;
}

const session = instant('2027-01-12T10:00:00Z');
const note = (text: string, key = 'first') => ({ kind: 'note', key, session, text }) as const;
const goal = (key: string) =>
  ({ kind: 'goal', key, of: personId('ada'), title: `Goal ${key}`, progress: 20, at: session }) as const;

/** What every implementation of `Folders` must do. */
export function foldersContract(name: string, makeSubject: () => Promise<FoldersSubject>): void {
  describe(`folders: ${name}`, () => {
    const promises = (sentence: string, check: (subject: FoldersSubject) => Promise<void>): void =>
      test(sentence, async () => check(await makeSubject()));

    promises('a folder of two is confirmed private, and its readers are the two', async (subject) => {
      const { ada, bo } = subject;
      const privacy = await makePair(subject);
      expect(privacy.confirmed).toBe(true);
      expect(new Set(privacy.readers.map(({ id }) => id))).toEqual(new Set([ada, bo]));
    });

    promises('a folder of two is open to the two, and to no lead and nobody else', async (subject) => {
      const { as, lead, otherLead, ada, bo, outsider } = subject;
      await makePair(subject);
      for (const inside of [ada, bo]) {
        expect(await as(inside).names()).toEqual(['pair-1']);
        expect(await as(inside).read('pair-1')).toEqual([]);
      }
      for (const outside of [lead, otherLead, outsider]) {
        expect(await as(outside).names()).toEqual([]);
        await expect(as(outside).read('pair-1')).rejects.toMatchObject({ kind: 'missing' });
        await expect(as(outside).write('pair-1', note('hello'))).rejects.toMatchObject({ kind: 'missing' });
        expect(await as(outside).readEvery('note')).toEqual([]);
      }
    });

    promises('the two can see for themselves that nobody else can read it', async (subject) => {
      const { as, ada, bo } = subject;
      await makePair(subject);
      expect(await as(ada).privacyOf('pair-1', { people: [ada, bo], withLeads: false })).toMatchObject({
        confirmed: true,
      });
      expect(await as(ada).privacyOf('pair-1', { people: [ada], withLeads: false })).toMatchObject({
        confirmed: false,
        unexpected: [{ id: bo }],
      });
    });

    promises(
      'a folder with leads is open to its person and to every lead',
      async ({ as, lead, otherLead, ada, outsider }) => {
        const privacy = await as(lead).create('ada', { people: [ada], withLeads: true });
        expect(privacy.confirmed).toBe(true);
        for (const inside of [ada, lead, otherLead]) {
          expect(await as(inside).names()).toEqual(['ada']);
        }
        expect(await as(outsider).names()).toEqual([]);
      },
    );

    promises('of a folder with leads these see every reader, its person only themselves', async (subject) => {
      const { as, lead, ada } = subject;
      const audience = { people: [ada], withLeads: true };
      await as(lead).create('ada', audience);
      expect(await as(lead).privacyOf('ada', audience)).toMatchObject({ confirmed: true });
      const seen = await as(ada).privacyOf('ada', audience);
      expect(seen).toMatchObject({ confirmed: false, unexpected: [], isWhole: false, readers: [{ id: ada }] });
    });

    promises('mending lets in exactly its audience, makes no folder, and loses no entry', async ({ as, lead, ada }) => {
      const audience = { people: [ada], withLeads: true };
      await as(lead).mend('ada', audience);
      expect(await as(lead).names()).toEqual([]);
      await as(lead).create('ada', audience);
      await as(ada).write('ada', note('kept'));
      expect(await as(lead).mend('ada', audience)).toMatchObject({ confirmed: true });
      expect(await as(ada).read('ada')).toMatchObject([{ value: note('kept') }]);
    });

    promises('making a folder again changes nothing', async ({ as, lead, otherLead, ada }) => {
      const audience = { people: [ada], withLeads: true };
      await as(lead).create('ada', audience);
      await as(ada).write('ada', note('kept'));
      expect(await as(otherLead).create('ada', audience)).toMatchObject({ confirmed: true });
      expect(await as(ada).read('ada')).toMatchObject([{ value: note('kept') }]);
    });

    promises('whoever is shut out already cannot confirm the privacy again', async (subject) => {
      await makePair(subject);
      expect(await makePair(subject)).toMatchObject({ confirmed: false, readers: [], unexpected: [] });
    });

    promises('who is no lead makes no folders', async ({ as, outsider }) => {
      await expect(as(outsider).create('mine', { people: [outsider], withLeads: false })).rejects.toMatchObject({
        kind: 'denied',
      });
    });

    promises('entries come back as they were written, the oldest first', async (subject) => {
      const { as, ada, bo } = subject;
      await makePair(subject);
      const written = [goal('b'), note('Grüße & "quotes" <b>', 'z'), goal('a')];
      for (const entry of written) {
        await as(ada).write('pair-1', entry);
      }
      const read = await as(bo).read('pair-1');
      expect(read.map(({ value }) => value)).toEqual(written);
    });

    promises('writing the same entry twice makes one', async (subject) => {
      const { as, ada } = subject;
      await makePair(subject);
      const first = await as(ada).write('pair-1', note('one'));
      expect(await as(ada).write('pair-1', note('one'))).toEqual(first);
      expect(await as(ada).read('pair-1')).toEqual([first]);
    });

    promises('a new entry never overwrites another that has its key', async (subject) => {
      const { as, ada, bo } = subject;
      await makePair(subject);
      await as(ada).write('pair-1', note('mine'));
      await expect(as(bo).write('pair-1', note('also mine'))).rejects.toMatchObject({ kind: 'conflict' });
      expect(await as(ada).read('pair-1')).toMatchObject([{ value: note('mine') }]);
    });

    promises('an entry is replaced only by who read its last version', async (subject) => {
      const { as, ada, bo } = subject;
      await makePair(subject);
      const first = await as(ada).write('pair-1', note('first'));
      const second = await as(bo).write('pair-1', note('second'), first.version);
      expect(second.version).not.toBe(first.version);
      await expect(as(ada).write('pair-1', note('third'), first.version)).rejects.toMatchObject({ kind: 'conflict' });
      expect(await as(ada).read('pair-1')).toEqual([second]);
      expect(await as(ada).write('pair-1', note('third'), second.version)).toMatchObject({ value: note('third') });
    });

    promises('a replacement that got through already counts as written', async (subject) => {
      const { as, ada } = subject;
      await makePair(subject);
      const first = await as(ada).write('pair-1', note('first'));
      const second = await as(ada).write('pair-1', note('second'), first.version);
      expect(await as(ada).write('pair-1', note('second'), first.version)).toEqual(second);
    });

    promises('two who write a new entry at once end with one of them, and the other is told', async (subject) => {
      const { as, ada, bo } = subject;
      await makePair(subject);
      const outcomes = await Promise.allSettled([
        as(ada).write('pair-1', note('of Ada')),
        as(bo).write('pair-1', note('of Bo')),
      ]);
      expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
      expect(await as(ada).read('pair-1')).toHaveLength(1);
    });

    promises('entries of one kind are found in every folder that is open to the person', async (subject) => {
      const { as, lead, ada, bo, outsider } = subject;
      await makePair(subject);
      await as(lead).create('pair-2', { people: [ada, outsider], withLeads: false });
      await as(ada).write('pair-1', note('with Bo'));
      await as(ada).write('pair-2', note('with another'));
      await as(ada).write('pair-2', goal('a'));
      const found = await as(ada).readEvery('note');
      expect(found.map(({ folder, value }) => [folder, value.text])).toEqual([
        ['pair-1', 'with Bo'],
        ['pair-2', 'with another'],
      ]);
      expect((await as(bo).readEvery('note')).map(({ folder }) => folder)).toEqual(['pair-1']);
      const [first] = found;
      await as(ada).write('pair-1', note('changed'), first?.version);
      expect((await as(bo).readEvery('note'))[0]?.value.text).toBe('changed');
    });

    promises('the history of an entry has every version with its writer, the newest first', async (subject) => {
      const { as, ada, bo, outsider } = subject;
      await makePair(subject);
      const first = await as(ada).write('pair-1', note('first'));
      await as(bo).write('pair-1', note('second'), first.version);
      const history = await as(ada).history('pair-1', note(''));
      expect(history.map(({ value }) => value)).toEqual([note('second'), note('first')]);
      expect(new Set(history.map(({ by }) => by)).size).toBe(2);
      expect(history.every(({ by }) => by !== '')).toBe(true);
      await expect(as(outsider).history('pair-1', note(''))).rejects.toMatchObject({ kind: 'missing' });
      await expect(as(ada).history('pair-1', note('', 'never'))).rejects.toMatchObject({ kind: 'missing' });
    });

    promises('tells whether something was written since the last question, and who wrote', async (subject) => {
      const { as, lead, ada, bo, outsider } = subject;
      await makePair(subject);
      await as(lead).create('pair-2', { people: [ada, outsider], withLeads: false });
      const ask = async (who: PersonId, mark?: string) => await as(who).changes('pair-1', mark);
      const start = await ask(ada);
      expect(start).toMatchObject({ mayHaveChanged: true, writers: [] });
      const shutOut = await ask(outsider);
      await as(outsider).write('pair-2', note('elsewhere'));
      const elsewhere = await ask(ada, start.mark);
      expect(elsewhere).toMatchObject({ mayHaveChanged: false, writers: [] });
      const first = await as(bo).write('pair-1', note('by Bo'));
      const byBo = await ask(ada, elsewhere.mark);
      expect(byBo).toMatchObject({ mayHaveChanged: true, writers: [bo] });
      expect(await ask(ada, byBo.mark)).toMatchObject({ mayHaveChanged: false, writers: [] });
      await as(ada).write('pair-1', note('by Ada'), first.version);
      expect(await ask(ada, byBo.mark)).toMatchObject({ mayHaveChanged: true, writers: [ada] });
      expect(await ask(outsider, shutOut.mark)).toMatchObject({ mayHaveChanged: false, writers: [] });
    });

    promises('what was taken away may be of this folder', async (subject) => {
      const { as, ada, bo } = subject;
      await makePair(subject);
      const { version } = await as(bo).write('pair-1', note('one'));
      const { mark } = await as(ada).changes('pair-1');
      await as(bo).removeEntry('pair-1', note(''), version);
      expect(await as(ada).changes('pair-1', mark)).toMatchObject({ mayHaveChanged: true, writers: [] });
    });

    promises('tells when each file of a folder was last written, by whomever', async (subject) => {
      const { as, ada, bo, outsider, now, passTime } = subject;
      await makePair(subject);
      expect(await as(ada).writings('pair-1')).toEqual([]);
      const first = await as(ada).write('pair-1', note('first'));
      await as(ada).write('pair-1', goal('a'));
      const before = now();
      passTime(day);
      await as(bo).write('pair-1', note('second'), first.version);
      const writings = new Map((await as(ada).writings('pair-1')).map(({ file, at }) => [file, at]));
      const since = (file: string) => Math.round(((writings.get(file) ?? 0) - before) / hour);
      expect([...writings.keys()].toSorted()).toEqual(['goal-a.txt', 'note-first.txt']);
      expect([since('goal-a.txt'), since('note-first.txt')]).toEqual([0, 24]);
      const [found] = await as(ada).readEvery('note');
      expect(found?.writtenAt).toBe(writings.get('note-first.txt'));
      await expect(as(outsider).writings('pair-1')).rejects.toMatchObject({ kind: 'missing' });
    });

    promises('either of the two takes the whole folder away, and doing it again changes nothing', async (subject) => {
      const { as, lead, ada, bo } = subject;
      await makePair(subject);
      await as(lead).create('pair-2', { people: [ada, bo], withLeads: false });
      await as(ada).write('pair-1', note('gone'));
      await as(ada).write('pair-2', note('kept'));
      for (const either of [bo, bo, ada]) {
        await as(either).remove('pair-1');
      }
      for (const each of [ada, bo]) {
        expect(await as(each).names()).toEqual(['pair-2']);
        await expect(as(each).read('pair-1')).rejects.toMatchObject({ kind: 'missing' });
        expect(await as(each).readEvery('note')).toMatchObject([{ folder: 'pair-2', value: note('kept') }]);
      }
    });

    promises('nobody takes away a folder that they may not open', async (subject) => {
      const { as, lead, otherLead, ada, outsider } = subject;
      await makePair(subject);
      const first = await as(ada).write('pair-1', note('kept'));
      for (const outside of [lead, otherLead, outsider]) {
        await as(outside).remove('pair-1');
        await as(outside).removeEntry('pair-1', note(''), first.version);
      }
      expect(await as(ada).read('pair-1')).toEqual([first]);
    });

    promises('a lead takes away the folder of a person, with whatever the person wrote in it', async (subject) => {
      const { as, lead, ada } = subject;
      await as(lead).create('ada', { people: [ada], withLeads: true });
      await as(ada).write('ada', note('hello'));
      await as(lead).remove('ada');
      expect(await as(ada).names()).toEqual([]);
    });

    promises('a folder that was taken away is made anew, and starts empty', async (subject) => {
      const { as, ada } = subject;
      await makePair(subject);
      await as(ada).write('pair-1', note('gone'));
      await as(ada).remove('pair-1');
      expect(await makePair(subject)).toMatchObject({ confirmed: true });
      expect(await as(ada).read('pair-1')).toEqual([]);
      await as(ada).write('pair-1', note('new'));
      expect(await as(ada).history('pair-1', note(''))).toMatchObject([{ value: note('new') }]);
    });

    promises('one entry is taken away with its history, and the others stay', async (subject) => {
      const { as, ada, bo } = subject;
      await makePair(subject);
      const first = await as(ada).write('pair-1', note('one'));
      const second = await as(bo).write('pair-1', note('two'), first.version);
      const other = await as(ada).write('pair-1', goal('a'));
      for (const either of [ada, ada, bo]) {
        await as(either).removeEntry('pair-1', note(''), second.version);
      }
      expect(await as(ada).read('pair-1')).toEqual([other]);
      await expect(as(ada).history('pair-1', note(''))).rejects.toMatchObject({ kind: 'missing' });
    });

    promises('an entry that changed in the meantime is not taken away', async (subject) => {
      const { as, ada, bo } = subject;
      await makePair(subject);
      const first = await as(ada).write('pair-1', note('first'));
      const second = await as(bo).write('pair-1', note('second'), first.version);
      await expect(as(ada).removeEntry('pair-1', note(''), first.version)).rejects.toMatchObject({ kind: 'conflict' });
      expect(await as(ada).read('pair-1')).toEqual([second]);
    });

    promises('nothing is read from or written to a folder that is not there', async ({ as, lead }) => {
      await expect(as(lead).read('nowhere')).rejects.toMatchObject({ kind: 'missing' });
      await expect(as(lead).write('nowhere', note('hello'))).rejects.toMatchObject({ kind: 'missing' });
      expect(await as(lead).names()).toEqual([]);
    });
  });
}

const makePair = ({ as, lead, ada, bo }: FoldersSubject): Promise<FolderPrivacy> =>
  as(lead).create('pair-1', { people: [ada, bo], withLeads: false });
