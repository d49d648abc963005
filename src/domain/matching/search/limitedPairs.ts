/**
 * The best pairs when only so many may join one department with one other. Pins stand whatever the limit says; the
 * weakest pair is not lifted, since a limit leaves too little to choose from. As in pairSearch.ts, calendars are asked for
 * chosen pairs only.
 */
import type { SolveInteger } from '../assignment/quotas/integerModel.ts';
import { provingQuotas } from '../assignment/quotas/quotaProof.ts';
import { type Quotas, quotaOf } from '../assignment/quotas/quotas.ts';
import type { AssignmentProblem } from '../assignment/problem.ts';
import { type QuotaAnswer, solvingWithQuotas } from '../assignment/quotas/solveQuotas.ts';
import type { Stepwise } from '../match.ts';
import { permittedCells, withoutPlaces } from './pairProblem.ts';
import type { PairSearch, Pins } from './pairSearch.ts';
import { type Profile, type Profiles, unknown } from '../people/profile.ts';

/** Pairs within a limit, and how much better others could be. */
export interface LimitedPairs {
  /** At most so many pairs from one department to one other. */
  readonly limit: number;
  /** The columns of each row, pins among them. */
  readonly partners: readonly (readonly number[])[];
  /** How many people more could have a partner at most, and, if none, how many points more could be reached. */
  readonly peopleGap: number;
  readonly gap: number;
  /** Closes the gaps as far as an integer solver can. */
  readonly prove: (solve: SolveInteger) => Promise<LimitedPairs>;
}

export function* limitedPairs(
  search: PairSearch,
  profiles: Profiles,
  pins: Pins,
  limit: number,
): Stepwise<LimitedPairs> {
  const quotas = quotasBetween(profiles, pins, limit);
  for (;;) {
    const problem = withoutPlaces(permittedCells(search.permitted(pins)), pins.must);
    const found = yield* searched(problem, quotas);
    const answer = toPairs(problem, pins, limit, found, (solve) => provingQuotas(problem, quotas, found, solve));
    if (!(yield* search.refuse(answer.partners))) {
      return answer;
    }
  }
}

function* searched(problem: AssignmentProblem, quotas: Quotas) {
  const work = solvingWithQuotas(problem, quotas);
  let step = work.next();
  while (step.done !== true) {
    yield { step: 'pairs', share: step.value.done } as const;
    step = work.next();
  }
  return step.value;
}

function toPairs(
  problem: AssignmentProblem,
  { must }: Pins,
  limit: number,
  { partners, worth, bound }: QuotaAnswer,
  prove: (solve: SolveInteger) => Promise<QuotaAnswer>,
): LimitedPairs {
  const { firstPartner } = problem;
  const pinned = (row: number): readonly number[] =>
    must.filter((cell) => cell.row === row).map(({ column }) => column);
  const peopleGap = Math.floor(bound / firstPartner) - Math.floor(worth / firstPartner);
  return {
    limit,
    partners: partners.map((columns, row) => [...columns, ...pinned(row)].toSorted((a, b) => a - b)),
    peopleGap,
    gap: peopleGap > 0 ? bound % firstPartner : bound - worth,
    prove: async (solve) => toPairs(problem, { must, never: [] }, limit, await prove(solve), prove),
  };
}

/** The same limit from every department to every other; none within a department, and none where one is not known. */
function quotasBetween({ mentors, mentees }: Profiles, { must }: Pins, most: number): Quotas {
  const departments = [...new Set([...mentors, ...mentees].map(({ department }) => department))];
  const groupsOf = (people: readonly Profile[]) =>
    Int32Array.from(people, ({ department }) => departments.indexOf(department));
  const limits = Float64Array.from(
    departments.flatMap((here) =>
      departments.map((there) => (here === there || here === unknown || there === unknown ? Infinity : most)),
    ),
  );
  const quotas: Quotas = {
    rowGroup: groupsOf(mentors),
    columnGroup: groupsOf(mentees),
    columnGroups: departments.length,
    most: limits,
  };
  for (const { row, column } of must) {
    const quota = quotaOf(quotas, row, column);
    limits[quota] = Math.max(0, (limits[quota] ?? 0) - 1);
  }
  return quotas;
}
