import {
  day,
  type Instant,
  later,
  type LocalDate,
  type LocalTime,
  minute,
  type Span,
  weekdays,
  type ZoneName,
} from '../time/instant.ts';
import { addDays, toInstant, toLocal, weekdayOf } from '../time/zone.ts';
import type { BusyTimes, WorkingHours } from './busyTimes.ts';
import { cellMinutes } from './searchGrid.ts';
import { type RecurringSlot, sessionSpans } from './slot.ts';

/** A part of one day, in minutes from its midnight; half-open. */
export interface DayPart {
  readonly from: number;
  readonly until: number;
}

/** When somebody is not free. What cannot be read is unknown, which is never free. */
export interface TakenPart extends DayPart {
  readonly kind: 'busy' | 'unknown';
}

/** A session of one of the slots that are shown. */
interface ShownSession extends DayPart {
  /** Which of the slots, from 0. */
  readonly slot: number;
}

export interface PictureDay {
  readonly date: LocalDate;
  readonly mine: readonly TakenPart[];
  readonly partners: readonly TakenPart[];
  readonly sessions: readonly ShownSession[];
}

/** One week of two calendars with the sessions of some slots. */
export interface WeekPicture extends DayPart {
  readonly days: readonly PictureDay[];
}

export interface WeekQuestion {
  readonly monday: LocalDate;
  /** The zone of whoever looks. */
  readonly zone: ZoneName;
  readonly mine: BusyTimes;
  readonly partners: BusyTimes;
  readonly slots: readonly RecurringSlot[];
}

/** The Monday of the week that a date is in. */
export const mondayOf = (date: LocalDate): LocalDate => addDays(date, -weekdays.indexOf(weekdayOf(date)));

/** Draws a week: its workdays and every other day on which there is a session, and the hours that matter. */
export function weekPicture(question: WeekQuestion): WeekPicture {
  const week = weekdays.map((_, index) => pictureDay(addDays(question.monday, index), question));
  const days = week.filter(({ sessions }, index) => index < workdays || sessions.length > 0);
  const ends = [...usualDay, ...hoursOf(question), ...days.flatMap(({ sessions }) => sessions.flatMap(endsOf))];
  return {
    days,
    from: Math.floor(Math.min(...ends) / 60) * 60,
    until: Math.min(Math.ceil(Math.max(...ends) / 60) * 60, minutesInDay),
  };
}

const workdays = 5;
const minutesInDay = day / minute;
const usualDay = [9 * 60, 17 * 60];
const endsOf = ({ from, until }: DayPart): number[] => [from, until];

function pictureDay(date: LocalDate, { zone, mine, partners, slots }: WeekQuestion): PictureDay {
  const quarters = quartersOf(date, zone);
  return {
    date,
    mine: takenParts(mine, quarters),
    partners: takenParts(partners, quarters),
    sessions: slots.flatMap((slot, index) =>
      sessionSpans(slot)
        .filter(({ start }) => toLocal(start, zone).date === date)
        .map((span) => ({ slot: index, ...partOf(span, zone) })),
    ),
  };
}

/** When each quarter of an hour of a day begins, as its clocks show it. */
const quartersOf = (date: LocalDate, zone: ZoneName): readonly Instant[] =>
  Array.from({ length: minutesInDay / cellMinutes }, (_, quarter) =>
    toInstant(date, clockAt(quarter * cellMinutes), zone),
  );

const clockAt = (minutes: number): LocalTime => new Date(minutes * minute).toISOString().slice(11, 16) as LocalTime;

function takenParts(busy: BusyTimes, quarters: readonly Instant[]): readonly TakenPart[] {
  const parts: TakenPart[] = [];
  for (const [index, start] of quarters.entries()) {
    const kind = stateIn(busy, { start, end: later(start, cellMinutes * minute) });
    const last = parts.at(-1);
    const from = index * cellMinutes;
    if (kind !== 'free' && last?.kind === kind && last.until === from) {
      parts[parts.length - 1] = { ...last, until: from + cellMinutes };
    } else if (kind !== 'free') {
      parts.push({ kind, from, until: from + cellMinutes });
    }
  }
  return parts;
}

function stateIn(busy: BusyTimes, { start, end }: Span): TakenPart['kind'] | 'free' {
  if (
    busy.kind === 'unreadable' ||
    busy.marks?.some(({ kind, span }) => kind === 'unknown' && span.start < end && span.end > start)
  ) {
    return 'unknown';
  }
  const digitAt = (moment: number): number => (moment - busy.start) / (busy.gridMinutes * minute);
  const [first, last] = [Math.floor(digitAt(start)), Math.ceil(digitAt(end))];
  if (first < 0 || last > busy.digits.length) {
    return 'unknown';
  }
  return /^[04]*$/.test(busy.digits.slice(first, last)) ? 'free' : 'busy';
}

function partOf({ start, end }: Span, zone: ZoneName): DayPart {
  const from = minutesOf(toLocal(start, zone).time);
  return { from, until: Math.min(from + (end - start) / minute, minutesInDay) };
}

const minutesOf = (time: LocalTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** The working hours of both, on the clock of whoever looks. */
function hoursOf({ monday, zone, mine, partners }: WeekQuestion): readonly number[] {
  const known = [mine, partners].flatMap((busy) =>
    busy.kind === 'readable' && busy.workingHours ? [busy.workingHours] : [],
  );
  return known.flatMap((hours) => shownHours(hours, monday, zone));
}

/** Hours that reach over midnight on that clock are not stretched for: the sessions decide. */
function shownHours({ start, end, zone: own }: WorkingHours, monday: LocalDate, zone: ZoneName): readonly number[] {
  const [from, until] = [start, end].map((time) => toLocal(toInstant(monday, time, own), zone));
  const isOneDay = from?.date === monday && until?.date === monday && from.time < until.time;
  return isOneDay ? [minutesOf(from.time), minutesOf(until.time)] : [];
}
