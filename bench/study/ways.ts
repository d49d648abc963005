/**
 * Ways in which a programme could make its pairs, on one table of scores: rows are mentors, columns mentees, -1 must not be,
 * everybody takes one partner. But for the last, a person could do it with a list.
 */
import type { Random } from '#sandbox/organisations/random.ts';
import type { ScoreTable } from '#domain/matching/assignment/problem.ts';
import { openTableSolver } from '#domain/matching/assignment/solver.ts';

export interface Pair {
  readonly row: number;
  readonly column: number;
}

/** Mentee after mentee, in the order of a lot, draws one of the mentors who are free and permitted. */
export const atRandom = (table: ScoreTable, random: Random): Pair[] =>
  inTurn(table, random, (free) => random.pick(free));

/** Mentee after mentee, in the order in which they come, takes the best of the mentors who are still free. */
export const firstCome = (table: ScoreTable, random: Random): Pair[] =>
  inTurn(table, random, (free, column) => best(free, (row) => scoreIn(table, row, column)));

/** Every mentee names the best of all mentors; a mentor whom several name takes the best of them, the others go without. */
export function topChoice(table: ScoreTable): Pair[] {
  const named = new Map<number, number[]>();
  for (let column = 0; column < table.columns; column += 1) {
    const mentors = permittedRows(table, column);
    if (mentors.length > 0) {
      const favourite = best(mentors, (row) => scoreIn(table, row, column));
      named.set(favourite, [...(named.get(favourite) ?? []), column]);
    }
  }
  return [...named].map(([row, columns]) => ({ row, column: best(columns, (column) => scoreIn(table, row, column)) }));
}

/** The best pair of all, then the best of those that are left, and so on: what a lead does with a sorted list. */
export function bestFirst(table: ScoreTable): Pair[] {
  const cells = [...table.scores.keys()].filter((cell) => (table.scores[cell] ?? -1) >= 0);
  const [isTakenRow, isTakenColumn] = [new Set<number>(), new Set<number>()];
  const pairs: Pair[] = [];
  for (const cell of cells.toSorted((a, b) => (table.scores[b] ?? 0) - (table.scores[a] ?? 0))) {
    const [row, column] = [Math.floor(cell / table.columns), cell % table.columns];
    if (!isTakenRow.has(row) && !isTakenColumn.has(column)) {
      isTakenRow.add(row);
      isTakenColumn.add(column);
      pairs.push({ row, column });
    }
  }
  return pairs;
}

/** Most people, then the highest total. */
export const bestTotal = (table: ScoreTable): Pair[] =>
  openTableSolver(table)
    .assignment()
    .partners.flatMap((columns, row) => columns.map((column) => ({ row, column })));

/** Each mentee in the order of a lot takes one of the mentors who are free; `choose` is given at least one. */
function inTurn(
  table: ScoreTable,
  random: Random,
  choose: (free: readonly number[], column: number) => number,
): Pair[] {
  const isTaken = new Set<number>();
  return inOrderOfLot(table.columns, random).flatMap((column) => {
    const free = permittedRows(table, column).filter((row) => !isTaken.has(row));
    if (free.length === 0) {
      return [];
    }
    const row = choose(free, column);
    isTaken.add(row);
    return [{ row, column }];
  });
}

function inOrderOfLot(count: number, random: Random): readonly number[] {
  return Array.from({ length: count }, (_, place) => ({ place, lot: random.next() }))
    .toSorted((a, b) => a.lot - b.lot)
    .map(({ place }) => place);
}

const permittedRows = (table: ScoreTable, column: number): readonly number[] =>
  Array.from({ length: table.rows }, (_, row) => row).filter((row) => scoreIn(table, row, column) >= 0);

export const scoreIn = ({ columns, scores }: ScoreTable, row: number, column: number): number =>
  scores[row * columns + column] ?? -1;

/** The first of those for whom the score is highest. */
function best(people: readonly number[], scoreOf: (person: number) => number): number {
  return people.reduce((leader, person) => (scoreOf(person) > scoreOf(leader) ? person : leader));
}
