import { expect, test } from '@jest/globals';
import { noEdits } from '#domain/matching/topics/topicReader.ts';
import { makeOwn, mergeInto, undoMerge, undoOwn } from '#surfaces/admin/topics/vocabularyChanges.ts';

const social = { focus: ['socialMedia', 'technology'] } as const;

test('a topic of its own has the words as its label, and the first focus of the programme', () => {
  expect(makeOwn('Vinyl Records', social)(noEdits).topics).toEqual([
    { id: 'own-vinyl-records', label: 'Vinyl Records', focus: 'socialMedia', aliases: [] },
  ]);
});

test('a topic has a focus where the programme has none', () => {
  expect(makeOwn('Falconry', { focus: [] })(noEdits).topics).toMatchObject([{ focus: 'technology' }]);
});

test('no two topics have the same id', () => {
  const taken = { id: 'own-falconry', label: 'Birds', focus: 'technology', aliases: [] } as const;
  const standing = { topics: [taken, { ...taken, id: 'own-falconry-2', label: 'Wings' }], merges: [] };
  expect(makeOwn('Falconry', social)(standing).topics.map(({ id }) => id)).toEqual([
    'own-falconry',
    'own-falconry-2',
    'own-falconry-3',
  ]);
});

test.each([
  ['merged', mergeInto('Phyton', 'programming')],
  ['made a topic', makeOwn('Phyton', social)],
])('a phrase that is %s already stays so, however it is written', (_, first) => {
  const standing = first(noEdits);
  expect(mergeInto('phyton', 'dataScience')(standing)).toEqual(standing);
  expect(makeOwn('PHYTON', social)(standing)).toEqual(standing);
});

test('undoing takes back one decision, and with a topic all that was merged into it', () => {
  const own = makeOwn('Falconry', social)(noEdits);
  const all = mergeInto('Hawking', 'own-falconry')(mergeInto('Phyton', 'programming')(own));
  expect(undoMerge('Hawking')(all)).toEqual({ ...all, merges: [{ phrase: 'Phyton', topic: 'programming' }] });
  expect(undoOwn('own-falconry')(all)).toEqual({ topics: [], merges: [{ phrase: 'Phyton', topic: 'programming' }] });
});
