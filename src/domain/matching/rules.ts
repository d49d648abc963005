import type { PairingRules } from '../programme.ts';
import { type Profile, unknown } from './people/profile.ts';

/** The rules in the order in which they are asked; the first one broken is the one that is told. */
export const ruleBreaks = [
  'samePerson',
  'levelUnknown',
  'tooCloseInLevel',
  'tooFarInLevel',
  'reportingLine',
  'sharedManager',
  'departmentUnknown',
  'sameDepartment',
  'pairedBefore',
] as const;
export type RuleBroken = (typeof ruleBreaks)[number];

/** What stands between two people: rules first, then calendars, then a no to each other. */
export const obstacles = [...ruleBreaks, 'calendarUnreadable', 'noSharedSlot', 'declinedBefore'] as const;
export type Obstacle = (typeof obstacles)[number];

/** A set of broken rules as one number: a bit for each, in the order of `ruleBreaks`. 0 when the two may be a pair. */
export type BrokenRules = number;

/** Which rules two people would break as a pair; how well they suit each other is another question. */
export const brokenRules = (mentor: Profile, mentee: Profile, rules: PairingRules): BrokenRules =>
  (mentor.person === mentee.person ? samePerson : 0) |
  brokenByLevels(mentor.level, mentee.level, rules) |
  (isWithin(mentor, mentee) || isWithin(mentee, mentor) ? reportingLine : 0) |
  (mentor.manager !== unknown && mentor.manager === mentee.manager ? sharedManager : 0) |
  (rules.departments === 'different' ? brokenByDepartments(mentor.department, mentee.department) : 0) |
  (mentor.earlier?.has(mentee.person) === true ? pairedBefore : 0);

/** The one that is told; `undefined` when none is broken. */
export const firstBroken = (broken: BrokenRules): RuleBroken | undefined =>
  ruleBreaks[31 - Math.clz32(broken & -broken)];

/** The set that holds this rule alone. */
export const bitOf = (rule: RuleBroken): BrokenRules => 1 << ruleBreaks.indexOf(rule);

const samePerson = bitOf('samePerson');
const levelUnknown = bitOf('levelUnknown');
const tooCloseInLevel = bitOf('tooCloseInLevel');
const tooFarInLevel = bitOf('tooFarInLevel');
const reportingLine = bitOf('reportingLine');
const sharedManager = bitOf('sharedManager');
const departmentUnknown = bitOf('departmentUnknown');
const sameDepartment = bitOf('sameDepartment');
const pairedBefore = bitOf('pairedBefore');

/** Of the rules about levels; the mentor's level comes first. */
export function brokenByLevels(
  below: number,
  above: number,
  { leastLevelGap, mostLevelGap }: PairingRules,
): BrokenRules {
  if (below === unknown || above === unknown) {
    return levelUnknown;
  }
  const gap = below - above;
  return (gap < leastLevelGap ? tooCloseInLevel : 0) | (gap > (mostLevelGap ?? gap) ? tooFarInLevel : 0);
}

/** Whether the first is the second, or stands anywhere below. */
const isWithin = (lower: Profile, upper: Profile): boolean =>
  upper.enters <= lower.enters && lower.enters < upper.leaves;

/** Of the rules about departments. */
export function brokenByDepartments(here: number, there: number): BrokenRules {
  if (here === unknown || there === unknown) {
    return departmentUnknown;
  }
  return here === there ? sameDepartment : 0;
}
