/**
 * `node ours.mjs FILE`: one solve in a Worker that did not exist before, in a process that did not either, told as a line of
 * JSON. What counts runs from making the worker to its answer: start, compiling, solving and the check of the certificate.
 */
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { millisecondsSince } from '../processorTime.ts';
import { readInstance } from './instanceFile.ts';
import { peakMegabytes } from './peakMegabytes.ts';
import type { Solved } from './solveWorker.ts';

const [, , file = ''] = process.argv;
const instance = readInstance(file);
// All numbers lie in one piece of memory, which is handed over, not copied.
const { buffer } = instance.kind === 'table' ? instance.scores : instance.score;
if (!(buffer instanceof ArrayBuffer)) {
  throw new TypeError('Cannot hand over the instance: expected memory of its own');
}
const [began, before] = [performance.now(), process.cpuUsage()];
const worker = new Worker(path.join(import.meta.dirname, 'solveWorker.mjs'));
worker.postMessage(instance, [buffer]);
const solved = await new Promise<Solved>((resolve, reject) => worker.once('message', resolve).once('error', reject));
const [clockMs, ms] = [performance.now() - began, millisecondsSince(before)];
await worker.terminate();
console.log(JSON.stringify({ ms, clockMs, ...solved, peakMb: peakMegabytes() }));
