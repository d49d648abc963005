import type {
  CustomTimeZone,
  TimeZoneBase,
  WorkingHours as MailboxWorkingHours,
} from '@microsoft/microsoft-graph-types/microsoft-graph';
import type { WorkingHours } from '#domain/scheduling/busyTimes.ts';
import { type Instant, localTime, weekdays, type ZoneName } from '#domain/time/instant.ts';
import { zoneNamed } from '#domain/time/zoneNames.ts';
import { zoneByRules } from '#domain/time/zoneByRules.ts';
import { rulesOf } from './zoneRules.ts';

/**
 * `undefined` when the mailbox does not say, or keeps a "Customized Time Zone" whose rules are those of no zone in the
 * year from `from` on. Source: https://learn.microsoft.com/graph/api/resources/workinghours.
 */
export function workingHoursOf(hours: MailboxWorkingHours | null | undefined, from: Instant): WorkingHours | undefined {
  const zone = zoneOf(hours?.timeZone ?? {}, from);
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

/** A name goes first: only zones that have none are told by rules. */
function zoneOf(timeZone: TimeZoneBase & CustomTimeZone, from: Instant): ZoneName | undefined {
  const named = zoneNamed(timeZone.name ?? '');
  const rules = rulesOf(timeZone);
  if (named !== undefined || rules === undefined) return named;
  const found = zoneByRules(rules, from);
  return found.kind === 'unnamed' ? undefined : found.zone;
}
