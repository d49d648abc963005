import type { PersonPair } from '../cohort.ts';
import type { MatchWishes, UnmetWish } from '../matchWishes.ts';
import type { Cell } from './pairProblem.ts';
import type { Pins } from './pairSearch.ts';
import type { Profile, Profiles } from '../people/profile.ts';
import type { Obstacle } from '../rules.ts';

/** Wishes for pairs in numbers: those that can be met, and why the others cannot. */
export interface PinnedPairs {
  readonly pins: Pins;
  readonly unmet: readonly UnmetWish[];
}

/**
 * Reads the wishes in their order. A pair that must and must not be made is not made. `obstacleTo` says what stands
 * between two people, calendars included.
 */
export function pinnedPairs(
  { must, never }: Pick<MatchWishes, 'must' | 'never'>,
  { mentors, mentees }: Profiles,
  obstacleTo: (cell: Cell) => Obstacle | undefined,
): PinnedPairs {
  const cellOf = cellFinder(mentors, mentees);
  const forbidden = new Set(never.map(keyOf));
  const free = { rows: mentors.map(placesOf), columns: mentees.map(placesOf) };
  const musts: Cell[] = [];
  const unmet: UnmetWish[] = [];
  for (const pair of distinct(must)) {
    const cell = cellOf(pair);
    const because = forbidden.has(keyOf(pair)) ? 'mustAndNever' : problemWith(cell, free, obstacleTo);
    if (because !== undefined) {
      unmet.push({ pair, because });
    } else if (cell !== undefined) {
      musts.push(cell);
      takePlaces(free, cell);
    }
  }
  return { pins: { must: musts, never: never.flatMap((pair) => cellOf(pair) ?? []) }, unmet };
}

interface FreePlaces {
  readonly rows: number[];
  readonly columns: number[];
}

function problemWith(
  cell: Cell | undefined,
  { rows, columns }: FreePlaces,
  obstacleTo: (cell: Cell) => Obstacle | undefined,
): UnmetWish['because'] | undefined {
  if (cell === undefined) {
    return 'notTakingPart';
  }
  const hasPlace = (rows[cell.row] ?? 0) > 0 && (columns[cell.column] ?? 0) > 0;
  return hasPlace ? obstacleTo(cell) : 'beyondCapacity';
}

function takePlaces({ rows, columns }: FreePlaces, { row, column }: Cell): void {
  rows[row] = (rows[row] ?? 0) - 1;
  columns[column] = (columns[column] ?? 0) - 1;
}

function cellFinder(mentors: readonly Profile[], mentees: readonly Profile[]): (pair: PersonPair) => Cell | undefined {
  const placeOf = (people: readonly Profile[]) =>
    new Map(people.map(({ participant }, place) => [participant.colleague.id, place]));
  const [rows, columns] = [placeOf(mentors), placeOf(mentees)];
  return ({ mentor, mentee }) => {
    const [row, column] = [rows.get(mentor), columns.get(mentee)];
    return row === undefined || column === undefined ? undefined : { row, column };
  };
}

const distinct = (pairs: readonly PersonPair[]): readonly PersonPair[] => [
  ...new Map(pairs.map((pair) => [keyOf(pair), pair])).values(),
];

const keyOf = ({ mentor, mentee }: PersonPair): string => `${mentor} ${mentee}`;

const placesOf = ({ participant }: Profile): number => participant.enrolment.capacity;
