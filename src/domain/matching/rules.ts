import type { OrgChart } from '../orgChart.ts';
import type { Participant, Role } from '../participant.ts';
import type { PairingRules } from '../programme.ts';

/** The rules in the order in which they are asked; the first one broken is the one that is told. */
export const ruleBreaks = [
  'samePerson',
  'notAvailable',
  'levelUnknown',
  'tooCloseInLevel',
  'reportingLine',
  'sharedManager',
  'departmentUnknown',
  'sameDepartment',
] as const;
type RuleBroken = (typeof ruleBreaks)[number];

export type Permission = { readonly allowed: true } | { readonly allowed: false; readonly because: RuleBroken };

/** Whether the rules let these two become a pair; how well they suit each other is another question. */
export function mayPair(mentor: Participant, mentee: Participant, chart: OrgChart, rules: PairingRules): Permission {
  const because =
    brokenByEnrolment(mentor, mentee) ??
    brokenByStanding(mentor, mentee, chart, rules) ??
    brokenByDepartment(mentor, mentee, rules);
  return because === undefined ? { allowed: true } : { allowed: false, because };
}

/** Somebody who enrolled in this role, is not pausing and has room for a partner. */
export const isAvailableAs = (role: Role, { enrolment }: Participant): boolean =>
  enrolment.role === role && enrolment.state === 'enrolled' && enrolment.capacity > 0;

/** How many levels the mentee stands above the mentor; `undefined` when either level is unknown. */
export function levelGap(mentor: Participant, mentee: Participant, chart: OrgChart): number | undefined {
  const below = chart.levelOf(mentor.colleague.id);
  const above = chart.levelOf(mentee.colleague.id);
  return below === undefined || above === undefined ? undefined : below - above;
}

/** `undefined` when either department is unknown. Case and blanks around the name do not make another department. */
export function isOtherDepartment(mentor: Participant, mentee: Participant): boolean | undefined {
  const [here, there] = [mentor, mentee].map(({ colleague }) => colleague.department?.trim().toLowerCase());
  return here && there ? here !== there : undefined;
}

function brokenByEnrolment(mentor: Participant, mentee: Participant): RuleBroken | undefined {
  if (mentor.colleague.id === mentee.colleague.id) {
    return 'samePerson';
  }
  return isAvailableAs('mentor', mentor) && isAvailableAs('mentee', mentee) ? undefined : 'notAvailable';
}

function brokenByStanding(
  mentor: Participant,
  mentee: Participant,
  chart: OrgChart,
  rules: PairingRules,
): RuleBroken | undefined {
  const gap = levelGap(mentor, mentee, chart);
  if (gap === undefined) {
    return 'levelUnknown';
  }
  if (gap < rules.leastLevelGap) {
    return 'tooCloseInLevel';
  }
  if (chart.isInReportingLine(mentor.colleague.id, mentee.colleague.id)) {
    return 'reportingLine';
  }
  return chart.sharesManager(mentor.colleague.id, mentee.colleague.id) ? 'sharedManager' : undefined;
}

function brokenByDepartment(mentor: Participant, mentee: Participant, rules: PairingRules): RuleBroken | undefined {
  if (rules.departments !== 'different') {
    return undefined;
  }
  const isOther = isOtherDepartment(mentor, mentee);
  if (isOther === undefined) {
    return 'departmentUnknown';
  }
  return isOther ? undefined : 'sameDepartment';
}
