import type { MatchProgress } from '#domain/matching/match.ts';
import type { MatchEngine, Question, Told } from './questions.ts';
import type { FromWorker, ToWorker } from './workerMessages.ts';

/** What is needed of a Worker. */
export type WorkerLine = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

/** Works in a worker, so that the page stays free. Rejects when the worker cannot be started or loaded here. */
export async function startWorkerEngine(start: () => WorkerLine = startWorker): Promise<MatchEngine> {
  const worker = start();
  await ready(worker);
  const closing = new AbortController();
  return {
    ask: async <Kind extends Question>(kind: Kind, asked: ToWorker<Kind>['asked'], onProgress?: OnProgress) => {
      closing.signal.throwIfAborted();
      const answer = answerFrom(worker, closing.signal, onProgress);
      worker.postMessage({ kind, asked } satisfies ToWorker<Kind>);
      // The worker is our own file, of the same build: it answers to the question that it was asked.
      return (await answer) as Told[Kind];
    },
    close: () => {
      worker.terminate();
      closing.abort();
    },
  };
}

type OnProgress = (progress: MatchProgress) => void;

const startWorker = (): WorkerLine =>
  new Worker(/* webpackChunkName: 'matching' */ new URL('./matching.worker.ts', import.meta.url));

/** The first thing that a worker says is that it is there; one that is blocked or cannot be fetched fires an error. */
async function ready(worker: WorkerLine): Promise<void> {
  const { promise, done, resolve, reject } = listening();
  worker.addEventListener('message', () => resolve(undefined), { signal: done });
  worker.addEventListener('error', ({ message }) => reject(new Error(`Cannot start the worker: ${message}`)), {
    signal: done,
  });
  await promise;
}

function answerFrom(worker: WorkerLine, closing: AbortSignal, onProgress: OnProgress | undefined): Promise<unknown> {
  const { promise, done, resolve, reject } = listening();
  const broken = () => reject(new Error('Cannot match: the worker broke down, perhaps for lack of memory'));
  closing.addEventListener('abort', () => reject(closing.reason), { signal: done });
  worker.addEventListener('error', broken, { signal: done });
  worker.addEventListener('messageerror', broken, { signal: done });
  worker.addEventListener(
    'message',
    ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'progress') {
        onProgress?.(data.progress);
      } else if (data.kind === 'answer') {
        resolve(data.answer);
      } else if (data.kind === 'failed') {
        reject(data.error);
      }
    },
    { signal: done },
  );
  return promise;
}

/** A promise to be kept by listeners; once it is, `done` takes them all away. */
function listening() {
  const settled = new AbortController();
  let [resolve, reject]: ((value: unknown) => void)[] = [];
  const promise = new Promise<unknown>((keep, fail) => {
    resolve = keep;
    reject = fail;
  }).finally(() => settled.abort());
  return {
    promise,
    done: settled.signal,
    resolve: (value: unknown) => resolve?.(value),
    reject: (error: unknown) => reject?.(error),
  };
}
