import { expect, test } from '@jest/globals';
import { questionsAfter } from '#domain/pulse.ts';

test('asks three questions, every third session one more, and after the last one about the whole', () => {
  const counts = [1, 2, 3, 4, 5, 6].map((number) => questionsAfter(number, 6).length);
  expect(counts).toEqual([3, 3, 4, 3, 3, 6]);
  expect(questionsAfter(6, 6)).toEqual(['worth', 'learned', 'safe', 'sureBefore', 'sureNow', 'again']);
});

test('asks in the third session whether one may say what one thinks', () => {
  expect(questionsAfter(2, 6)).not.toContain('safe');
  expect(questionsAfter(3, 6)).toContain('safe');
});
