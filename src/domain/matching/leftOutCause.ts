import type { LeftOutCause } from './draft.ts';
import { ruleBreaks } from './rules.ts';

/** What stands between two people: rules first, then calendars, then a no to each other. */
export const obstacles = [...ruleBreaks, 'calendarUnreadable', 'noSharedSlot', 'declinedBefore'] as const;
export type Obstacle = (typeof obstacles)[number];

const causes: Readonly<Record<Obstacle, LeftOutCause>> = {
  samePerson: 'nobodyLeft',
  notAvailable: 'nobodyLeft',
  levelUnknown: 'levelUnknown',
  tooCloseInLevel: 'onlyTooCloseInLevel',
  reportingLine: 'onlyReportingLine',
  sharedManager: 'onlyReportingLine',
  departmentUnknown: 'departmentUnknown',
  sameDepartment: 'onlySameDepartment',
  calendarUnreadable: 'calendarUnreadable',
  noSharedSlot: 'noSharedSlot',
  declinedBefore: 'onlyDeclined',
};

/**
 * Why somebody has no possible partner: of the obstacles to each candidate, the one met last took the last candidate
 * away. `nobodyLeft` when there was no candidate at all.
 */
export function leftOutCause(met: readonly Obstacle[]): LeftOutCause {
  const last = obstacles.findLast((obstacle) => met.includes(obstacle));
  return last === undefined ? 'nobodyLeft' : causes[last];
}
