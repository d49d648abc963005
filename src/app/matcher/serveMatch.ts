import type { SolveInteger } from '#domain/matching/assignment/quotas/integerModel.ts';
import type { Stepwise } from '#domain/matching/match.ts';
import { type MatchWork, matchWork, type OpenMatchSteps } from './matchWork.ts';
import type { Question, Told } from './questions.ts';
import type { ToWorker, WorkerScope } from './workerMessages.ts';

/** Inside the worker: says that it is there, and answers one question after the other. */
export function serveMatch(scope: WorkerScope, openMatch: OpenMatchSteps, solve?: SolveInteger): void {
  const work = matchWork(openMatch, solve);
  scope.addEventListener('message', ({ data }) => {
    answerTo(work, data, scope).then(
      (answer) => scope.postMessage({ kind: 'answer', answer }),
      (error: unknown) => scope.postMessage({ kind: 'failed', error }),
    );
  });
  scope.postMessage({ kind: 'ready' });
}

async function answerTo<Kind extends Question>(
  work: MatchWork,
  { kind, asked }: ToWorker<Kind>,
  scope: WorkerScope,
): Promise<Told[Kind]> {
  const answer = work[kind](asked);
  return 'then' in answer ? await answer : toTheEnd(answer, scope);
}

function toTheEnd<Result>(steps: Stepwise<Result>, scope: WorkerScope): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) {
      return step.value;
    }
    scope.postMessage({ kind: 'progress', progress: step.value });
  }
}
