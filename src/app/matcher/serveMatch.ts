import type { Stepwise } from '#domain/matching/match.ts';
import { type MatchWork, matchWork, type OpenMatchSteps } from './matchWork.ts';
import type { Question, Told } from './questions.ts';
import type { ToWorker, WorkerScope } from './workerMessages.ts';

/** Inside the worker: says that it is there, and answers one question after the other. */
export function serveMatch(scope: WorkerScope, openMatch: OpenMatchSteps): void {
  const work = matchWork(openMatch);
  scope.addEventListener('message', ({ data }) => {
    try {
      scope.postMessage({ kind: 'answer', answer: toTheEnd(stepsOf(work, data), scope) });
    } catch (error) {
      scope.postMessage({ kind: 'failed', error });
    }
  });
  scope.postMessage({ kind: 'ready' });
}

const stepsOf = <Kind extends Question>(work: MatchWork, { kind, asked }: ToWorker<Kind>): Stepwise<Told[Kind]> =>
  work[kind](asked);

function toTheEnd<Result>(steps: Stepwise<Result>, scope: WorkerScope): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) {
      return step.value;
    }
    scope.postMessage({ kind: 'progress', progress: step.value });
  }
}
