import { describe, expect, test } from '@jest/globals';
import { vocabularyTopics } from '#domain/matching/topics/vocabulary.ts';
import { topicNamed, topicsAtAGlance, topicsFound, topicThemes } from '#surfaces/personalTab/enrol/topicChoices.ts';

const names = (choices: readonly { readonly name: string }[]) => choices.map(({ name }) => name);

test('offers at a glance the first topics of everything that the programme is about', () => {
  expect(names(topicsAtAGlance(['technology', 'aiTools']))).toEqual([
    'Data visualisation',
    'AI tools',
    'Data literacy',
    'Prompt writing',
    'Spreadsheets',
    'AI in everyday work',
    'Low-code apps',
    'Responsible AI',
  ]);
});

test('puts every topic under exactly one theme, and first what the programme is about', () => {
  const themes = topicThemes(['inclusion', 'softSkills']);
  expect(themes.map(({ theme }) => theme).slice(0, 2)).toEqual(['inclusion', 'softSkills']);
  const ids = themes.flatMap(({ topics }) => topics.map(({ id }) => id));
  expect(ids.toSorted()).toEqual(vocabularyTopics.map(({ id }) => id).toSorted());
});

describe('a search', () => {
  test.each([
    ['tiktok', 'Short video'],
    ['Tik Tok', 'Short video'],
    ['visualising data', 'Data visualisation'],
    ['PowerBI', 'Data visualisation'],
    ['cybersecuritty', 'Cyber security habits'],
    ['  SPREAD  ', 'Spreadsheets'],
  ])('for “%s” finds %s first', (typed, expected) => {
    expect(names(topicsFound(typed))[0]).toBe(expected);
  });

  test('puts names that begin so before names that hold the word, and other words for a topic last', () => {
    const found = names(topicsFound('data'));
    expect(found.indexOf('Data literacy')).toBeLessThan(found.indexOf('Open data'));
    expect(found.indexOf('Open data')).toBeLessThan(found.indexOf('Connecting systems'));
    expect(found).toContain('Connecting systems');
  });

  test('finds nothing for nothing, and nothing for what no topic is like', () => {
    expect(topicsFound('  ')).toEqual([]);
    expect(topicsFound('knitting')).toEqual([]);
  });
});

test('knows a topic of the list by its whole name only', () => {
  expect(topicNamed(' prompt  WRITING')).toBe('promptWriting');
  expect(topicNamed('prompt')).toBeUndefined();
});
