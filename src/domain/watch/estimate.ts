import type { PulseAnswer } from '../pulse.ts';
import { truthfulShare } from '../pulseVeil.ts';
import { inFives } from './fives.ts';

/** What can be said of answers that leads were told mixed with chance: 0 for no, 1 for yes, 0.5 for a little. */
export interface Estimate {
  /** A multiple of five. */
  readonly people: number;
  /** `undefined` when chance weighs too much for any answer. */
  readonly mean: number | undefined;
  /** So far the mean may be off, in 19 of 20 cases. */
  readonly margin: number;
}

export const scores: Readonly<Record<PulseAnswer, number>> = { no: 0, partly: 0.5, yes: 1 };

/** Put right for the half that was drawn by lot; `undefined` below five people. Scores in the order in which they were told. */
export function estimate(inOrder: readonly number[]): Estimate | undefined {
  const answers = inOrder.slice(0, inFives(inOrder.length));
  const people = answers.length;
  if (people === 0) {
    return undefined;
  }
  const told = answers.reduce((sum, score) => sum + score, 0) / people;
  const spread = answers.reduce((sum, score) => sum + (score - told) ** 2, 0) / people;
  // Where all were told alike, chance still may have made it so.
  const margin = (normal95 * Math.sqrt(Math.max(spread, leastSpread) / people)) / truthfulShare;
  const mean = (told - (1 - truthfulShare) * scores.partly) / truthfulShare;
  return { people, mean: margin > widestMargin ? undefined : inTwentieths(mean), margin };
}

/** 95 of 100 cases of a normal distribution lie within so many standard deviations. */
const normal95 = 1.96;
/** Of the answers drawn by lot alone: their variance is 1/6, in the half of all cases. */
const leastSpread = (1 - truthfulShare) / 6;
/** Beyond this, a figure could as well be left out. */
const widestMargin = 0.5;

/** Finer than chance allows would only seem exact. */
const inTwentieths = (mean: number): number => Math.round(Math.min(1, Math.max(0, mean)) * 20) / 20;
