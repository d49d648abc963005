import type { BusySpan } from './glance.ts';
import type { CalendarSwitches } from './mailboxRecords.ts';
import type { FreeBusyStatus } from './records.ts';
import type { ScheduleRequest } from './scheduleRequest.ts';

/** One digit for each interval, the busiest of what touches it. Working elsewhere counts as free (0), or is 4. */
export function availabilityView(
  spans: readonly BusySpan[],
  { from, to, interval }: ScheduleRequest,
  { workingElsewhere = 0 }: CalendarSwitches,
): string {
  const digits = Buffer.alloc(Math.ceil((to - from) / interval), '0');
  for (const { start, end, status } of spans) {
    const digit = status === 'workingElsewhere' ? digitOf.free + workingElsewhere : digitOf[status];
    const last = Math.min(digits.length, Math.ceil((end - from) / interval));
    for (let slot = Math.max(0, Math.floor((start - from) / interval)); slot < last; slot++) {
      if (busyness(digit) > busyness(digits[slot] ?? 0)) {
        digits[slot] = digit;
      }
    }
  }
  return digits.toString('latin1');
}

/** Character codes. The digits: https://learn.microsoft.com/graph/api/resources/scheduleinformation */
const digitOf: Record<Exclude<FreeBusyStatus, 'workingElsewhere'>, number> = {
  free: 48,
  unknown: 48,
  tentative: 49,
  busy: 50,
  oof: 51,
};

/** A digit of its own puts working elsewhere (4) before nothing but free. */
const busyness = (digit: number): number => (digit === digitOf.free + 4 ? digitOf.free + 0.5 : digit);
