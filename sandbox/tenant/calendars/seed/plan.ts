import type { WorkingHours } from '../mailboxRecords.ts';
import type { FreeBusyStatus, Recurrence, RecurrencePattern, Weekday } from '../records.ts';
import { weekdays } from '../records.ts';
import { dayLength, dayOf } from '../recurrence.ts';
import type { Random } from './random.ts';

/** One entry of a calendar that is being made up. Times are local milliseconds. */
export interface PlannedEvent {
  readonly subject: string;
  readonly start: number;
  readonly end: number;
  readonly showAs: FreeBusyStatus;
  readonly isAllDay?: boolean;
  readonly isPrivate?: boolean;
  readonly recurrence?: Recurrence;
  /** Whose meeting it is, when it is not the owner's. */
  readonly organizerId?: string;
}

/** The days that are filled: from two months before the month of `now` to nine months after, and the Monday of `now`. */
export interface Horizon {
  readonly fromDay: number;
  readonly toDay: number;
  readonly thisMonday: number;
}

export function horizonAt(now: number): Horizon {
  const [year = 0, month = 0] = new Date(now).toISOString().split('-').map(Number);
  const firstOf = (months: number): number => Date.UTC(year, month - 1 + months, 1) / dayLength;
  return { fromDay: firstOf(-2), toDay: firstOf(9), thisMonday: mondayOf(Math.floor(now / dayLength)) };
}

/** A place in the week: weekday, and minutes after midnight. */
export interface WeekSlot {
  readonly weekday: Weekday;
  readonly startMinute: number;
  readonly minutes: number;
}

/** A place within working hours on the half hour. */
export function slotIn({ days, start, end }: WorkingHours, minutes: number, random: Random): WeekSlot {
  const places = Math.max(1, Math.floor(((end - start) * 60 - minutes) / 30) + 1);
  return {
    weekday: random.pick([days[0] ?? 'monday', ...days.slice(1)]),
    startMinute: start * 60 + 30 * random.whole(0, places - 1),
    minutes,
  };
}

export type Rhythm = 'weekly' | 'biweekly' | 'monthly';

/** A series in a slot of the week, from one day to another (both included). Monthly means a certain week of the month. */
export function seriesIn(
  slot: WeekSlot,
  rhythm: Rhythm,
  [fromDay, toDay]: readonly [number, number],
  random: Random,
): Pick<PlannedEvent, 'start' | 'end' | 'recurrence'> {
  // Whichever week a fortnightly meeting starts in decides which fortnights it takes.
  const firstWeek = rhythm === 'biweekly' ? 7 * random.whole(0, 1) : 0;
  const startDay = onOrAfter(fromDay + firstWeek, slot.weekday);
  const pattern: RecurrencePattern = {
    type: rhythm === 'monthly' ? 'relativeMonthly' : 'weekly',
    interval: rhythm === 'biweekly' ? 2 : 1,
    daysOfWeek: [slot.weekday],
    firstDayOfWeek: 'monday',
    dayOfMonth: 0,
    month: 0,
    index: random.pick(['first', 'second', 'third', 'fourth', 'last']),
  };
  return { ...timesOf(slot, startDay), recurrence: { pattern, range: { type: 'endDate', startDay, endDay: toDay } } };
}

export function timesOf({ startMinute, minutes }: WeekSlot, day: number): Pick<PlannedEvent, 'start' | 'end'> {
  const start = day * dayLength + startMinute * 60_000;
  return { start, end: start + minutes * 60_000 };
}

/** The Monday of the week of a day. */
export const mondayOf = (day: number): number => day - ((((day - dayOf('1970-01-05')) % 7) + 7) % 7);

function onOrAfter(day: number, weekday: Weekday): number {
  const candidate = mondayOf(day) + ((weekdays.indexOf(weekday) + 6) % 7);
  return candidate < day ? candidate + 7 : candidate;
}
