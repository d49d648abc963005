import { day, type LocalDate } from '../time/instant.ts';
import type { RecurrenceEnd, RecurringTime } from '../time/recurrence.ts';
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

/** The slot of a series in a calendar; `undefined` when it is none, because somebody made it recur in another way. */
export function slotOf({ recurrence, startTime, lengthMinutes, zone }: RecurringTime): RecurringSlot | undefined {
  const { startsOn: firstDate, cadence, end } = recurrence;
  if (cadence.kind !== 'weekly' || cadence.on.length !== 1 || cadence.on[0] !== weekdayOf(firstDate)) {
    return undefined;
  }
  const everyWeeks = cadence.every;
  const sessionCount = end.kind === 'afterCount' ? end.count : sessionsUntil(end, firstDate, everyWeeks);
  return sessionCount === undefined
    ? undefined
    : { firstDate, startTime, zone, lengthMinutes, everyWeeks, sessionCount };
}

const sessionsUntil = (end: RecurrenceEnd, firstDate: LocalDate, everyWeeks: number): number | undefined =>
  end.kind === 'onDate'
    ? Math.floor((Date.parse(end.date) - Date.parse(firstDate)) / (everyWeeks * 7 * day)) + 1
    : undefined;
