import type { Participant } from '../../participant.ts';
import type { WorkingWeek } from './workingWeek.ts';

/**
 * What rules and suitability ask of a person, in small numbers that compare quickly. They mean something only beside
 * the profiles of the same cohort (profiles.ts). -1 stands for what is unknown; lists of numbers ascend.
 */
export interface Profile {
  readonly participant: Participant;
  /** Differs for different people, mentors and mentees alike. */
  readonly person: number;
  /** Steps down from the top, by the programme's rule. */
  readonly level: number;
  /** Whoever enters the chart from `enters` up to but not `leaves` is the person, or stands anywhere below. */
  readonly enters: number;
  readonly leaves: number;
  readonly manager: number;
  readonly department: number;
  /** The first part of a department like "Sales / EMEA", else the department. */
  readonly area: number;
  /** The part of the organisation below one head, directly under the top. */
  readonly division: number;
  /** A bit for each style in the list. */
  readonly style: number;
  /** Day of joining, in a count that gives every month 31 days. */
  readonly joined: number;
  /** They had no partner in another programme. */
  readonly waited: boolean;
  readonly teaches: readonly number[];
  readonly wants: readonly number[];
  /** What each of `wants` is worth to the person; together 1. */
  readonly wantShares: readonly number[];
  readonly languages: readonly number[];
  readonly week: WorkingWeek | undefined;
  /** The `person` of everybody they were paired with before. */
  readonly earlier: ReadonlySet<number> | undefined;
}

/** Everybody of a cohort who is available, sorted by id. */
export interface Profiles {
  readonly mentors: readonly Profile[];
  readonly mentees: readonly Profile[];
}

export const unknown = -1;
