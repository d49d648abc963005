import type { BusyTimes } from '../scheduling/busyTimes.ts';
import { minute, type Span } from '../time/instant.ts';

/**
 * Whether somebody is out of office at any time of the span: digit 3, which is the highest and so hides no session
 * behind it. Of a calendar that cannot be read nobody can tell, and nothing is claimed.
 * Source: https://learn.microsoft.com/graph/api/resources/scheduleinformation (availabilityView).
 */
export function isOutOfOffice(busy: BusyTimes, { start, end }: Span): boolean {
  if (busy.kind === 'unreadable') {
    return false;
  }
  const digitOf = (moment: number): number => (moment - busy.start) / (busy.gridMinutes * minute);
  return busy.digits.slice(Math.max(0, Math.floor(digitOf(start))), Math.max(0, Math.ceil(digitOf(end)))).includes('3');
}
