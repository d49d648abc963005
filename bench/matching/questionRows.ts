import { quantile } from '../statistics.ts';
import { inWords } from '../words.ts';

/** Milliseconds of processor time that each question took. */
export interface Answers {
  readonly rejections: readonly number[];
  readonly pins: readonly number[];
  readonly alternatives: readonly number[];
}

/** What a lead may ask of a solved instance, and how quick the answer has to be. */
const questions = [
  { key: 'rejections', words: 'reject one pair, solved and proven again', withinMs: 25 },
  { key: 'pins', words: 'pin one pair, solved and proven again', withinMs: 25 },
  { key: 'alternatives', words: 'exact cost of every alternative of one person', withinMs: 130 },
] as const;

export const questionRows = (answers: Answers): string[][] =>
  questions.map(({ key, withinMs, words }) => {
    const times = answers[key];
    const nearly = quantile(times, 0.95);
    return [
      `${words} (${times.length})`,
      inWords(quantile(times, 0.5)),
      `**${inWords(nearly)}**`,
      inWords(quantile(times, 1)),
      `95 of 100 within ${withinMs} ms ${nearly <= withinMs ? '✓' : '✗'}`,
    ];
  });
