import type { PersonId } from '../ids.ts';
import type { Assignment } from './assignment/problem.ts';
import { forcingCosts } from './assignment/regrets.ts';
import { partneredCount } from './assignment/scores.ts';
import { type CohortReading, obstacleBetween, scoreAt } from './cohortReading.ts';
import type { Alternative } from './draft.ts';
import type { Stepwise } from './match.ts';
import { type Chosen, suggestedPair } from './outcome.ts';
import { cellsOf, type PlacedPairs, placedPairs } from './placedPairs.ts';
import { type Cell, keyOf } from './search/pairProblem.ts';
import type { PairJudge } from './suitability/suitability.ts';

/** For whom other partners are looked for, and how many at most. */
export interface PartnerQuestion {
  readonly person: PersonId;
  readonly most: number;
}

/**
 * Other partners for somebody, the cheapest for the whole first. The prices say at once what every other partner would
 * cost if calendars and limits between departments played no part; those who can meet are then tried in that order with
 * `withPair`, so that what is told is exact.
 */
export function* otherPartners(
  reading: CohortReading,
  chosen: Chosen,
  { person, most }: PartnerQuestion,
  withPair: (cell: Cell) => Stepwise<Assignment['partners']>,
): Stepwise<readonly Alternative[]> {
  const found: Alternative[] = [];
  const now = placedPairs(reading, chosen);
  for (const cell of cheapestFirst(reading, chosen, person)) {
    if (found.length === most) {
      break;
    }
    if (obstacleBetween(reading, chosen.judge, cell) === undefined) {
      const pins = { ...chosen.pins, must: [...chosen.pins.must, cell] };
      const then = placedPairs(reading, { pins, partners: yield* withPair(cell) });
      found.push(...alternative(reading, chosen.judge, cell, now, then));
      yield { step: 'pairs', share: found.length / most };
    }
  }
  return found.toSorted((a, b) => a.peopleLost - b.peopleLost || a.suitabilityLost - b.suitabilityLost);
}

/** All pairs of somebody that the rules allow and that are neither chosen nor ruled out, by what the prices say that they cost. */
function cheapestFirst(reading: CohortReading, chosen: Chosen, person: PersonId): readonly Cell[] {
  const { mentors, mentees } = reading.profiles;
  const placeIn = (people: typeof mentors) =>
    people.findIndex(({ participant }) => participant.colleague.id === person);
  const [row, column] = [placeIn(mentors), placeIn(mentees)];
  const priced = [
    ...(row < 0
      ? []
      : costsOfPairs(
          reading,
          chosen,
          'row',
          row,
          mentees.map((_, other) => ({ row, column: other })),
        )),
    ...(column < 0
      ? []
      : costsOfPairs(
          reading,
          chosen,
          'column',
          column,
          mentors.map((_, other) => ({ row: other, column })),
        )),
  ];
  const unwanted = new Set([...cellsOf(chosen.partners), ...chosen.pins.never].map(keyOf));
  return priced
    .filter(({ cell, cost }) => cost < Infinity && !unwanted.has(keyOf(cell)))
    .toSorted((a, b) => a.cost - b.cost)
    .map(({ cell }) => cell);
}

/** What the whole would lose by each of these pairs of one person, calendars apart; Infinity where rules forbid it. */
export function costsOfPairs(
  reading: CohortReading,
  { judge, best }: Chosen,
  side: 'row' | 'column',
  place: number,
  cells: readonly Cell[],
): readonly { readonly cell: Cell; readonly cost: number }[] {
  const scores = cells.map((cell) => scoreAt(reading, judge, cell));
  const costs = forcingCosts(best.solver.network(), side, place, (other) => scores[other] ?? -1);
  return cells.map((cell, other) => ({ cell, cost: costs[other] ?? Infinity }));
}

/** What the whole loses when this pair is made; nothing when no time is left for it beside pairs that must be made. */
function alternative(
  reading: CohortReading,
  judge: PairJudge,
  cell: Cell,
  now: PlacedPairs,
  then: PlacedPairs,
): readonly Alternative[] {
  const known = new Set([...now.placed, cell].map(keyOf));
  const total = (cells: readonly Cell[]) =>
    cells.reduce((sum, one) => sum + Math.max(0, scoreAt(reading, judge, one)), 0);
  return then.placed
    .filter((one) => keyOf(one) === keyOf(cell))
    .map(({ best }) => ({
      pair: suggestedPair(reading, judge, cell, best),
      peopleLost: partneredCount(now) - partneredCount(then),
      suitabilityLost: total(now.placed) - total(then.placed),
      moves: then.placed.filter((one) => !known.has(keyOf(one))).map(reading.pairAt),
    }));
}
