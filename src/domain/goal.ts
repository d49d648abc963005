import type { PersonId } from './ids.ts';
import type { Instant, LocalDate } from './time/instant.ts';

/** One small step on the way to a goal, to tick. */
export interface GoalStep {
  readonly what: string;
  readonly isDone: boolean;
}

/** What one of the two wants to reach. Goals of an earlier version have no steps and no end. */
export interface Goal {
  readonly of: PersonId;
  readonly title: string;
  /** 0 to 100, as somebody said it; steps know it better. */
  readonly progress: number;
  readonly steps?: readonly GoalStep[] | undefined;
  /** The last session when it is not said. */
  readonly until?: LocalDate | undefined;
  readonly at: Instant;
}

/** Few enough to be seen at a glance, in a narrow panel, too. */
export const mostSteps = 8;

/** How far a goal is, 0 to 100: by its steps, when it has any. */
export function progressOf({ steps = [], progress }: Pick<Goal, 'steps' | 'progress'>): number {
  return steps.length === 0 ? progress : Math.round((100 * steps.filter(({ isDone }) => isDone).length) / steps.length);
}

/** A step for each line that says something; one that was there before keeps its tick. */
export const stepsFrom = (lines: string, before: readonly GoalStep[] = []): readonly GoalStep[] =>
  [...new Set(lines.split('\n').map((line) => line.trim()))]
    .filter((what) => what !== '')
    .map((what) => before.find((step) => step.what === what) ?? { what, isDone: false });

/** The same steps with this one ticked, or not any more. */
export const withTick = (steps: readonly GoalStep[], what: string, isDone: boolean): readonly GoalStep[] =>
  steps.map((step) => (step.what === what ? { what, isDone } : step));

/** Whether nothing was changed from one to the other. */
export const isSameGoal = (one: Goal, other: Goal): boolean => wordsOf(one) === wordsOf(other);

const wordsOf = ({ of, title, progress, steps = [], until }: Goal): string =>
  JSON.stringify([of, title, progress, steps.map(({ what, isDone }) => [what, isDone]), until ?? null]);
