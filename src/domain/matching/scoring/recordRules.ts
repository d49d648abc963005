import { int } from '../assignment/reading.ts';
import type { PairingRules } from '../../programme.ts';
import { unknown } from '../people/profile.ts';
import { brokenByDepartments, brokenByLevels } from '../rules.ts';
import { field, mark } from './packedSide.ts';

/** Whether `brokenRules` finds anything for the two whose records begin here; who was with whom before is not asked. */
export const isForbidden = (
  mentors: Int32Array,
  mentor: number,
  mentees: Int32Array,
  mentee: number,
  rules: PairingRules,
): boolean =>
  ((int(mentors, mentor + field.marks) | int(mentees, mentee + field.marks)) & mark.isOut) !== 0 ||
  int(mentors, mentor + field.person) === int(mentees, mentee + field.person) ||
  brokenByLevels(int(mentors, mentor + field.level), int(mentees, mentee + field.level), rules) !== 0 ||
  (rules.departments === 'different' &&
    brokenByDepartments(int(mentors, mentor + field.department), int(mentees, mentee + field.department)) !== 0) ||
  isWithin(mentors, mentor, mentees, mentee) ||
  isWithin(mentees, mentee, mentors, mentor) ||
  (int(mentors, mentor + field.manager) !== unknown &&
    int(mentors, mentor + field.manager) === int(mentees, mentee + field.manager));

/** Whether the first is the second, or stands anywhere below. */
function isWithin(some: Int32Array, lower: number, others: Int32Array, upper: number): boolean {
  const enters = int(some, lower + field.enters);
  return int(others, upper + field.enters) <= enters && enters < int(others, upper + field.leaves);
}
