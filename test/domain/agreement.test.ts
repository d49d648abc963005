import { expect, test } from '@jest/globals';
import { changedSections, signersOf, standingWords } from '#domain/agreement.ts';
import { personId } from '#domain/ids.ts';
import { instant, later } from '#domain/time/instant.ts';
import { anAgreement } from '#test/builders/anAgreement.ts';

const [ada, bo] = [personId('ada'), personId('bo')];
const at = instant('2026-12-01T09:00:00Z');
const other = anAgreement({ leaving: 'With a word' });

test('the words signed last stand, in whatever order they are read', () => {
  const signatures = [
    { by: ada, words: other, at: later(at, 1) },
    { by: bo, words: anAgreement(), at },
  ];
  expect(standingWords(signatures)).toEqual(other);
  expect(standingWords(signatures.toReversed())).toEqual(other);
  expect(signersOf(signatures)).toEqual([ada]);
});

test('two that signed different words in the same moment see the same words stand', () => {
  const signatures = [
    { by: ada, words: anAgreement(), at },
    { by: bo, words: other, at },
  ];
  expect(standingWords(signatures)).toEqual(standingWords(signatures.toReversed()));
});

test('whoever signed before words could be changed has signed the usual ones', () => {
  expect(signersOf([ada, bo].map((by) => ({ by, at })))).toEqual([ada, bo]);
  expect(standingWords([{ by: ada, at }])).toBeUndefined();
});

test('only the sections that say something else have changed', () => {
  expect(changedSections(anAgreement(), other)).toEqual(['leaving']);
  expect(changedSections(other, other)).toEqual([]);
});
