import { int } from '../assignment/reading.ts';
import type { PairingRules } from '../../programme.ts';
import {
  areNear,
  departmentDistance,
  levelFit,
  styleFit,
  tenure,
  waiting,
  workingHours,
} from '../suitability/shares.ts';
import type { StylePolicy, SuitabilityTerm } from '../suitability/weights.ts';
import type { WorkingWeek } from '../people/workingWeek.ts';
import { field, mark } from './packedSide.ts';

/** What pairs are scored by. */
export interface ScoringRules {
  readonly rules: PairingRules;
  readonly style: StylePolicy;
  /** The most points that each term gives. */
  readonly points: Readonly<Record<SuitabilityTerm, number>>;
  readonly weeks: readonly WorkingWeek[];
}

/** The points of all terms that look at no list, for the two whose records begin here. */
export function pointsOfRecords(
  mentors: Int32Array,
  mentor: number,
  mentees: Int32Array,
  mentee: number,
  { rules, style, points, weeks }: ScoringRules,
): number {
  const departments = rules.departments === 'any' ? 0 : distance(mentors, mentor, mentees, mentee);
  const styles = styleFit(int(mentors, mentor + field.style), int(mentees, mentee + field.style), style);
  const levels = levelFit(int(mentors, mentor + field.level), int(mentees, mentee + field.level), rules.leastLevelGap);
  const hours = workingHours(weeks[int(mentors, mentor + field.week)], weeks[int(mentees, mentee + field.week)]);
  const years = tenure(int(mentors, mentor + field.joined), int(mentees, mentee + field.joined));
  const waits = waiting(hasWaited(mentors, mentor), hasWaited(mentees, mentee));
  return (
    Math.round(points.departments * departments) +
    Math.round(points.style * styles) +
    Math.round(points.levelGap * levels) +
    Math.round(points.workingHours * hours) +
    Math.round(points.tenure * years) +
    Math.round(points.waiting * waits)
  );
}

const hasWaited = (records: Int32Array, record: number): boolean =>
  (int(records, record + field.marks) & mark.waited) !== 0;

const distance = (mentors: Int32Array, mentor: number, mentees: Int32Array, mentee: number): number =>
  departmentDistance(
    int(mentors, mentor + field.department),
    int(mentees, mentee + field.department),
    areNear(
      int(mentors, mentor + field.area),
      int(mentees, mentee + field.area),
      int(mentors, mentor + field.division),
      int(mentees, mentee + field.division),
    ),
  );
