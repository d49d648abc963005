import type { BusySpan } from './glance.ts';
import type { FreeBusyStatus } from './records.ts';
import type { ScheduleRequest } from './scheduleRequest.ts';

/** One digit for each interval, the busiest of what touches it. Working elsewhere counts as free (0). */
export function availabilityView(spans: readonly BusySpan[], { from, to, interval }: ScheduleRequest): string {
  const digits = Buffer.alloc(Math.ceil((to - from) / interval), '0');
  for (const { start, end, status } of spans) {
    const digit = digitOf[status];
    const last = Math.min(digits.length, Math.ceil((end - from) / interval));
    for (let slot = Math.max(0, Math.floor((start - from) / interval)); slot < last; slot++) {
      digits[slot] = Math.max(digits[slot] ?? 0, digit);
    }
  }
  return digits.toString('latin1');
}

/** Character codes. The digits: https://learn.microsoft.com/graph/api/resources/scheduleinformation */
const digitOf: Record<FreeBusyStatus, number> = {
  free: 48,
  workingElsewhere: 48,
  unknown: 48,
  tentative: 49,
  busy: 50,
  oof: 51,
};
