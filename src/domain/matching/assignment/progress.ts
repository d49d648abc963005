/** Runs a calculation that can be run in small steps to its end. */
export function finished<Result>(steps: Generator<number, Result>): Result {
  let step = steps.next();
  while (step.done !== true) {
    step = steps.next();
  }
  return step.value;
}

/** A part of a calculation: its progress from 0 to 1 counts as that of the whole from `begin` to `end`. */
export function* between<Result>(
  begin: number,
  end: number,
  steps: Generator<number, Result>,
): Generator<number, Result> {
  let step = steps.next();
  while (step.done !== true) {
    yield begin + (end - begin) * step.value;
    step = steps.next();
  }
  yield end;
  return step.value;
}

/** The same steps; what they yield never falls. */
export function* rising<Result>(steps: Generator<number, Result>): Generator<number, Result> {
  let done = 0;
  let step = steps.next();
  while (step.done !== true) {
    done = Math.max(done, step.value);
    yield done;
    step = steps.next();
  }
  return step.value;
}
