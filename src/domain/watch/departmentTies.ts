import type { Colleague } from '../colleague.ts';
import type { PersonId } from '../ids.ts';
import type { Pair } from '../pair.ts';

/** How often two departments meet. */
export interface TieTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly value: (row: string, column: string) => number;
}

/** Which departments had to do with each other before, and which meet now. */
export interface DepartmentTies {
  /** People whose manager is in the other department. */
  readonly before: TieTable;
  /** Pairs that meet. */
  readonly after: TieTable;
  /** Whether every department of a pair stands in the tables: of many, only those with the most pairs do. */
  readonly isWhole: boolean;
  /** Combinations of two departments that meet now, and those among them that no reporting line joined. */
  readonly joined: number;
  readonly newlyJoined: number;
}

/**
 * Ties between the departments of the pairs: mentors' departments against mentees'. Departments that the directory does
 * not name are left out. Time grows with the number of people.
 */
export function departmentTies(
  pairs: readonly Pair[],
  colleagues: readonly Colleague[],
  byId: ReadonlyMap<PersonId, Colleague>,
): DepartmentTies {
  const meeting = pairs.flatMap(({ mentor, mentee }): readonly Tie[] =>
    mentor.department === undefined || mentee.department === undefined ? [] : [[mentor.department, mentee.department]],
  );
  const [ofMentors, ofMentees] = [meeting.map(([mentors]) => mentors), meeting.map(([, mentees]) => mentees)];
  const mayTie = { mentors: new Set(ofMentors), mentees: new Set(ofMentees) };
  const [rows, columns] = [mostFrequent(ofMentors), mostFrequent(ofMentees)];
  const lines = countBy(reportingLines(colleagues, byId, mayTie), bothWays);
  const now = countBy(meeting, oneWay);
  const across = meeting.filter(([mentors, mentees]) => mentors !== mentees).map(bothWays);
  return {
    before: { rows, columns, value: (row, column) => lines.get(bothWays([row, column])) ?? 0 },
    after: { rows, columns, value: (row, column) => now.get(oneWay([row, column])) ?? 0 },
    isWhole: rows.length === mayTie.mentors.size && columns.length === mayTie.mentees.size,
    joined: new Set(across).size,
    newlyJoined: new Set(across.filter((tie) => !lines.has(tie))).size,
  };
}

/** The names of two departments. */
type Tie = readonly [string, string];

const oneWay = (tie: Tie): string => JSON.stringify(tie);
const bothWays = (tie: Tie): string => JSON.stringify(tie.toSorted());

function countBy(ties: readonly Tie[], name: (tie: Tie) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const tie of ties) {
    counts.set(name(tie), (counts.get(name(tie)) ?? 0) + 1);
  }
  return counts;
}

interface Sides {
  readonly mentors: ReadonlySet<string>;
  readonly mentees: ReadonlySet<string>;
}

/** Between departments that could stand in the table: of a hundred thousand people, few lines do. */
function reportingLines(
  colleagues: readonly Colleague[],
  byId: ReadonlyMap<PersonId, Colleague>,
  { mentors, mentees }: Sides,
): readonly Tie[] {
  const ties: Tie[] = [];
  for (const { department, managerId } of colleagues) {
    const above = managerId === undefined ? undefined : byId.get(managerId)?.department;
    if (department !== undefined && above !== undefined && department !== above) {
      if ((mentors.has(department) && mentees.has(above)) || (mentors.has(above) && mentees.has(department))) {
        ties.push([department, above]);
      }
    }
  }
  return ties;
}

/** Nobody takes in a larger table, and no page draws it at once. */
const mostInTable = 40;

/** The names that come most often, in the order of the alphabet. */
function mostFrequent(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of names) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([a, one], [b, other]) => other - one || a.localeCompare(b, 'en'))
    .slice(0, mostInTable)
    .map(([name]) => name)
    .toSorted((a, b) => a.localeCompare(b, 'en'));
}
