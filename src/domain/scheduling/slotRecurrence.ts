import type { RecurringTime } from '../time/recurrence.ts';
import { weekdayOf } from '../time/zone.ts';
import type { RecurringSlot } from './slot.ts';

/** The slot as calendars are told of it. The first session fixes the weekday, so that weeks may begin on any day. */
export const recurringTimeOf = (slot: RecurringSlot): RecurringTime => ({
  recurrence: {
    startsOn: slot.firstDate,
    cadence: { kind: 'weekly', every: slot.everyWeeks, on: [weekdayOf(slot.firstDate)], weekStart: 'monday' },
    end: { kind: 'afterCount', count: slot.sessionCount },
  },
  startTime: slot.startTime,
  lengthMinutes: slot.lengthMinutes,
  zone: slot.zone,
});
