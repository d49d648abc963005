import { expect, test } from '@jest/globals';
import { topicReader } from '#domain/matching/topics/topicReader.ts';
import { unknownPhrases } from '#domain/matching/topics/unknownPhrases.ts';
import { usualTopics } from '#domain/matching/topics/usualTopics.ts';
import { vocabularyTopics } from '#domain/matching/topics/vocabulary.ts';

const said = ['shortVideo', 'Phyton', 'Knitting patterns', 'reels', ' knitting pattern', 'phyton', 'Phyton', ' '];

test('what met no topic is listed, the most frequent first, with topics that are spelt like it', () => {
  const unknown = unknownPhrases(said, usualTopics);
  expect(unknown.map(({ phrase, count }) => [phrase, count])).toEqual([
    ['Phyton', 3],
    ['Knitting patterns', 2],
  ]);
  expect(unknown[0]?.nearest).toContain('programming');
  expect(unknown[0]?.nearest.length).toBeLessThanOrEqual(3);
});

test('what the lead has merged is known from then on', () => {
  const reader = topicReader(vocabularyTopics, [{ phrase: 'phyton', topic: 'Python' }]);
  expect(unknownPhrases(said, reader).map(({ phrase }) => phrase)).toEqual(['Knitting patterns']);
});
