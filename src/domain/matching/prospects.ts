import type { PersonId } from '../ids.ts';
import type { OrgChart } from '../orgChart.ts';
import type { Participant, Role } from '../participant.ts';
import type { PairingRules } from '../programme.ts';
import type { RecurringSlot } from '../scheduling/slot.ts';
import { type AssignmentProblem, assignmentProblem } from './assignmentProblem.ts';
import type { SuggestedPair } from './draft.ts';
import type { Obstacle } from './leftOutCause.ts';
import { isAvailableAs, mayPair } from './rules.ts';
import { type Suitability, suitability } from './suitability.ts';

/** The best recurring slot of two people, and how many of its sessions are free for both; or why they have none. */
export type SharedSlot =
  | { readonly found: true; readonly slot: RecurringSlot; readonly freeSessions: number }
  | { readonly found: false; readonly because: 'noSharedSlot' | 'calendarUnreadable' | 'declinedBefore' };

/** Everything that decides who could be paired with whom. */
export interface Cohort {
  readonly mentors: readonly Participant[];
  readonly mentees: readonly Participant[];
  readonly chart: OrgChart;
  readonly rules: PairingRules;
  /** Asked only for pairs that the rules allow. */
  readonly slotOf: (mentor: PersonId, mentee: PersonId) => SharedSlot;
}

/** What became of the question whether these two could be a pair. */
export type Prospect =
  | {
      readonly possible: true;
      readonly suits: Suitability;
      readonly slot: RecurringSlot;
      readonly freeSessions: number;
    }
  | { readonly possible: false; readonly because: Obstacle };

/** All prospects of those who are available, one row for each mentor and one place in it for each mentee. */
export interface Table {
  readonly mentors: readonly Participant[];
  readonly mentees: readonly Participant[];
  readonly prospects: readonly (readonly Prospect[])[];
}

/** Asks rules and calendars about everybody who is available; sorted by id. */
export function prospectTable(cohort: Cohort): Table {
  const mentors = available('mentor', cohort.mentors);
  const mentees = available('mentee', cohort.mentees);
  const prospects = mentors.map((mentor) => mentees.map((mentee) => prospectOf(mentor, mentee, cohort)));
  return { mentors, mentees, prospects };
}

/** The same table in numbers: mentors are rows, mentees columns. */
export function problemOf({ mentors, mentees, prospects }: Table): AssignmentProblem {
  const places = (people: readonly Participant[]) => Int32Array.from(people, ({ enrolment }) => enrolment.capacity);
  return assignmentProblem({
    rows: mentors.length,
    columns: mentees.length,
    scores: Int32Array.from(prospects.flat(), (prospect) => (prospect.possible ? prospect.suits.score : -1)),
    rowCapacity: places(mentors),
    columnCapacity: places(mentees),
  });
}

/** A possible pair as the lead sees it. */
export const suggestedPair = (
  mentor: Participant,
  mentee: Participant,
  { suits, slot, freeSessions }: Prospect & { readonly possible: true },
): SuggestedPair => ({
  mentor: mentor.colleague.id,
  mentee: mentee.colleague.id,
  suitability: Math.round(suits.score / 100),
  reasons: suits.reasons,
  slot,
  freeSessions,
});

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

function prospectOf(mentor: Participant, mentee: Participant, { chart, rules, slotOf }: Cohort): Prospect {
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
