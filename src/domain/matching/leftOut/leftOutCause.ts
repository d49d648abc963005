import type { LeftOutCause } from '../draft.ts';
import { type Obstacle, obstacles } from '../rules.ts';

const causes: Readonly<Record<Obstacle, LeftOutCause>> = {
  samePerson: 'nobodyLeft',
  levelUnknown: 'levelUnknown',
  tooCloseInLevel: 'onlyTooCloseInLevel',
  tooFarInLevel: 'onlyTooFarInLevel',
  reportingLine: 'onlyReportingLine',
  sharedManager: 'onlyReportingLine',
  departmentUnknown: 'departmentUnknown',
  sameDepartment: 'onlySameDepartment',
  pairedBefore: 'onlyPairedBefore',
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
