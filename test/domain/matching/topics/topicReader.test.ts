import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { topicReader, topicsMet, type VocabularyEdits } from '#domain/matching/topics/topicReader.ts';
import { topicTable } from '#domain/matching/topics/topicTable.ts';
import { usualTopics } from '#domain/matching/topics/usualTopics.ts';
import { vocabularyTopics } from '#domain/matching/topics/vocabulary.ts';
import { spokenPhrases } from './spokenPhrases.ts';

const fixed = { seed: 4 };
const listed = vocabularyTopics.flatMap(({ id, label, aliases }) => [id, label, ...aliases]);
const said = fc.constantFrom(...listed, ...spokenPhrases.map(([phrase]) => phrase), 'Crème brûlée', 'C++', 'of the');
const readerWith = (merges: VocabularyEdits['merges']) => topicReader(vocabularyTopics, merges);

test('61 of 64 phrases as people type them are read as what they mean', () => {
  const wrong = spokenPhrases.filter(([phrase, topic]) =>
    topic === undefined ? usualTopics.isListed(phrase) : usualTopics.keyOf(phrase) !== topic,
  );
  expect(spokenPhrases).toHaveLength(64);
  expect(wrong.map(([phrase]) => phrase)).toEqual(['Phyton', 'instagram reels', 'sustainable fashion']);
});

test('every word of the list stands for its own topic and for no other', () => {
  const wrong = vocabularyTopics.flatMap(({ id, label, aliases }) =>
    [id, label, ...aliases]
      .filter((phrase) => usualTopics.keyOf(phrase) !== id)
      .map((phrase) => `${phrase}: ${usualTopics.keyOf(phrase)} instead of ${id}`),
  );
  expect(wrong).toEqual([]);
});

test('nearly every word of the list is still known when a letter in its middle is lost', () => {
  const words = vocabularyTopics.flatMap(({ id, aliases }) =>
    aliases.filter((alias) => /^[a-z]{7,}$/i.test(alias)).map((alias) => ({ id, alias })),
  );
  const met = words.filter(({ id, alias }) => {
    const middle = Math.floor(alias.length / 2);
    return usualTopics.keyOf(alias.slice(0, middle) + alias.slice(middle + 1)) === id;
  });
  expect(met.length / words.length).toBeGreaterThan(0.95);
});

describe('whatever is said', () => {
  test('case, accents, blanks and the order of words do not matter', () => {
    fc.assert(
      fc.property(
        said.filter((phrase) => !vocabularyTopics.some(({ id }) => id === phrase)),
        (phrase) => {
          const key = usualTopics.keyOf(phrase);
          expect(usualTopics.keyOf(phrase.toUpperCase())).toBe(key);
          expect(usualTopics.keyOf(`  ${phrase.normalize('NFD')} `)).toBe(key);
          expect(usualTopics.keyOf(phrase.replaceAll('e', 'é'))).toBe(key);
        },
      ),
      fixed,
    );
  });

  test('reading what was read says the same again', () => {
    fc.assert(
      fc.property(fc.oneof(said, fc.string()), (phrase) => {
        expect(usualTopics.keyOf(usualTopics.labelOf(phrase))).toBe(usualTopics.keyOf(phrase));
        const key = usualTopics.keyOf(phrase);
        expect(usualTopics.isListed(phrase)).toBe(vocabularyTopics.some(({ id }) => id === key));
      }),
      fixed,
    );
  });

  test('what the lead merges wins', () => {
    fc.assert(
      fc.property(said, fc.constantFrom(...vocabularyTopics), (phrase, { id }) => {
        fc.pre(usualTopics.keyOf(phrase) !== '');
        expect(readerWith([{ phrase, topic: id }]).keyOf(phrase)).toBe(id);
      }),
      fixed,
    );
  });
});

test('a merge holds for every form of the phrase, and for nothing else', () => {
  const reader = readerWith([{ phrase: 'medieval history', topic: 'storytelling' }]);
  expect(reader.keyOf('Medieval Histories')).toBe('storytelling');
  expect(reader.keyOf('history')).toBe(usualTopics.keyOf('history'));
});

test('phrases can be merged with each other, and merges that point in a circle still end', () => {
  const reader = readerWith([
    { phrase: 'bee keeping', topic: 'honey' },
    { phrase: 'honey', topic: 'bee keeping' },
    { phrase: 'Short video', topic: 'socialMediaPlatforms' },
  ]);
  expect(reader.keyOf('bee keeping')).toBe(usualTopics.keyOf('honey'));
  expect(reader.keyOf('short videos')).toBe('socialMediaPlatforms');
  expect(reader.keyOf('shortVideo')).toBe('shortVideo');
});

test('a topic of the lead is understood like any other, and one with a known id replaces it', () => {
  const own = topicTable(
    'technology',
    `
    railways | Railways | train driving, signalling
    agile | Agile here | our agile playbook
    `,
  );
  const reader = topicReader([...vocabularyTopics, ...own]);
  expect(reader.keyOf('how to drive trains')).toBe('railways');
  expect(reader.labelOf('agile')).toBe('Agile here');
  expect(reader.isListed('scrum')).toBe(false);
});

test('what is met is told once, in the words and order of the one who wants it', () => {
  const wanted = ['Reels', 'phishing', 'TikTok', 'Excel', ' '];
  expect(topicsMet(usualTopics, wanted, ['pivot tables', 'shortVideo', ''])).toEqual(['Reels', 'Excel']);
});

test('a line that is no topic is refused', () => {
  expect(() => topicTable('technology', 'drones | Drones')).toThrow(
    'Cannot read topic "drones | Drones": expected "id | label | alias, alias"',
  );
});
