import { expect, test } from '@jest/globals';
import { sameTopic, topicCount, topicLabel, topicsMet } from '#domain/matching/topics.ts';
import { vocabularyTopics } from '#domain/matching/vocabulary.ts';
import { topicFocuses } from '#domain/programme.ts';

test.each([
  ['TikTok', 'shortVideo'],
  ['Making TikToks', 'Short videos'],
  ['using ChatGPT', 'Artificial Intelligence'],
  ['the ethics of AI', 'responsibleAi'],
  ['Power BI dashboards', 'Data visualization'],
  ['hybrid meetings', 'Remote and hybrid collaboration'],
  ['No-code', 'low code apps'],
  ['phishing', 'Cyber security habits'],
  ['Gen Z customers', 'youngerCustomers'],
  ['knitting patterns', 'Introduction to Knitting Pattern'],
  ['Crème brûlée', 'creme brulee'],
])('"%s" and "%s" meet', (a, b) => {
  expect(sameTopic(a, b)).toBe(true);
  expect(sameTopic(b, a)).toBe(true);
});

test.each([
  ['AI tools', 'AI ethics'],
  ['C', 'C++'],
  ['C#', 'C++'],
  ['gaming', 'knitting'],
  ['video games', 'short video'],
  ['', ''],
  ['how to', 'of the'],
])('"%s" and "%s" do not meet', (a, b) => {
  expect(sameTopic(a, b)).toBe(false);
});

test('every word of the list stands for its own topic and for no other', () => {
  const wrong = vocabularyTopics.flatMap(({ id, label, aliases }) =>
    [label, ...aliases].filter((phrase) => !sameTopic(phrase, id)).map((phrase) => `${phrase} is not ${id}`),
  );
  expect(wrong).toEqual([]);
});

test('the list has each id once and something for each focus of a programme', () => {
  expect(new Set(vocabularyTopics.map(({ id }) => id)).size).toBe(vocabularyTopics.length);
  expect(new Set(vocabularyTopics.map(({ focus }) => focus))).toEqual(new Set(topicFocuses));
});

test('what is met is told once, in the words and order of the one who wants it', () => {
  expect(topicsMet(['Reels', 'phishing', 'TikTok', 'Excel'], ['pivot tables', 'shortVideo'])).toEqual([
    'Reels',
    'Excel',
  ]);
  expect(topicCount(['Reels', 'TikTok', 'Excel', ' '])).toBe(2);
});

test('a topic from the list is shown by its label, one of their own as it was typed', () => {
  expect(topicLabel('shortVideo')).toBe('Short video');
  expect(topicLabel(' Knitting ')).toBe('Knitting');
});
