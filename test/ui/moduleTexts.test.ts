import { describe, expect, test } from '@jest/globals';
import { moduleIds } from '#domain/training/modules.ts';
import { training } from '#ui/text/en/training.ts';
import type { ModuleText } from '#ui/text/moduleText.ts';
import { fetchModuleText } from '#ui/trainingWords.ts';

/** Every text in it, however deep. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') {
    return [value];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const wordsIn = (value: unknown): number => textsIn(value).join(' ').split(/\s+/u).length;

/** Of each question one reads all choices and one answer. */
const wordsRead = ({ cards, questions, tryThis }: ModuleText): number =>
  wordsIn([cards, tryThis, questions.map(({ question, choices }) => [question, choices.map(({ says }) => says)])]) +
  questions.reduce((sum, { choices }) => sum + wordsIn(choices.map(({ answer }) => answer)) / choices.length, 0);

/** People read 150 to 250 words a minute on a screen, and think about each question for a while. */
const slowest = (words: number): number => words / 150 + 1;
const quickest = (words: number): number => words / 250 + 0.5;

describe.each(moduleIds)('the module %s', (module) => {
  test('takes as long as it says, three to five minutes', async () => {
    const words = wordsRead(await fetchModuleText(module));
    const { minutes } = training.modules[module];
    expect(minutes).toBeGreaterThanOrEqual(Math.max(3, quickest(words)));
    expect(minutes).toBeLessThanOrEqual(Math.min(5, slowest(words)));
  });

  test('has short cards, and an answer of its own to each choice of three questions', async () => {
    const { cards, questions, tryThis } = await fetchModuleText(module);
    expect(cards.length).toBeGreaterThanOrEqual(3);
    expect(cards.filter((card) => wordsIn(card) > 170)).toEqual([]);
    expect(questions).toHaveLength(3);
    const answers = questions.flatMap(({ choices }) => choices.map(({ answer }) => answer));
    expect(answers).toHaveLength(9);
    expect(new Set(answers).size).toBe(9);
    expect(tryThis.length).toBeGreaterThan(0);
  });

  test('marks nobody', async () => {
    const said = textsIn((await fetchModuleText(module)).questions).join(' ');
    expect(said).not.toMatch(/\b(?:correct|incorrect|wrong answer|score|points|failed|well done)\b/i);
  });
});
