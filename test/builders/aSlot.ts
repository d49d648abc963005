import type { RecurringSlot } from '#domain/scheduling/slot.ts';
import { localDate, localTime, type ZoneName } from '#domain/time/instant.ts';

/** Six four-weekly sessions of 45 minutes, Tuesdays 10:00 in London from 12 January 2027, unless said otherwise. */
export const aSlot = (said: Partial<RecurringSlot> = {}): RecurringSlot => ({
  firstDate: localDate('2027-01-12'),
  startTime: localTime('10:00'),
  zone: 'Europe/London' as ZoneName,
  lengthMinutes: 45,
  everyWeeks: 4,
  sessionCount: 6,
  ...said,
});
