import { expect, test } from '@jest/globals';
import { roles } from '#domain/participant.ts';
import { questionsAtATime } from '#domain/sessions/guide.ts';
import { guideQuestions } from '#ui/text/en/guideQuestions.ts';
import { guideStages } from '#ui/text/en/guideStages.ts';

const questions = Object.values(guideQuestions).flatMap((asked) => roles.map((role) => asked[role]));
const steps = Object.values(guideStages).flatMap((stage) => stage.steps);

test('has enough questions of each topic that another one is another one', () => {
  expect(questions.filter((asked) => asked.length <= questionsAtATime)).toEqual([]);
  expect(new Set(questions.flat()).size).toBe(questions.flat().length);
});

test('says each step in three lines of a narrow panel or a little more', () => {
  expect(steps.flatMap(({ says }) => roles.map((role) => says[role])).filter((text) => text.length > 130)).toEqual([]);
  expect(questions.flat().filter((text) => text.length > 100)).toEqual([]);
});

test('says something of its own to each of the two', () => {
  expect(steps.filter(({ says }) => says.mentor === says.mentee)).toEqual([]);
});
