import type { PersonId } from '../ids.ts';
import type { OrgChart } from '../orgChart.ts';
import type { Participant } from '../participant.ts';
import type { PairingRules } from '../programme.ts';
import type { RecurringSlot } from '../scheduling/slot.ts';
import { type AssignmentProblem, assignmentProblem } from './assignmentProblem.ts';
import type { SuggestedPair } from './draft.ts';
import type { Profile } from './profile.ts';
import { profilesOf } from './profiles.ts';
import { firstBroken, type Obstacle } from './rules.ts';
import { type PairJudge, pairJudge, type Suitability } from './suitability/suitability.ts';
import { usualSuitability } from './suitability/weights.ts';

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
  const { mentors, mentees } = profilesOf(cohort);
  const judge = pairJudge(cohort.rules, usualSuitability);
  const people = (profiles: readonly Profile[]) => profiles.map(({ participant }) => participant);
  return {
    mentors: people(mentors),
    mentees: people(mentees),
    prospects: mentors.map((mentor) => mentees.map((mentee) => prospectOf(mentor, mentee, judge, cohort))),
  };
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

function prospectOf(mentor: Profile, mentee: Profile, judge: PairJudge, { rules, slotOf }: Cohort): Prospect {
  const because = firstBroken(judge.broken(mentor, mentee));
  if (because !== undefined) {
    return { possible: false, because };
  }
  const shared = slotOf(mentor.participant.colleague.id, mentee.participant.colleague.id);
  if (!shared.found) {
    return { possible: false, because: shared.because };
  }
  const { slot, freeSessions } = shared;
  return freeSessions < rules.leastFreeSessions
    ? { possible: false, because: 'noSharedSlot' }
    : { possible: true, suits: judge.explain(mentor, mentee), slot, freeSessions };
}
