import { partneredCount } from './assignment/scores.ts';
import { type CohortReading, obstacleBetween } from './cohortReading.ts';
import type { Stepwise } from './match.ts';
import { costsOfPairs } from './otherPartners.ts';
import type { Chosen } from './outcome.ts';
import type { Cell } from './pairProblem.ts';
import type { PairSearch } from './pairSearch.ts';
import { unknown } from './profile.ts';

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
  for (let rows = rowsWithout(reading, chosen, hopeless); rows; rows = rowsWithout(reading, chosen, hopeless)) {
    const cell = cheapestPair(reading, chosen, rows.rows);
    const next = cell && (yield* pinned(search, chosen, cell, liftWeakest));
    if (next === undefined || partneredCount(next.assignment) < partneredCount(chosen.assignment)) {
      hopeless.add(rows.department);
      yield* search.best(chosen.pins, liftWeakest);
    } else {
      chosen = next;
    }
  }
  return chosen;
}

/** The mentors of the first department without a pair, in the order of their ids. */
function rowsWithout({ profiles }: CohortReading, { assignment }: Chosen, hopeless: ReadonlySet<number>) {
  const without = new Map<number, number[]>();
  for (const [row, { department }] of profiles.mentors.entries()) {
    if (department !== unknown && !hopeless.has(department)) {
      without.set(department, [...(without.get(department) ?? []), row]);
    }
  }
  const found = [...without].find(([, rows]) => rows.every((row) => assignment.partners[row]?.length === 0));
  return found && { department: found[0], rows: found[1] };
}

function cheapestPair(reading: CohortReading, chosen: Chosen, rows: readonly number[]): Cell | undefined {
  const columns = [...reading.profiles.mentees.keys()];
  return rows
    .flatMap((row) =>
      costsOfPairs(
        reading,
        chosen,
        'row',
        row,
        columns.map((column) => ({ row, column })),
      ),
    )
    // What costs more takes a partner from somebody, or breaks another pin.
    .filter(({ cost }) => cost < chosen.best.solver.problem.firstPartner)
    .toSorted((a, b) => a.cost - b.cost)
    .find(({ cell }) => obstacleBetween(reading, chosen.judge, cell) === undefined)?.cell;
}

function* pinned(search: PairSearch, chosen: Chosen, cell: Cell, liftWeakest: boolean): Stepwise<Chosen> {
  const pins = { ...chosen.pins, must: [...chosen.pins.must, cell] };
  const best = yield* search.best(pins, liftWeakest);
  return { ...chosen, pins, best, assignment: best.solver.assignment() };
}
