import type { Weekday } from './instant.ts';
import { fromFirstOccurrence, occurrenceDates } from './occurrences.ts';
import type { Cadence, DayOfMonth, Recurrence, RecurringTime } from './recurrence.ts';
import { windowsNameOf } from './zoneNames.ts';

/**
 * A recurrence in the words of Outlook's add-ins, as plain values; names are in lower case, of three letters.
 * Source: https://learn.microsoft.com/javascript/api/outlook/office.recurrence.
 */
export interface OfficeRecurrence {
  readonly recurrenceType: string;
  readonly recurrenceProperties?: OfficeProperties;
  /** The Windows name; without it the zone of the appointment counts. */
  readonly recurrenceTimeZone?: { readonly name: string };
  readonly seriesTime: OfficeSeriesTime;
}

export interface OfficeProperties {
  readonly interval: number;
  readonly days?: readonly string[];
  /** Without it the person's own setting counts. */
  readonly firstDayOfWeek?: string;
  readonly month?: string;
  readonly dayOfMonth?: number;
  /** One day of the week, or `weekday`, `weekendDay` or `day`. */
  readonly dayOfWeek?: string;
  readonly weekNumber?: string;
}

/** Local to the zone of the recurrence. */
export interface OfficeSeriesTime {
  readonly startDate: string;
  /** `null` when there is no end. */
  readonly endDate: string | null;
  /** `T10:00:00.000` */
  readonly startTime: string;
  readonly lengthMinutes: number;
}

export type OfficeForm =
  | { readonly kind: 'form'; readonly recurrence: OfficeRecurrence }
  | { readonly kind: 'none'; readonly because: 'zoneWithoutWindowsName' | 'mixedWeekdays' | 'noOccurrence' };

/** The same series for Outlook. It knows an end date only: a number of occurrences becomes the date of the last. */
export function toOfficeRecurrence({ recurrence, startTime, lengthMinutes, zone }: RecurringTime): OfficeForm {
  const name = windowsNameOf(zone);
  if (name === undefined) return { kind: 'none', because: 'zoneWithoutWindowsName' };
  const exact = fromFirstOccurrence(recurrence);
  if (exact === undefined) return { kind: 'none', because: 'noOccurrence' };
  const pattern = patternOf(exact.cadence);
  if (pattern === undefined) return { kind: 'none', because: 'mixedWeekdays' };
  const dates = { startDate: exact.startsOn, endDate: lastDate(exact) };
  const seriesTime = { ...dates, startTime: `T${startTime}:00.000`, lengthMinutes };
  return { kind: 'form', recurrence: { ...pattern, recurrenceTimeZone: { name }, seriesTime } };
}

type Pattern = Pick<OfficeRecurrence, 'recurrenceType' | 'recurrenceProperties'>;

function patternOf(cadence: Cadence): Pattern | undefined {
  const { kind: recurrenceType, every: interval } = cadence;
  if (cadence.kind === 'daily') return { recurrenceType, recurrenceProperties: { interval } };
  if (cadence.kind === 'weekly') {
    const [days, firstDayOfWeek] = [cadence.on.map(shortName), shortName(cadence.weekStart)];
    return { recurrenceType, recurrenceProperties: { interval, days, firstDayOfWeek } };
  }
  const on = dayOfMonthIn(cadence.on);
  const month = cadence.kind === 'yearly' ? { month: officeMonths[cadence.month - 1] ?? '' } : {};
  return on && { recurrenceType, recurrenceProperties: { interval, ...month, ...on } };
}

function dayOfMonthIn(on: DayOfMonth): Partial<OfficeProperties> | undefined {
  if (on.kind === 'number') return { dayOfMonth: on.number };
  const wanted = new Set(on.among);
  const [dayOfWeek] =
    weekdayGroups.find(([, group]) => group.length === wanted.size && group.every((each) => wanted.has(each))) ?? [];
  return dayOfWeek === undefined ? undefined : { dayOfWeek, weekNumber: on.place };
}

function lastDate(recurrence: Recurrence): string | null {
  if (recurrence.end.kind === 'never') return null;
  return recurrence.end.kind === 'onDate' ? recurrence.end.date : (occurrenceDates(recurrence).at(-1) ?? null);
}

const shortName = (weekday: Weekday): string => weekday.slice(0, 3);

export const officeMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const workdays: readonly Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
const weekend: readonly Weekday[] = ['saturday', 'sunday'];

/** What Outlook calls a day of the week, and the weekdays that it means. Other sets it cannot say. */
export const weekdayGroups: readonly (readonly [name: string, weekdays: readonly Weekday[]])[] = [
  ...[...workdays, ...weekend].map((each) => [shortName(each), [each]] as const),
  ['weekday', workdays],
  ['weekendDay', weekend],
  ['day', [...workdays, ...weekend]],
];
