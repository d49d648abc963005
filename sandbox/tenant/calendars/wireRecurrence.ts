import type { Recurrence } from './records.ts';
import { dateOf } from './recurrence.ts';

/** A recurrence with all its fields: what does not apply has a default, as in Microsoft's examples. */
export const wireRecurrence = (
  { pattern: { weeksFrom: _weeksFrom, ...pattern }, range }: Recurrence,
  zone: string,
): object => ({
  pattern,
  range: {
    type: range.type,
    startDate: dateOf(range.startDay),
    endDate: range.type === 'endDate' ? dateOf(range.endDay) : '0001-01-01',
    recurrenceTimeZone: zone,
    numberOfOccurrences: range.type === 'numbered' ? range.count : 0,
  },
});
