import { expect, test } from '@jest/globals';
import { personId } from '#domain/ids.ts';
import { instant, toIso } from '#domain/time/instant.ts';
import { myDataFile } from '#surfaces/personalTab/you/myDataFile.ts';
import { myData as words } from '#ui/text/en/myData.ts';
import type { MyData } from '#useCases/myData/exportMyData.ts';
import { hostileEntries } from '#test/builders/hostileEntries.ts';
import { hostileStrings } from '#test/builders/hostileStrings.ts';

const at = instant('2027-01-12T10:00:00Z');
const [ada, bo] = [personId('ada'), personId('bo')];

/** Everything that is kept about somebody, saying this in every place. */
function saying(text: string): MyData {
  const { pairs, people, privateNotes } = hostileEntries(text, 'key', ada, bo);
  const draft = { id: 'd', note: 'shared', text, base: { text, version: undefined }, writtenAt: at };
  return {
    me: { id: ada, name: text, mail: text },
    site: 'https://contoso.sharepoint.com/sites/turnabout',
    at,
    takingPart: people,
    toMyself: privateNotes,
    pairs: [{ folder: 'pair', entries: pairs }],
    onThisDevice: [draft],
    missing: [{ kind: 'folder', folder: text }],
  };
}

/** As the file writes it: moments as people read them. */
const written = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_name, each: unknown) => (each === at ? toIso(at) : each)));

test('whatever people wrote stands in the file as they wrote it, and is the same when it is read', () => {
  for (const text of hostileStrings(400).filter(({ length }) => length < 1000)) {
    const data = saying(text);
    const file = myDataFile(words, data);
    const { about, takingPart, toMyself, pairs, onThisDevice } = JSON.parse(file.text);
    expect(file.name).toBe('turnabout-my-data-2027-01-12.json');
    expect(about.me).toEqual({ id: 'ada', name: text, mail: text });
    expect({ takingPart, toMyself, pairs, onThisDevice }).toEqual(
      written({
        takingPart: data.takingPart,
        toMyself: data.toMyself,
        pairs: data.pairs,
        onThisDevice: data.onThisDevice,
      }),
    );
  }
});

test('a text of 100,000 characters is in it whole', () => {
  const text = hostileStrings(200).find(({ length }) => length === 100_000) ?? '';
  const { toMyself } = JSON.parse(myDataFile(words, saying(text)).text);
  // Not compared as a whole: nobody could read what a failure prints.
  expect([text.length, toMyself[0].text === text]).toEqual([100_000, true]);
});

test('a number that is no moment stays a number', () => {
  const goal = { kind: 'goal', key: 'g', of: ada, title: 'x', progress: 1e300, at } as const;
  const data = { ...saying('x'), pairs: [{ folder: 'pair', entries: [goal] }] };
  expect(JSON.parse(myDataFile(words, data).text).pairs[0].entries[0]).toMatchObject({
    progress: 1e300,
    at: toIso(at),
  });
});
