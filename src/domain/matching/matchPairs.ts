import type { PersonId } from '../ids.ts';
import type { OrgChart } from '../orgChart.ts';
import type { Participant, Role } from '../participant.ts';
import type { PairingRules } from '../programme.ts';
import type { RecurringSlot } from '../scheduling/slot.ts';
import { bestAssignment } from './assignment.ts';
import { type Assignment, type AssignmentProblem, assignmentProblem } from './assignmentProblem.ts';
import { isProvenBest, totalScore } from './certificate.ts';
import type { Certificate, LeftOut, SuggestedPair } from './draft.ts';
import { leftOutCause, type Obstacle } from './leftOutCause.ts';
import { isAvailableAs, mayPair } from './rules.ts';
import { type Suitability, suitability } from './suitability.ts';

/** The best recurring slot of two people, and how many of its sessions are free for both. */
export type SharedSlot =
  | { readonly found: true; readonly slot: RecurringSlot; readonly freeSessions: number }
  | { readonly found: false; readonly because: 'noSharedSlot' | 'calendarUnreadable' };

export interface MatchOutcome {
  readonly pairs: readonly SuggestedPair[];
  /** Everybody who is available and has no partner, mentors first. */
  readonly leftOut: readonly LeftOut[];
  readonly certificate: Certificate;
}

/** What became of the question whether these two could be a pair. */
type Prospect =
  | {
      readonly possible: true;
      readonly suits: Suitability;
      readonly slot: RecurringSlot;
      readonly freeSessions: number;
    }
  | { readonly possible: false; readonly because: Obstacle };

/** All prospects, one row for each mentor and one place in it for each mentee. */
interface Table {
  readonly mentors: readonly Participant[];
  readonly mentees: readonly Participant[];
  readonly prospects: readonly (readonly Prospect[])[];
}

/**
 * The best set of pairs: most people first, then the highest total suitability. The order of the input does not
 * matter, people who are not available are passed over, and `slotOf` is asked only for pairs that the rules allow.
 */
export function matchPairs(
  mentors: readonly Participant[],
  mentees: readonly Participant[],
  chart: OrgChart,
  rules: PairingRules,
  slotOf: (mentor: PersonId, mentee: PersonId) => SharedSlot,
): MatchOutcome {
  const rows = available('mentor', mentors);
  const columns = available('mentee', mentees);
  const prospects = rows.map((mentor) => columns.map((mentee) => prospectOf(mentor, mentee, chart, rules, slotOf)));
  const table: Table = { mentors: rows, mentees: columns, prospects };
  const problem = problemOf(table);
  const assignment = bestAssignment(problem);
  return {
    pairs: suggestedPairs(table, assignment),
    leftOut: leftOut(table, assignment),
    certificate: certificateOf(problem, assignment),
  };
}

/** Sorted by id, so that ties fall the same way whatever order people came in. */
function available(role: Role, people: readonly Participant[]): readonly Participant[] {
  const sorted = people
    .filter((person) => isAvailableAs(role, person))
    .toSorted((a, b) => (a.colleague.id < b.colleague.id ? -1 : 1));
  const twice = sorted.find(({ colleague }, place) => colleague.id === sorted[place + 1]?.colleague.id);
  if (twice !== undefined) {
    throw new RangeError(`Cannot match: "${twice.colleague.id}" is twice among the ${role}s, expected once`);
  }
  return sorted;
}

function prospectOf(
  mentor: Participant,
  mentee: Participant,
  chart: OrgChart,
  rules: PairingRules,
  slotOf: (mentor: PersonId, mentee: PersonId) => SharedSlot,
): Prospect {
  const permission = mayPair(mentor, mentee, chart, rules);
  if (!permission.allowed) {
    return { possible: false, because: permission.because };
  }
  const shared = slotOf(mentor.colleague.id, mentee.colleague.id);
  if (!shared.found) {
    return { possible: false, because: shared.because };
  }
  const { slot, freeSessions } = shared;
  return freeSessions < rules.leastFreeSessions
    ? { possible: false, because: 'noSharedSlot' }
    : { possible: true, suits: suitability(mentor, mentee, chart, rules.departments), slot, freeSessions };
}

function problemOf({ mentors, mentees, prospects }: Table): AssignmentProblem {
  const places = (people: readonly Participant[]) => Int32Array.from(people, ({ enrolment }) => enrolment.capacity);
  return assignmentProblem({
    rows: mentors.length,
    columns: mentees.length,
    scores: Int32Array.from(prospects.flat(), (prospect) => (prospect.possible ? prospect.suits.score : -1)),
    rowCapacity: places(mentors),
    columnCapacity: places(mentees),
  });
}

function suggestedPairs({ mentors, mentees, prospects }: Table, { partners }: Assignment): readonly SuggestedPair[] {
  return mentors.flatMap((mentor, row) =>
    (partners[row] ?? []).flatMap((column) => {
      const [mentee, prospect] = [mentees[column], prospects[row]?.[column]];
      return mentee && prospect?.possible ? [suggestedPair(mentor.colleague.id, mentee.colleague.id, prospect)] : [];
    }),
  );
}

const suggestedPair = (
  mentor: PersonId,
  mentee: PersonId,
  { suits, slot, freeSessions }: Prospect & { readonly possible: true },
): SuggestedPair => ({
  mentor,
  mentee,
  suitability: Math.round(suits.score / 100),
  reasons: suits.reasons,
  slot,
  freeSessions,
});

function leftOut({ mentors, mentees, prospects }: Table, { partners }: Assignment): readonly LeftOut[] {
  const taken = new Set(partners.flat());
  const mentorsLeft = mentors.flatMap((mentor, row) =>
    partners[row]?.length === 0 ? [withCause(mentor, prospects[row] ?? [])] : [],
  );
  const menteesLeft = mentees.flatMap((mentee, column) =>
    taken.has(column)
      ? []
      : [
          withCause(
            mentee,
            prospects.flatMap((row) => row[column] ?? []),
          ),
        ],
  );
  return [...mentorsLeft, ...menteesLeft];
}

const withCause = ({ colleague }: Participant, prospects: readonly Prospect[]): LeftOut => ({
  person: colleague.id,
  cause: prospects.some(({ possible }) => possible)
    ? 'nobodyLeft'
    : leftOutCause(prospects.flatMap((prospect) => (prospect.possible ? [] : prospect.because))),
});

const certificateOf = (problem: AssignmentProblem, assignment: Assignment): Certificate => ({
  isProven: isProvenBest(problem, assignment),
  pairCount: assignment.partners.flat().length,
  totalSuitability: totalScore(problem, assignment.partners),
});
