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
  return { start, gridMinutes, workingHours, readAt, runs: runsOf(digits), ...(marks && { marks }) };
}

function runsOf(digits: string): Uint8Array {
  const runs: number[] = [];
  for (let start = 0, end = 0; start < digits.length; start = end) {
    const digit = digits.charAt(start);
    while (end < digits.length && end < start + longestRun && digits.charAt(end) === digit) {
      end += 1;
    }
    runs.push((kept(digit) << 6) | (end - start - 1));
  }
  return Uint8Array.from(runs);
}

/** Working elsewhere, on old servers `4`, is free; what no digit stands for is away, for unknown is never free. */
function kept(digit: string): number {
  const known = keptDigits.indexOf(digit === '4' ? '0' : digit);
  return known < 0 ? keptDigits.length - 1 : known;
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
