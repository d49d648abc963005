import { dateOfDay, dayNumber, weekdayIndex } from './calendarDay.ts';
import { momentIn } from './clockTable.ts';
import {
  day,
  hour,
  type Instant,
  type LocalDate,
  type LocalTime,
  type Weekday,
  weekdays,
  type ZoneName,
} from './instant.ts';
import { renamedZoneLines, windowsZoneLines } from './windowsZones.ts';
import { clockChanges, clockOf, offsetAt } from './zoneOffsets.ts';

/**
 * The zone that a mailbox, a browser or a person means by an IANA or Windows name, under its current IANA name.
 * `undefined` for anything else, above all for Exchange's "Customized Time Zone": a guess would be an hour wrong.
 */
export function zoneNamed(name: string): ZoneName | undefined {
  const zone = zoneByWindowsName.get(name) ?? currentName.get(name) ?? name;
  const known = nameInIntl(zone);
  if (known === undefined) return undefined;
  return (windowsNameByZone.has(zone) ? zone : (currentName.get(known) ?? known)) as ZoneName;
}

/** The Windows name to send to Exchange for a zone; `undefined` where Windows has none, such as Antarctica/Troll. */
export const windowsNameOf = (zone: ZoneName): string | undefined => windowsNameByZone.get(zone);

/** The zone that each Windows name stands for. */
export const zonesOfWindows = (): readonly ZoneName[] =>
  [...zoneByWindowsName.values()].flatMap((zone) => zoneNamed(zone) ?? []);

/** The moment at which clocks in `zone` show this date and time; see `momentIn` for times around a clock change. */
export const toInstant = (date: LocalDate, time: LocalTime, zone: ZoneName): Instant =>
  momentIn(clockOf(zone), Date.parse(`${date}T${time}Z`)) as Instant;

export interface LocalMoment {
  readonly date: LocalDate;
  readonly time: LocalTime;
  readonly weekday: Weekday;
}

/** What calendars and clocks in `zone` show at that moment; seconds are cut off. */
export function toLocal(moment: Instant, zone: ZoneName): LocalMoment {
  const wallClock = new Date(moment + offsetAt(moment, zone)).toISOString();
  const date = wallClock.slice(0, 10) as LocalDate;
  return { date, time: wallClock.slice(11, 16) as LocalTime, weekday: weekdayOf(date) };
}

export function weekdayOf(date: LocalDate): Weekday {
  const weekday = weekdays[weekdayIndex(dayNumber(date))];
  if (weekday === undefined) throw new RangeError(`Cannot find the weekday of "${date}": expected YYYY-MM-DD`);
  return weekday;
}

/** The date so many days later; negative goes back. */
export const addDays = (date: LocalDate, days: number): LocalDate => dateOfDay(dayNumber(date) + days);

/** Whether some time of that day does not exist in `zone`, or comes twice, because clocks are changed. */
export function isTransitionDay(date: LocalDate, zone: ZoneName): boolean {
  const midnight = dayNumber(date) * day;
  return clockChanges(midnight - 15 * hour, midnight + 39 * hour, zone).some(({ at, before, after }) => {
    const [oddFrom, oddUntil] = [at + Math.min(before, after), at + Math.max(before, after)];
    return oddFrom < midnight + day && oddUntil > midnight;
  });
}

/** The name under which this browser knows the zone, which may be an older one. */
function nameInIntl(name: string): string | undefined {
  if (!namesInIntl.has(name)) namesInIntl.set(name, askIntl(name));
  return namesInIntl.get(name);
}

function askIntl(name: string): string | undefined {
  if (!/^[a-z]/i.test(name)) return undefined; // newer browsers also take "+05:30", which is an offset and no zone
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const table = (lines: string): (readonly [string, string])[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', meaning = ''] = line.split('|');
      return [name, meaning];
    });

const currentName = new Map(table(renamedZoneLines));
const zoneByWindowsName = new Map(table(windowsZoneLines).map(([name, zones]) => [name, zones.split(' ')[0] ?? '']));
const windowsNameByZone = new Map(
  table(windowsZoneLines).flatMap(([name, zones]) => zones.split(' ').map((zone) => [zone, name] as const)),
);
const namesInIntl = new Map<string, string | undefined>();
