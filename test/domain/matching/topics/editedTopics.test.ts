import { expect, test } from '@jest/globals';
import { editedTopics } from '#domain/matching/topics/editedTopics.ts';

test('without edits the list that ships is read', () => {
  expect(editedTopics().isListed('programming')).toBe(true);
  expect(editedTopics().isListed('Falconry')).toBe(false);
});

test('own topics and merged phrases are read besides the list, under their labels', () => {
  const topics = editedTopics({
    topics: [{ id: 'own-falconry', label: 'Falconry', focus: 'technology', aliases: [] }],
    merges: [{ phrase: 'Phyton', topic: 'programming' }],
  });
  expect(topics.keyOf('falconry')).toBe('own-falconry');
  expect(topics.labelOf('own-falconry')).toBe('Falconry');
  expect(topics.keyOf('Phyton')).toBe('programming');
  expect(topics.labelOf('programming')).toBe('Programming basics');
});
