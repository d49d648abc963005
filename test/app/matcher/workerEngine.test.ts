import { expect, test } from '@jest/globals';
import { matcherOn } from '#app/matcher/matcherOn.ts';
import type { OpenMatchSteps } from '#app/matcher/matchWork.ts';
import { startWorkerEngine, type WorkerLine } from '#app/matcher/workerEngine.ts';
import { matcherContract } from '#test/contracts/matcherContract.ts';
import { fakeWorker } from './fakeWorker.ts';

matcherContract('in a worker', (steps) => matcherOn(() => startWorkerEngine(() => fakeWorker(steps))));

const neverAsked: OpenMatchSteps = () => {
  throw new Error('Nobody asked for a match');
};

/** A worker that fires this event as soon as somebody listens for it. */
const firing = (type: 'error' | 'messageerror', worker: WorkerLine): WorkerLine => ({
  ...worker,
  addEventListener: (asked: string, listener: (event: Event) => void) =>
    asked === type ? queueMicrotask(() => listener(new Event(type))) : undefined,
});

test('a worker that cannot be loaded is refused', async () => {
  const starting = startWorkerEngine(() => firing('error', fakeWorker(neverAsked)));
  await expect(starting).rejects.toThrow('Cannot start the worker');
});

test('a worker that breaks down says so to whoever waits', async () => {
  const worker = fakeWorker(neverAsked);
  const engine = await startWorkerEngine(() => worker);
  const answer = engine.ask('prove', {});
  worker.breakDown();
  await expect(answer).rejects.toThrow('the worker broke down');
});

test('a match that is closed ends its worker', async () => {
  const worker = fakeWorker(neverAsked);
  const engine = await startWorkerEngine(() => worker);
  expect(worker.isTerminated()).toBe(false);
  engine.close();
  expect(worker.isTerminated()).toBe(true);
});
