import { expect, test } from '@jest/globals';
import { guideStage, questionsAtATime, questionsShown } from '#domain/sessions/guide.ts';

const stages = (total: number) => Array.from({ length: total }, (_, index) => guideStage(index + 1, total));

test('begins with getting to know each other, looks back when half is behind, and ends with the last', () => {
  expect(stages(6)).toEqual(['chemistry', 'middle', 'middle', 'midPoint', 'middle', 'last']);
  expect(stages(5)).toEqual(['chemistry', 'middle', 'midPoint', 'middle', 'last']);
  expect(stages(4)).toEqual(['chemistry', 'middle', 'midPoint', 'last']);
});

test('has no mid-point in a series that is too short for one', () => {
  expect(stages(3)).toEqual(['chemistry', 'middle', 'last']);
  expect(stages(2)).toEqual(['chemistry', 'last']);
  expect(stages(1)).toEqual(['chemistry']);
});

const asked = ['a', 'b', 'c', 'd', 'e'];

test('puts another question on top, and lets the oldest go', () => {
  expect(questionsShown(asked, 1, 0)).toEqual(['b', 'a']);
  expect(questionsShown(asked, 1, 1)).toEqual(['c', 'b']);
});

test('shows every question before one comes again', () => {
  const turns = Array.from({ length: asked.length - questionsAtATime + 1 }, (_, turn) => turn);
  expect(new Set(turns.flatMap((turn) => questionsShown(asked, 3, turn)))).toEqual(new Set(asked));
});

test('begins elsewhere in the next session', () => {
  const [first, second] = [questionsShown(asked, 1, 0), questionsShown(asked, 2, 0)];
  expect(second.filter((question) => first.includes(question))).toEqual([]);
});

test('shows what there is when there are few', () => {
  expect(questionsShown(['a'], 4, 2)).toEqual(['a']);
  expect(questionsShown([], 1, 0)).toEqual([]);
});
