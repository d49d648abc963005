import { parentPort } from 'node:worker_threads';
import { isProvenBest } from '#domain/matching/assignment/certificate.ts';
import { openSolver, openTableSolver } from '#domain/matching/assignment/solver.ts';
import { scoreAt, type Instance } from './instances.ts';
import { problemOf, tableOf } from './problemOf.ts';

/** What is told when an instance is solved. */
export interface Solved {
  readonly pairs: number;
  readonly total: number;
  readonly proven: boolean;
}

parentPort?.once('message', (instance: Instance) => parentPort?.postMessage(solved(instance), []));

/** The certificate is checked on every run; its time counts. */
function solved(instance: Instance): Solved {
  const solver = instance.kind === 'table' ? openTableSolver(tableOf(instance)) : openSolver(problemOf(instance));
  const assignment = solver.assignment();
  let [pairs, total] = [0, 0];
  for (const [row, partners] of assignment.partners.entries()) {
    for (const column of partners) {
      pairs += 1;
      total += scoreAt(instance, row, column);
    }
  }
  return { pairs, total, proven: isProvenBest(solver.problem, assignment) };
}
