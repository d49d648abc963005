import type { LocalDate, LocalTime, Weekday, ZoneName } from './instant.ts';

/** Days that repeat, in no zone of their own. What they mean is Exchange's reading: see `occurrences.ts`. */
export interface Recurrence {
  /** No occurrence is earlier; on its own day only if the cadence says so. */
  readonly startsOn: LocalDate;
  readonly cadence: Cadence;
  readonly end: RecurrenceEnd;
}

/** `every` counts days, weeks, months or years: 1 for each of them. */
export type Cadence =
  | { readonly kind: 'daily'; readonly every: number }
  | { readonly kind: 'weekly'; readonly every: number; readonly on: readonly Weekday[]; readonly weekStart: Weekday }
  | { readonly kind: 'monthly'; readonly every: number; readonly on: DayOfMonth }
  /** `month` from 1 to 12. */
  | { readonly kind: 'yearly'; readonly every: number; readonly month: number; readonly on: DayOfMonth };

export const places = ['first', 'second', 'third', 'fourth', 'last'] as const;
export type Place = (typeof places)[number];

/** One day of a month: by its number from 1 to 31, or the n-th of all days that fall on any of these weekdays. */
export type DayOfMonth =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'weekday'; readonly place: Place; readonly among: readonly Weekday[] };

export type RecurrenceEnd =
  | { readonly kind: 'never' }
  /** The last day on which there may be an occurrence. */
  | { readonly kind: 'onDate'; readonly date: LocalDate }
  | { readonly kind: 'afterCount'; readonly count: number };

/** An appointment that repeats: its local time stays the same when clocks in its zone are changed. */
export interface RecurringTime {
  readonly recurrence: Recurrence;
  readonly startTime: LocalTime;
  readonly lengthMinutes: number;
  readonly zone: ZoneName;
}

export type RecurrenceFlaw = 'interval' | 'weekdays' | 'dayOfMonth' | 'month' | 'count' | 'endBeforeStart';

/** What makes a recurrence meaningless; `undefined` when it can be expanded. */
export function flawIn({ startsOn, cadence, end }: Recurrence): RecurrenceFlaw | undefined {
  if (!isCount(cadence.every)) return 'interval';
  if (cadence.kind === 'yearly' && !isCount(cadence.month, 12)) return 'month';
  if (cadence.kind === 'weekly' && cadence.on.length === 0) return 'weekdays';
  if (cadence.kind === 'monthly' || cadence.kind === 'yearly') {
    if (cadence.on.kind === 'weekday' && cadence.on.among.length === 0) return 'weekdays';
    if (cadence.on.kind === 'number' && !isCount(cadence.on.number, 31)) return 'dayOfMonth';
  }
  if (end.kind === 'afterCount' && !isCount(end.count)) return 'count';
  return end.kind === 'onDate' && end.date < startsOn ? 'endBeforeStart' : undefined;
}

const isCount = (value: number, most = Number.MAX_SAFE_INTEGER): boolean =>
  Number.isSafeInteger(value) && value >= 1 && value <= most;
