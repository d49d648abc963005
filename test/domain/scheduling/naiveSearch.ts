import { Temporal } from 'temporal-polyfill';
import type { WorkingHours } from '#domain/scheduling/busyTimes.ts';
import type { SeriesWish } from '#domain/scheduling/searchPlan.ts';
import type { SearchGrid } from '#domain/scheduling/searchGrid.ts';
import { weekdays } from '#domain/time/instant.ts';

export interface NaivePerson {
  readonly hours: WorkingHours;
  /** One digit for each quarter of an hour of the grid. */
  readonly digits: string;
}

export interface NaiveCandidate {
  readonly firstDate: string;
  readonly startTime: string;
  readonly freeSessions: number;
  readonly collisions: readonly string[];
  readonly strain: number;
  readonly firstStart: number;
}

const quarter = 15 * 60_000;

/** Every slot with a free session, the best first: the rules said once more, with Temporal and without any cleverness. */
export function naiveSearch(wish: SeriesWish, grid: SearchGrid, people: readonly NaivePerson[]): NaiveCandidate[] {
  const free = people.map((person) => freeQuarters(person, grid));
  const found: NaiveCandidate[] = [];
  const start = Temporal.PlainDate.from(wish.startsOn);
  for (let day = 0; day < Math.min(wish.rhythm.everyWeeks, 4) * 7; day += 1) {
    for (let minutes = 0; minutes < 24 * 60; minutes += 15) {
      const candidate = judged(wish, start.add({ days: day }), minutes, people, free);
      if (candidate) found.push(candidate);
    }
  }
  return found.sort((a, b) => b.freeSessions - a.freeSessions || a.strain - b.strain || a.firstStart - b.firstStart);
}

function judged(
  { rhythm, anchorZone, notBefore }: SeriesWish,
  firstDate: Temporal.PlainDate,
  minutes: number,
  people: readonly NaivePerson[],
  free: readonly ReadonlySet<number>[],
): NaiveCandidate | undefined {
  const time = Temporal.PlainTime.from({ hour: Math.floor(minutes / 60), minute: minutes % 60 });
  const parts = Math.ceil(rhythm.lengthMinutes / 15);
  const sessions = Array.from({ length: rhythm.sessionCount }, (_, session) => {
    const date = firstDate.add({ weeks: session * rhythm.everyWeeks });
    const start = date.toZonedDateTime({ timeZone: anchorZone, plainTime: time });
    const at = start.epochMilliseconds;
    const quarters = Array.from({ length: parts }, (_, part) => at + part * quarter);
    return { date, start, isFree: at >= notBefore && quarters.every((each) => free.every((set) => set.has(each))) };
  });
  if (!sessions.some(({ isFree }) => isFree)) return undefined;
  const isOdd = sessions.some(({ date }) => date.toZonedDateTime(anchorZone).hoursInDay !== 24);
  if (isOdd && minutes < 240) return undefined;
  const strains = sessions.map(({ start }) => Math.max(...people.map((person) => strainFor(person, start, parts))));
  return {
    firstDate: firstDate.toString(),
    startTime: time.toString({ smallestUnit: 'minute' }),
    freeSessions: sessions.filter(({ isFree }) => isFree).length,
    collisions: sessions.filter(({ isFree }) => !isFree).map(({ date }) => date.toString()),
    strain: strains.reduce((sum, strain) => sum + strain, 0),
    firstStart: sessions[0]?.start.epochMilliseconds ?? 0,
  };
}

function freeQuarters({ hours, digits }: NaivePerson, grid: SearchGrid): ReadonlySet<number> {
  const free = new Set<number>();
  for (let cell = 0; cell < grid.cellCount; cell += 1) {
    const at = grid.start + cell * quarter;
    if (digits[cell] !== '0' && digits[cell] !== '4') continue;
    if (worksAt(hours, Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(hours.zone))) free.add(at);
  }
  return free;
}

function worksAt({ days, start, end }: WorkingHours, local: Temporal.ZonedDateTime): boolean {
  const time = `${String(local.hour).padStart(2, '0')}:${String(local.minute).padStart(2, '0')}`;
  const worksOn = (dayOfWeek: number) => days.some((weekday) => weekdays.indexOf(weekday) + 1 === dayOfWeek);
  if (start < end) return worksOn(local.dayOfWeek) && time >= start && time < end;
  return (worksOn(local.dayOfWeek) && time >= start) || (worksOn(local.subtract({ days: 1 }).dayOfWeek) && time < end);
}

/** The rule of comfort, quarter by quarter, as the person's clock shows them from the start of the session on. */
function strainFor({ hours }: NaivePerson, start: Temporal.ZonedDateTime, quarters: number): number {
  const local = start.withTimeZone(hours.zone);
  let strain = 0;
  for (let part = 0; part < quarters; part += 1) {
    const minutes = local.hour * 60 + local.minute + part * 15;
    const weekday = ((local.dayOfWeek - 1 + Math.floor(minutes / 1440)) % 7) + 1;
    const minuteOfDay = minutes % 1440;
    const isWeekEdge = (weekday === 1 && minuteOfDay < 600) || (weekday === 5 && minuteOfDay >= 900);
    strain += quarterStrain(minuteOfDay) + (isWeekEdge ? 20 : 0);
  }
  return strain;
}

function quarterStrain(minuteOfDay: number): number {
  if (minuteOfDay < 600) return ((600 - minuteOfDay) / 15) * 25;
  if (minuteOfDay < 720) return 0;
  if (minuteOfDay < 780) return 50;
  if (minuteOfDay < 810) return 25;
  return minuteOfDay < 960 ? 0 : ((minuteOfDay - 960) / 15 + 1) * 25;
}
