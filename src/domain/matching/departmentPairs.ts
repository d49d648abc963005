import type { PersonId } from '../ids.ts';
import type { PersonPair } from './cohort.ts';

/** How many pairs join each department that teaches with each that learns. */
export interface DepartmentPairs {
  /** Departments of mentors and of mentees, those with most pairs first. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly value: (row: string, column: string) => number;
}

/** More would make a picture that nobody can read. */
const mostDepartments = 20;

/** Counts pairs by the departments of the two; on each side all but the twenty largest stand together as `others`. */
export function departmentPairs(
  pairs: readonly PersonPair[],
  departmentOf: (person: PersonId) => string,
  others: string,
): DepartmentPairs {
  const mentors = sideOf(pairs.map(({ mentor }) => departmentOf(mentor)));
  const mentees = sideOf(pairs.map(({ mentee }) => departmentOf(mentee)));
  const counts = new Map<string, number>();
  for (const { mentor, mentee } of pairs) {
    const [row, column] = [departmentOf(mentor), departmentOf(mentee)];
    const cell = cellOf(mentors.has(row) ? row : others, mentees.has(column) ? column : others);
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  const named = (side: ReadonlySet<string>, isWhole: boolean) => (isWhole ? [...side] : [...side, others]);
  return {
    rows: named(
      mentors,
      pairs.every(({ mentor }) => mentors.has(departmentOf(mentor))),
    ),
    columns: named(
      mentees,
      pairs.every(({ mentee }) => mentees.has(departmentOf(mentee))),
    ),
    value: (row, column) => counts.get(cellOf(row, column)) ?? 0,
  };
}

const cellOf = (row: string, column: string): string => JSON.stringify([row, column]);

/** The departments with most pairs; among equals, those that come first by name. */
function sideOf(departments: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const department of departments) {
    counts.set(department, (counts.get(department) ?? 0) + 1);
  }
  const byCount = [...counts].toSorted(([a, x], [b, y]) => y - x || a.localeCompare(b, 'en'));
  return new Set(byCount.slice(0, mostDepartments).map(([department]) => department));
}
