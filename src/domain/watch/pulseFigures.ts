import { type Pulse, type SessionQuestion, sessionQuestions } from '../pulse.ts';
import { type Estimate, estimate, scores } from './estimate.ts';

/** A pulse as leads were told of it, and by whom. */
export interface ToldPulse extends Pulse {
  readonly by: string;
}

/** How people answered a question in a month. */
export interface PulseFigure extends Estimate {
  /** `2027-03`. */
  readonly month: string;
  readonly question: SessionQuestion;
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
  readonly question: SessionQuestion;
  readonly score: number;
}

function firstOfMonth(told: readonly ToldPulse[]): readonly MonthAnswer[] {
  const inOrder = told.toSorted((a, b) => a.at - b.at || (a.by < b.by ? -1 : 1));
  const seen = new Set<string>();
  return inOrder.flatMap(({ by, session, taps }) =>
    sessionQuestions.flatMap((question) => {
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

function figureOf(answers: readonly MonthAnswer[]): readonly PulseFigure[] {
  const found = estimate(answers.map(({ score }) => score));
  return answers.slice(0, 1).flatMap(({ month, question }) => (found ? [{ month, question, ...found }] : []));
}

const orderOf = ({ question }: PulseFigure): number => sessionQuestions.indexOf(question);
