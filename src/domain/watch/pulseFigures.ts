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
  return [...firstOfMonth(told)]
    .flatMap(([month, questions]) =>
      sessionQuestions.flatMap((question): readonly PulseFigure[] => {
        const found = estimate([...(questions.get(question)?.values() ?? [])]);
        return found ? [{ month, question, ...found }] : [];
      }),
    )
    .toSorted((a, b) => a.month.localeCompare(b.month, 'en') || orderOf(a) - orderOf(b));
}

type ByQuestion = ReadonlyMap<SessionQuestion, ReadonlyMap<string, number>>;

/** By month and question, what each person said first, in the order in which they did: a hundred thousand answers in one pass. */
function firstOfMonth(told: readonly ToldPulse[]): ReadonlyMap<string, ByQuestion> {
  const months = new Map<string, Map<SessionQuestion, Map<string, number>>>();
  for (const { by, session, taps } of told.toSorted((a, b) => a.at - b.at || (a.by < b.by ? -1 : 1))) {
    const questions = entryOf(months, new Date(session).toISOString().slice(0, 7), () => new Map());
    for (const question of sessionQuestions) {
      const answer = taps[question];
      if (answer !== undefined) {
        entryOf(
          entryOf(questions, question, () => new Map()),
          by,
          () => scores[answer],
        );
      }
    }
  }
  return months;
}

/** What stands there; at first, what `make` gives. */
function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const standing = map.get(key);
  if (standing !== undefined) {
    return standing;
  }
  const made = make();
  map.set(key, made);
  return made;
}

const orderOf = ({ question }: PulseFigure): number => sessionQuestions.indexOf(question);
