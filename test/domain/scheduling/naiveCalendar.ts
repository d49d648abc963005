import type { WorkingHours } from '#domain/scheduling/busyTimes.ts';
import type { CalendarRules } from '#domain/scheduling/schedulingSettings.ts';
import { weekdays } from '#domain/time/instant.ts';
import { daysLater, minuteAt, weekdayNumber } from './naiveClock.ts';

/** A calendar minute by minute; index 0 is `start`, in minutes since 1970. 1 for yes. */
export interface NaiveCalendar {
  readonly zone: string;
  readonly start: number;
  readonly free: Uint8Array;
  readonly working: Uint8Array;
  readonly tentative: Uint8Array;
}

export interface NaivePerson {
  readonly hours: WorkingHours;
  /** One digit for each quarter of an hour. */
  readonly digits: string;
}

/** The rules of availability said once more, minute by minute. */
export function naiveCalendar({ hours, digits }: NaivePerson, start: number, rules: CalendarRules): NaiveCalendar {
  const length = digits.length * 15;
  const allowed = rules.tentative === 'soft' ? '041' : '04';
  const occupied = new Uint8Array(length);
  for (let minute = 0; minute < length; minute += 1) {
    occupied[minute] = allowed.includes(digits[Math.floor(minute / 15)] ?? '') ? 0 : 1;
  }
  const working = new Uint8Array(length);
  const holiday = new Uint8Array(length);
  const firstDate = new Date((start - 2 * 1440) * 60_000).toISOString().slice(0, 10);
  for (let day = 0; day < length / 1440 + 4; day += 1) {
    const date = daysLater(firstDate, day);
    for (const [from, to] of shiftsOn(date, hours)) {
      working.fill(1, Math.max(0, from - start), Math.max(0, to - start));
    }
    if (
      rules.holidays.some(({ date: off, zones }) => off === date && (zones.length === 0 || zones.includes(hours.zone)))
    ) {
      const [from, to] = [minuteAt(date, 0, hours.zone), minuteAt(daysLater(date, 1), 0, hours.zone)];
      holiday.fill(1, Math.max(0, from - start), Math.max(0, to - start));
    }
  }
  const near = spread(occupied, rules.bufferMinutes);
  const [free, tentative] = [new Uint8Array(length), new Uint8Array(length)];
  for (let minute = 0; minute < length; minute += 1) {
    const isFree = working[minute] === 1 && holiday[minute] === 0 && near[minute] === 0;
    free[minute] = isFree ? 1 : 0;
    tentative[minute] = isFree && digits[Math.floor(minute / 15)] === '1' ? 1 : 0;
  }
  return { zone: hours.zone, start, free, working, tentative };
}

function shiftsOn(date: string, { days, start, end, ownHours = [], zone }: WorkingHours): [number, number][] {
  const weekday = weekdays[weekdayNumber(date)];
  const own = ownHours.filter(({ day }) => day === weekday);
  const usual = days.some((day) => day === weekday) ? [{ start, end }] : [];
  return (own.length > 0 ? own : usual).map((shift) => [
    minuteAt(date, minutesOf(shift.start), zone),
    minuteAt(shift.end <= shift.start ? daysLater(date, 1) : date, minutesOf(shift.end), zone),
  ]);
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Every minute that is at most so far from an occupied one, or from the end of what is known. */
function spread(occupied: Uint8Array, by: number): Uint8Array {
  if (by === 0) {
    return occupied;
  }
  const near = new Uint8Array(occupied.length).fill(1, 0, by).fill(1, occupied.length - by);
  for (const [minute, taken] of occupied.entries()) {
    if (taken === 1) {
      near.fill(1, Math.max(0, minute - by), minute + by + 1);
    }
  }
  return near;
}
