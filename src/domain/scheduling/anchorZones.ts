import type { ZoneName } from '../time/instant.ts';

/** What decides in whose zone a series may keep its local time. */
export interface AnchorQuestion {
  readonly mentorZone: ZoneName;
  readonly menteeZone: ZoneName;
  /** Series that each of them has or will have, this one included. */
  readonly mentorSeries: number;
  readonly menteeSeries: number;
}

/**
 * The zones to search, the preferred one first. All series of somebody who has several must stand in that person's own
 * zone: series in two zones meet in the weeks between two clock changes. Otherwise both, the mentee's first, as the busier
 * one's.
 */
export function anchorZones({ mentorZone, menteeZone, mentorSeries, menteeSeries }: AnchorQuestion): ZoneName[] {
  if (mentorSeries > 1 && mentorSeries >= menteeSeries) {
    return [mentorZone];
  }
  return menteeSeries > 1 ? [menteeZone] : [...new Set([menteeZone, mentorZone])];
}
