import { day, type Instant, minute, type Span } from '../time/instant.ts';
import type { ReadableTimes } from './busyTimes.ts';

/** A calendar as it was read, in a form that takes less than 2 kB for half a year, so that thousands can be kept. */
export interface KeptCalendar extends Pick<ReadableTimes, 'start' | 'gridMinutes' | 'marks' | 'workingHours'> {
  readonly readAt: Instant;
  /** The digits as runs of equal ones: a byte each, the digit in its upper two bits, the length less one in the rest. */
  readonly runs: Uint8Array;
}

/** Which digit a byte can name: free, tentative, busy, away. */
const keptDigits = '0123';
const longestRun = 64;

export function keptCalendar(busy: ReadableTimes, readAt: Instant): KeptCalendar {
  const { start, gridMinutes, digits, workingHours, marks } = busy;
  const runs: number[] = [];
  for (const [run] of digits.matchAll(/(.)\1*/gs)) {
    const digit = keptDigit(run);
    for (let length = run.length; length > 0; length -= longestRun) {
      runs.push((digit << 6) | (Math.min(length, longestRun) - 1));
    }
  }
  return { start, gridMinutes, workingHours, readAt, runs: Uint8Array.from(runs), ...(marks && { marks }) };
}

/** Working elsewhere, on old servers `4`, is free; what no digit stands for is away, for unknown is never free. */
function keptDigit(run: string): number {
  const digit = keptDigits.indexOf(run.slice(0, 1).replace('4', '0'));
  return digit < 0 ? keptDigits.length - 1 : digit;
}

/** The times that were kept. */
export function timesIn({ start, gridMinutes, workingHours, marks, runs }: KeptCalendar): ReadableTimes {
  const digits = Array.from(runs, (run) => keptDigits.charAt(run >> 6).repeat((run & 63) + 1)).join('');
  return { kind: 'readable', start, gridMinutes, digits, workingHours, ...(marks && { marks }) };
}

/** Calendars that were read longer ago are read again. */
export const keptFor = day;

/** Whether it is young enough, and covers the whole span, so that it need not be read again. */
export function isStillGood(kept: KeptCalendar, span: Span, now: Instant): boolean {
  const length = kept.runs.reduce((sum, run) => sum + (run & 63) + 1, 0);
  const end = kept.start + length * kept.gridMinutes * minute;
  return kept.readAt > now - keptFor && kept.readAt <= now && kept.start <= span.start && end >= span.end;
}
