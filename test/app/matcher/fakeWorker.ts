import type { OpenMatchSteps } from '#app/matcher/matchWork.ts';
import { serveMatch } from '#app/matcher/serveMatch.ts';
import type { WorkerLine } from '#app/matcher/workerEngine.ts';
import type { ToWorker } from '#app/matcher/workerMessages.ts';

type Listener = (event: { readonly data: ToWorker }) => void;

export interface FakeWorker extends WorkerLine {
  readonly isTerminated: () => boolean;
  readonly breakDown: () => void;
}

/** A worker in the same thread. Messages are cloned on both ways and come later, as in a browser. */
export function fakeWorker(openMatch: OpenMatchSteps): FakeWorker {
  const page = new EventTarget();
  const listeners: Listener[] = [];
  let isTerminated = false;
  const later = (deliver: () => void) => setImmediate(() => (isTerminated ? undefined : deliver()));
  serveMatch(
    {
      postMessage: (message) => {
        const data: unknown = structuredClone(message);
        later(() => page.dispatchEvent(new MessageEvent('message', { data })));
      },
      addEventListener: (_, listener) => void listeners.push(listener),
    },
    openMatch,
  );
  return {
    addEventListener: page.addEventListener.bind(page),
    postMessage: (message: unknown) => {
      const data = structuredClone(message) as ToWorker;
      later(() => listeners.forEach((listener) => listener({ data })));
    },
    terminate: () => (isTerminated = true),
    isTerminated: () => isTerminated,
    breakDown: () => void page.dispatchEvent(new Event('error')),
  };
}
