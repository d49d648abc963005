/*
 * The same rules and shares as rules.ts and suitability/shares.ts, for one person against many others: numbers only, close
 * together, and nothing new is made. Some 100 ns a pair.
 */
import { int } from '../assignment/reading.ts';
import type { Profile } from '../people/profile.ts';
import { field, type PackedSide, recordSize } from './packedSide.ts';
import { pointsOfRecords, type ScoringRules } from './recordPoints.ts';
import { isForbidden } from './recordRules.ts';
import { SpreadLists } from './spreadLists.ts';

/** Scores one person of a side against any of the other; people are given by their places. */
export interface Facing {
  /** From now on this person is scored. */
  readonly turnTo: (person: number) => void;
  /** A whole number from 0 to 10,000, or -1 when a rule forbids the two. */
  readonly score: (other: number) => number;
}

/** For turning to mentors. */
export function facingMentees(mentors: PackedSide, mentees: PackedSide, scoring: ScoringRules): Facing {
  const spread = new SpreadLists(mentors, highestNumber(mentors, mentees));
  const { rules, points } = scoring;
  let mentor = 0;
  let earlier: Profile['earlier'];
  return {
    turnTo: (person) => {
      mentor = person * recordSize;
      spread.turnTo(mentor);
      earlier = mentors.people[person]?.earlier;
    },
    score: (other) => {
      const mentee = other * recordSize;
      return isForbidden(mentors.records, mentor, mentees.records, mentee, rules) ||
        earlier?.has(int(mentees.records, mentee + field.person)) === true
        ? -1
        : spread.points(mentees, mentee, true, points) +
            pointsOfRecords(mentors.records, mentor, mentees.records, mentee, scoring);
    },
  };
}

/** For turning to mentees. */
export function facingMentors(mentors: PackedSide, mentees: PackedSide, scoring: ScoringRules): Facing {
  const spread = new SpreadLists(mentees, highestNumber(mentors, mentees));
  const { rules, points } = scoring;
  let mentee = 0;
  let earlier: Profile['earlier'];
  return {
    turnTo: (person) => {
      mentee = person * recordSize;
      spread.turnTo(mentee);
      earlier = mentees.people[person]?.earlier;
    },
    score: (other) => {
      const mentor = other * recordSize;
      return isForbidden(mentors.records, mentor, mentees.records, mentee, rules) ||
        earlier?.has(int(mentors.records, mentor + field.person)) === true
        ? -1
        : spread.points(mentors, mentor, false, points) +
            pointsOfRecords(mentors.records, mentor, mentees.records, mentee, scoring);
    },
  };
}

const highestNumber = (mentors: PackedSide, mentees: PackedSide): number =>
  [mentors, mentees].reduce((highest, { lists }) => lists.reduce((most, number) => Math.max(most, number), highest), 0);
