import { expect, test } from '@jest/globals';
import { questionsAfter } from '#domain/pulse.ts';

test('asks three questions, and every third session one more', () => {
  const counts = [1, 2, 3, 4, 5, 6].map((number) => questionsAfter(number).length);
  expect(counts).toEqual([3, 3, 4, 3, 3, 4]);
});

test('asks in the third session whether one may say what one thinks', () => {
  expect(questionsAfter(2)).not.toContain('safe');
  expect(questionsAfter(3)).toContain('safe');
});
