import type {
  CustomTimeZone,
  DaylightTimeZoneOffset,
  StandardTimeZoneOffset,
} from '@microsoft/microsoft-graph-types/microsoft-graph';
import type { SummerTime, YearlyChange, ZoneRules } from '#domain/time/zoneRules.ts';

/**
 * The rules of a "Customized Time Zone"; `undefined` when they are not all there, or hold for one year only.
 * Source: https://learn.microsoft.com/graph/api/resources/customtimezone.
 */
export function rulesOf({ bias, standardOffset, daylightOffset }: CustomTimeZone): ZoneRules | undefined {
  if (typeof bias !== 'number') return undefined;
  // Windows writes month 0 for a zone that never changes its clocks.
  const hasNoSummer = !daylightOffset?.daylightBias || (!daylightOffset.month && !standardOffset?.month);
  if (hasNoSummer) return { biasMinutes: bias, summer: undefined };
  const summer = summerOf(daylightOffset, standardOffset ?? {});
  return summer && { biasMinutes: bias, summer };
}

function summerOf(daylight: DaylightTimeZoneOffset, standard: StandardTimeZoneOffset): SummerTime | undefined {
  const [begins, ends] = [changeOf(daylight), changeOf(standard)];
  return begins && ends && { biasMinutes: daylight.daylightBias ?? 0, begins, ends };
}

function changeOf({ month, dayOfWeek, dayOccurrence, time, year }: StandardTimeZoneOffset): YearlyChange | undefined {
  const atMinute = minuteOfDay(time ?? '');
  if (!month || !dayOfWeek || !dayOccurrence || atMinute === undefined || year) return undefined;
  return { month, weekday: dayOfWeek, place: dayOccurrence, atMinute };
}

/** Windows writes midnight at the end of a day as 23:59:59.999. */
function minuteOfDay(time: string): number | undefined {
  const [, hours, minutes, seconds] = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)$/.exec(time) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes) + Math.ceil(Number(seconds) / 60);
}
