import { minute, type Span } from '../time/instant.ts';
import type { BusyTimes, ReadableTimes } from './busyTimes.ts';

/** A calendar in which these times are busy too; one that cannot be read stays so. */
export const alsoBusy = (busy: BusyTimes, spans: readonly Span[]): BusyTimes =>
  busy.kind === 'readable' ? spans.reduce(withMeeting, busy) : busy;

/** Every digit that the meeting touches says busy. */
function withMeeting(busy: ReadableTimes, { start, end }: Span): ReadableTimes {
  const { digits } = busy;
  const digitAt = (moment: number): number => (moment - busy.start) / (busy.gridMinutes * minute);
  const from = Math.min(Math.max(0, Math.floor(digitAt(start))), digits.length);
  const until = Math.min(Math.max(from, Math.ceil(digitAt(end))), digits.length);
  return { ...busy, digits: digits.slice(0, from) + '2'.repeat(until - from) + digits.slice(until) };
}
