import type { MatchStep, Stepwise } from './match.ts';

/** Lets a calculation that knows only how much of it is done take part in a match as one of its steps. */
export function* inStep<Result>(step: MatchStep, work: Generator<number, Result>): Stepwise<Result> {
  let at = work.next();
  while (at.done !== true) {
    yield { step, share: at.value };
    at = work.next();
  }
  return at.value;
}

/** Runs a stepwise calculation to its end at once. */
export function atOnce<Result>(work: Stepwise<Result>): Result {
  let at = work.next();
  while (at.done !== true) {
    at = work.next();
  }
  return at.value;
}
