import { type Pulse, type PulseAnswer, type PulseQuestion, pulseQuestions } from '../pulse.ts';
import { truthfulShare } from '../pulseVeil.ts';
import { inFives } from './fives.ts';

/** A pulse as leads were told of it, and by whom. */
export interface ToldPulse extends Pulse {
  readonly by: string;
}

/** How people answered a question in a month: 0 for no, 1 for yes, 0.5 for a little. */
export interface PulseFigure {
  /** `2027-03`. */
  readonly month: string;
  readonly question: PulseQuestion;
  /** A multiple of five. */
  readonly people: number;
  /** `undefined` when chance weighs too much for any answer. */
  readonly mean: number | undefined;
  /** So far the mean may be off, in 19 of 20 cases. */
  readonly margin: number;
}

/**
 * The trend of each question. Each person counts once a month, with what they said first; people count in the order in which
 * they answered, five at a time, so that two views never differ by one to four of them.
 */
export function pulseFigures(told: readonly ToldPulse[]): readonly PulseFigure[] {
  const found = firstOfMonth(told);
  return [...new Set(found.map(groupOf))]
    .flatMap((group) => figureOf(found.filter((answer) => groupOf(answer) === group)))
    .toSorted((a, b) => a.month.localeCompare(b.month, 'en') || orderOf(a) - orderOf(b));
}

interface MonthAnswer {
  readonly month: string;
  readonly question: PulseQuestion;
  readonly score: number;
}

function firstOfMonth(told: readonly ToldPulse[]): readonly MonthAnswer[] {
  const inOrder = told.toSorted((a, b) => a.at - b.at || (a.by < b.by ? -1 : 1));
  const seen = new Set<string>();
  return inOrder.flatMap(({ by, session, taps }) =>
    pulseQuestions.flatMap((question) => {
      const answer = taps[question];
      const month = new Date(session).toISOString().slice(0, 7);
      const name = JSON.stringify([month, question, by]);
      if (answer === undefined || seen.has(name)) {
        return [];
      }
      seen.add(name);
      return [{ month, question, score: scores[answer] }];
    }),
  );
}

const groupOf = ({ month, question }: MonthAnswer): string => `${month} ${question}`;

function figureOf(inOrder: readonly MonthAnswer[]): readonly PulseFigure[] {
  const answers = inOrder.slice(0, inFives(inOrder.length));
  const [first] = answers;
  if (first === undefined) {
    return [];
  }
  const people = answers.length;
  const told = answers.reduce((sum, { score }) => sum + score, 0) / people;
  const spread = answers.reduce((sum, { score }) => sum + (score - told) ** 2, 0) / people;
  // Where all were told alike, chance still may have made it so.
  const margin = (normal95 * Math.sqrt(Math.max(spread, leastSpread) / people)) / truthfulShare;
  const mean = (told - (1 - truthfulShare) * scores.partly) / truthfulShare;
  const { month, question } = first;
  return [{ month, question, people, mean: margin > widestMargin ? undefined : inTwentieths(mean), margin }];
}

const scores: Readonly<Record<PulseAnswer, number>> = { no: 0, partly: 0.5, yes: 1 };
/** 95 of 100 cases of a normal distribution lie within so many standard deviations. */
const normal95 = 1.96;
/** Of the answers drawn by lot alone: their variance is 1/6, in the half of all cases. */
const leastSpread = (1 - truthfulShare) / 6;
/** Beyond this, a figure could as well be left out. */
const widestMargin = 0.5;

/** Finer than chance allows would only seem exact. */
const inTwentieths = (mean: number): number => Math.round(Math.min(1, Math.max(0, mean)) * 20) / 20;

const orderOf = ({ question }: PulseFigure): number => pulseQuestions.indexOf(question);
