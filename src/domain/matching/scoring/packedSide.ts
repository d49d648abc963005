import { type Profile, unknown } from '../people/profile.ts';
import type { WorkingWeek } from '../people/workingWeek.ts';

/** Places in a record: 16 numbers of four bytes are one line of a processor's cache, read at once or not at all. */
export const field = {
  person: 0,
  level: 1,
  enters: 2,
  leaves: 3,
  manager: 4,
  department: 5,
  area: 6,
  division: 7,
  style: 8,
  joined: 9,
  week: 10,
  /** Where the lists of the person begin: first what they teach, then what they want, then their languages. */
  teaches: 11,
  wants: 12,
  languages: 13,
  listsEnd: 14,
  /** Of those in `mark`, the sum. */
  marks: 15,
} as const;
export const mark = { isOut: 1, waited: 2 } as const;
export const recordSize = 16;

/** The profiles of one side in a few long arrays: what is needed to score somebody lies close together. */
export interface PackedSide {
  readonly people: readonly Profile[];
  /** One record of `field`s after the other. */
  readonly records: Int32Array;
  readonly lists: Int32Array;
  /** Beside each topic in `lists` that somebody wants, what it is worth to them. */
  readonly shares: Float64Array;
}

/** `weekNumber` must be the same for both sides; whoever `isOut` must not be paired with anybody. */
export function packedSide(
  people: readonly Profile[],
  weekNumber: (week: WorkingWeek) => number,
  isOut: (person: Profile) => boolean,
): PackedSide {
  const records = new Int32Array(people.length * recordSize);
  const length = people.reduce((sum, person) => sum + listOf(person).length, 0);
  const [lists, shares] = [new Int32Array(length), new Float64Array(length)];
  let start = 0;
  for (const [place, person] of people.entries()) {
    const list = listOf(person);
    lists.set(list, start);
    shares.set(person.wantShares, start + person.teaches.length);
    const week = person.week === undefined ? unknown : weekNumber(person.week);
    records.set(recordOf(person, start, week, isOut(person)), place * recordSize);
    start += list.length;
  }
  return { people, records, lists, shares };
}

const listOf = ({ teaches, wants, languages }: Profile): readonly number[] => [...teaches, ...wants, ...languages];

function recordOf(person: Profile, start: number, week: number, isOut: boolean): Int32Array {
  const record = new Int32Array(recordSize);
  const wants = start + person.teaches.length;
  const languages = wants + person.wants.length;
  record[field.person] = person.person;
  record[field.level] = person.level;
  record[field.enters] = person.enters;
  record[field.leaves] = person.leaves;
  record[field.manager] = person.manager;
  record[field.department] = person.department;
  record[field.area] = person.area;
  record[field.division] = person.division;
  record[field.style] = person.style;
  record[field.joined] = person.joined;
  record[field.week] = week;
  record[field.teaches] = start;
  record[field.wants] = wants;
  record[field.languages] = languages;
  record[field.listsEnd] = languages + person.languages.length;
  record[field.marks] = (isOut ? mark.isOut : 0) + (person.waited ? mark.waited : 0);
  return record;
}

/** Numbers for weeks, and the weeks by their number. Equal weeks of a cohort are one object (profiles.ts). */
export function weekNumbers(): {
  readonly weeks: readonly WorkingWeek[];
  readonly numberOf: (week: WorkingWeek) => number;
} {
  const weeks: WorkingWeek[] = [];
  const numbers = new Map<WorkingWeek, number>();
  const numberOf = (week: WorkingWeek): number => {
    const number = numbers.get(week) ?? weeks.push(week) - 1;
    numbers.set(week, number);
    return number;
  };
  return { weeks, numberOf };
}
