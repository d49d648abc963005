import type { DayOfMonth, Recurrence } from '#domain/time/recurrence.ts';

const names = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/**
 * The dates of a recurrence up to and with `lastDate`, by walking over every day and asking whether it fits. It shares
 * nothing with what it judges but the types.
 */
export function naiveDates({ startsOn, cadence, end }: Recurrence, lastDate: string): string[] {
  const dates: string[] = [];
  let since: Date | undefined;
  const last = end.kind === 'onDate' && end.date < lastDate ? end.date : lastDate;
  for (let date = new Date(startsOn); date <= new Date(last); date = nextDay(date)) {
    if (end.kind === 'afterCount' && dates.length === end.count) break;
    if (!isNamed(cadence, date)) continue;
    // Days and weeks are counted from the start, months and years from the first that fits.
    since ??= cadence.kind === 'daily' || cadence.kind === 'weekly' ? new Date(startsOn) : date;
    if (periodsBetween(cadence, since, date) % cadence.every === 0) dates.push(text(date));
  }
  return dates;
}

type Cadence = Recurrence['cadence'];

/** Whether the day is one that the cadence names, intervals apart. */
function isNamed(cadence: Cadence, date: Date): boolean {
  if (cadence.kind === 'daily') return true;
  if (cadence.kind === 'weekly') return cadence.on.includes(weekday(date));
  if (cadence.kind === 'yearly' && date.getUTCMonth() + 1 !== cadence.month) return false;
  return isDayOfMonth(cadence.on, date);
}

function isDayOfMonth(on: DayOfMonth, date: Date): boolean {
  if (on.kind === 'number') {
    const number = date.getUTCDate();
    return number === on.number || (number < on.number && nextDay(date).getUTCDate() === 1);
  }
  if (!on.among.includes(weekday(date))) return false;
  const same = daysOfMonth(date).filter((each) => on.among.includes(weekday(each)));
  const place = same.findIndex((each) => each.getTime() === date.getTime());
  if (on.place === 'last') return place === same.length - 1;
  return { first: 0, second: 1, third: 2, fourth: 3 }[on.place] === place;
}

function periodsBetween(cadence: Cadence, from: Date, to: Date): number {
  const years = to.getUTCFullYear() - from.getUTCFullYear();
  switch (cadence.kind) {
    case 'daily':
      return daysBetween(from, to);
    case 'weekly':
      return daysBetween(weekBegin(from, cadence.weekStart), weekBegin(to, cadence.weekStart)) / 7;
    case 'monthly':
      return 12 * years + to.getUTCMonth() - from.getUTCMonth();
    case 'yearly':
      return years;
  }
}

function weekBegin(date: Date, weekStart: string): Date {
  let begin = date;
  while (weekday(begin) !== weekStart) begin = new Date(begin.getTime() - 86_400_000);
  return begin;
}

function daysOfMonth(date: Date): Date[] {
  const days: Date[] = [];
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1));
  for (let each = first; each.getUTCMonth() === first.getUTCMonth(); each = nextDay(each)) days.push(each);
  return days;
}

const text = (date: Date): string => date.toISOString().slice(0, 10);
const nextDay = (date: Date): Date => new Date(date.getTime() + 86_400_000);
const daysBetween = (from: Date, to: Date): number => (to.getTime() - from.getTime()) / 86_400_000;
const weekday = (date: Date) => names[date.getUTCDay()] ?? 'sunday';
