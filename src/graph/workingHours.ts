import type { WorkingHours as MailboxWorkingHours } from '@microsoft/microsoft-graph-types/microsoft-graph';
import type { WorkingHours } from '#domain/scheduling/busyTimes.ts';
import { localTime, weekdays } from '#domain/time/instant.ts';
import { zoneNamed } from '#domain/time/zone.ts';

/**
 * `undefined` when the mailbox does not say, or keeps a "Customized Time Zone", which names no zone of the world.
 * Source: https://learn.microsoft.com/graph/api/resources/workinghours.
 */
export function workingHoursOf(hours: MailboxWorkingHours | null | undefined): WorkingHours | undefined {
  const zone = zoneNamed(hours?.timeZone?.name ?? '');
  if (!zone || !hours?.daysOfWeek || !hours.startTime || !hours.endTime) {
    return undefined;
  }
  const days = new Set<string>(hours.daysOfWeek);
  return {
    zone,
    days: weekdays.filter((day) => days.has(day)),
    start: localTime(hours.startTime.slice(0, 5)),
    end: localTime(hours.endTime.slice(0, 5)),
  };
}
