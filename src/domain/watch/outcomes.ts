import type { PersonId } from '../ids.ts';
import type { Pair } from '../pair.ts';
import { type ClosingQuestion, closingQuestions } from '../pulse.ts';
import { type Estimate, estimate, scores } from './estimate.ts';
import type { ToldPulse } from './pulseFigures.ts';

/** What the programme has brought, as far as it can be told. */
export interface Outcomes {
  /** What people said after their last session; `undefined` below five. */
  readonly closing: Readonly<Record<ClosingQuestion, Estimate | undefined>>;
  /** Everybody whose pair ever met, and those of them who are still in the organisation. */
  readonly met: number;
  readonly stayed: number;
}

/** Each person counts once with what they said first, and once however many partners they had. */
export function outcomes(
  told: readonly ToldPulse[],
  pairs: readonly Pair[],
  isHere: (person: PersonId) => boolean,
): Outcomes {
  const inOrder = told.toSorted((a, b) => a.at - b.at || (a.by < b.by ? -1 : 1));
  const about = (question: ClosingQuestion): Estimate | undefined => {
    const first = new Map<string, number>();
    for (const { by, taps } of inOrder) {
      const answer = taps[question];
      if (answer !== undefined && !first.has(by)) {
        first.set(by, scores[answer]);
      }
    }
    return estimate([...first.values()]);
  };
  const [sureBefore, sureNow, again] = closingQuestions.map(about);
  const members = new Set(pairs.flatMap(({ mentor, mentee }) => [mentor.id, mentee.id]));
  return { closing: { sureBefore, sureNow, again }, met: members.size, stayed: [...members].filter(isHere).length };
}
