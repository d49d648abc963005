/** `node questions.mjs SIZE`: what a lead asks of a solved instance, a few hundred times, told as a line of JSON. */
import { isProvenBest } from '#domain/matching/assignment/certificate.ts';
import { forcingCosts } from '#domain/matching/assignment/regrets.ts';
import { openTableSolver } from '#domain/matching/assignment/solver.ts';
import { randomFrom } from '#sandbox/organisations/random.ts';
import { processorTime } from '../processorTime.ts';
import { rubricTable, scoreAt } from './instances.ts';
import { tableOf } from './problemOf.ts';
import type { Answers } from './questionRows.ts';

const size = Number(process.argv[2]);
const instance = rubricTable(size, 2027);
const solver = openTableSolver(tableOf(instance));
const random = randomFrom(7);
const answers: Answers = {
  rejections: times(() => {
    const { row, column } = somebody();
    return changing(row, column, -1);
  }),
  pins: times(() => {
    const { row, column } = strangers();
    return changing(row, column, scoreAt(instance, row, column) + 4 * solver.problem.firstPartner);
  }),
  alternatives: times(() => {
    const { row } = somebody();
    return processorTime(() => forcingCosts(solver.network(), 'row', row, (column) => scoreAt(instance, row, column)));
  }),
};
console.log(JSON.stringify(answers));

function times(question: () => number): number[] {
  return Array.from({ length: 300 }, question);
}

/** A mentor who has a mentee. */
function somebody(): { readonly row: number; readonly column: number } {
  for (;;) {
    const row = random.below(size);
    const column = solver.assignment().partners[row]?.[0];
    if (column !== undefined) {
      return { row, column };
    }
  }
}

/** Two who may be a pair, and are none. */
function strangers(): { readonly row: number; readonly column: number } {
  for (;;) {
    const [row, column] = [random.below(size), random.below(size)];
    if (scoreAt(instance, row, column) >= 0 && solver.assignment().partners[row]?.includes(column) === false) {
      return { row, column };
    }
  }
}

/** The time of one change and of proving what comes of it; then it is taken back. */
function changing(row: number, column: number, score: number): number {
  const ms = processorTime(() => {
    solver.change([{ row, column, score }]);
    if (!isProvenBest(solver.problem, solver.assignment())) {
      throw new Error(`Cannot prove the answer after row ${row}, column ${column} scored ${score}`);
    }
  });
  solver.change([{ row, column, score: scoreAt(instance, row, column) }]);
  return ms;
}
