import { partneredCount } from '../assignment/scores.ts';
import { type CohortReading, obstacleBetween } from '../cohortReading.ts';
import type { Stepwise } from '../match.ts';
import { costsOfPairs } from '../otherPartners.ts';
import type { Chosen } from '../outcome.ts';
import type { Cell } from './pairProblem.ts';
import type { PairSearch, Pins } from './pairSearch.ts';
import { unknown } from '../people/profile.ts';

/**
 * Gives each department whose mentors all went without a pair the pair that costs the whole least, one department after
 * the other, as long as nobody loses a partner by it. Each such pair is then pinned, so that no later one takes it back.
 */
export function* withEveryDepartment(
  reading: CohortReading,
  search: PairSearch,
  first: Chosen,
  liftWeakest: boolean,
): Stepwise<Chosen> {
  let chosen = first;
  const hopeless = new Set<number>();
  for (let next = without(reading, chosen, hopeless); next; next = without(reading, chosen, hopeless)) {
    const found = yield* withOneOf(reading, search, chosen, next.rows, liftWeakest);
    if (found === undefined) {
      hopeless.add(next.department);
    }
    chosen = found ?? (yield* under(search, chosen, chosen.pins, liftWeakest));
  }
  return chosen;
}

/** The best pairs with one of these mentors among them; `undefined` when somebody would lose a partner by it. */
function* withOneOf(
  reading: CohortReading,
  search: PairSearch,
  chosen: Chosen,
  rows: readonly number[],
  liftWeakest: boolean,
): Stepwise<Chosen | undefined> {
  for (const cell of cheapestFirst(reading, chosen, rows)) {
    const pins = { ...chosen.pins, must: [...chosen.pins.must, cell] };
    const next = yield* under(search, chosen, pins, liftWeakest);
    if (partneredCount(next) >= partneredCount(chosen)) {
      return next;
    }
  }
  return undefined;
}

/** The mentors of the first department without a pair, in the order of their ids. */
function without({ profiles }: CohortReading, { partners }: Chosen, hopeless: ReadonlySet<number>) {
  const byDepartment = new Map<number, number[]>();
  for (const [row, { department }] of profiles.mentors.entries()) {
    if (department !== unknown && !hopeless.has(department)) {
      byDepartment.set(department, [...(byDepartment.get(department) ?? []), row]);
    }
  }
  const found = [...byDepartment].find(([, rows]) => rows.every((row) => partners[row]?.length === 0));
  return found && { department: found[0], rows: found[1] };
}

function* cheapestFirst(reading: CohortReading, chosen: Chosen, rows: readonly number[]): Generator<Cell> {
  const columns = [...reading.profiles.mentees.keys()];
  const priced = rows.flatMap((row) =>
    costsOfPairs(
      reading,
      chosen,
      'row',
      row,
      columns.map((column) => ({ row, column })),
    ),
  );
  // What costs more takes a partner from somebody, or breaks another pin.
  const affordable = priced.filter(({ cost }) => cost < chosen.best.solver.problem.firstPartner);
  for (const { cell } of affordable.toSorted((a, b) => a.cost - b.cost)) {
    if (obstacleBetween(reading, chosen.judge, cell) === undefined) {
      yield cell;
    }
  }
}

function* under(search: PairSearch, chosen: Chosen, pins: Pins, liftWeakest: boolean): Stepwise<Chosen> {
  const best = yield* search.best(pins, liftWeakest);
  return { ...chosen, pins, best, partners: best.solver.assignment().partners };
}
