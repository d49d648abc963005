import { existsSync } from 'node:fs';
import module from 'node:module';
import path from 'node:path';
import type { ReadableAvailability } from '#domain/scheduling/availability.ts';
import { hasCell } from '#domain/scheduling/cells.ts';
import { cellLength } from '#domain/scheduling/searchGrid.ts';
import { planSearch, type SearchPlan } from '#domain/scheduling/searchPlan.ts';
import { candidatesIn, countSessions, mostSessions } from '#domain/scheduling/sessionCounts.ts';
import { sharedStarts } from '#domain/scheduling/sharedStarts.ts';
import { wishIn, zones } from './population.ts';

/** Two calendars: as sets of quarters, and as the merged times at which somebody is busy or off work. */
export interface Case {
  readonly mentor: ReadableAvailability;
  readonly mentee: ReadableAvailability;
  /** Start, end, start, end, in milliseconds since 1970. */
  readonly taken: readonly number[];
}

/** The most sessions that any weekly slot has free, and every slot that has as many, by quarter of the first week. */
interface Ties {
  readonly most: number;
  readonly slots: readonly number[];
}

export interface Searcher {
  readonly name: string;
  readonly search: (pair: Case) => Ties;
}

export const plan: SearchPlan = planSearch(wishIn(zones[0]));
const { startsOn, rhythm, anchorZone } = plan.wish;

export const ours: Searcher = {
  name: 'Turnabout',
  search: ({ mentor, mentee }) => {
    const { most, ties } = mostSessions(countSessions(plan, sharedStarts(plan, mentor, mentee)));
    return { most, slots: candidatesIn(ties) };
  },
};

/** Merges what is not free for both into times. */
export function caseOf(mentor: ReadableAvailability, mentee: ReadableAvailability): Case {
  const taken: number[] = [];
  let isTaken = false;
  for (let cell = 0; cell <= plan.grid.cellCount; cell += 1) {
    const isFree = hasCell(mentor.free, cell) && hasCell(mentee.free, cell);
    if (isFree === isTaken) {
      taken.push(plan.grid.start + cell * cellLength);
      isTaken = !isTaken;
    }
  }
  return { mentor, mentee, taken };
}

/** What others would use for the dates, as far as `npm ci --prefix bench/peers` has been run; each looks a time up by halving. */
export function otherSearchers(): readonly Searcher[] {
  const manifest = path.join(process.cwd(), 'bench/peers/package.json');
  const has = (name: string) => existsSync(path.join(path.dirname(manifest), 'node_modules', name));
  const load = module.createRequire(manifest);
  return [
    plain,
    ...(has('luxon') ? [luxon(load('luxon'))] : []),
    ...(has('dayjs') ? [dayjs(load('dayjs'), load('dayjs/plugin/utc'), load('dayjs/plugin/timezone'))] : []),
  ];
}

/** Every slot of the week, every session of it: when it begins says the library. */
const searchWith = (startsOf: (day: number, quarter: number) => readonly number[], { taken }: Case): Ties => {
  const counts = Array.from({ length: 672 }, (_, slot) => {
    const starts = startsOf(Math.floor(slot / 96), slot % 96);
    return starts.filter((start) => isFree(taken, start, start + rhythm.lengthMinutes * 60_000)).length;
  });
  const most = Math.max(...counts);
  return { most, slots: [...counts.keys()].filter((slot) => counts[slot] === most) };
};

function isFree(taken: readonly number[], start: number, end: number): boolean {
  let [low, high] = [0, taken.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low % 2 === 0 && (low === taken.length || (taken[low] ?? 0) >= end);
}

/** Dates and offsets known beforehand: what is left is the search itself. */
const plain: Searcher = {
  name: 'plain JavaScript, dates known beforehand',
  search: (pair) =>
    searchWith((day, quarter) => {
      const starts: number[] = [];
      for (let at = day; at < plan.midnights.length; at += plan.stepDays) {
        starts.push(plan.grid.start + ((plan.midnights[at] ?? 0) + quarter) * cellLength);
      }
      return starts;
    }, pair),
};

interface LuxonTime {
  plus(span: { weeks: number }): LuxonTime;
  toMillis(): number;
}
interface Luxon {
  readonly DateTime: { fromISO(text: string, options: { zone: string }): LuxonTime };
}

const luxon = ({ DateTime }: Luxon): Searcher => ({
  name: 'luxon',
  search: (pair) =>
    searchWith((day, quarter) => {
      const first = DateTime.fromISO(`${dateAfter(day)}T${timeOf(quarter)}`, { zone: anchorZone });
      return weeks((week) => first.plus({ weeks: week }).toMillis());
    }, pair),
});

interface Dayjs {
  extend(plugin: unknown): void;
  tz(text: string, zone: string): { valueOf(): number };
}

/** Its `add` in a zone misses clock changes: each date is read in the zone. */
function dayjs(library: Dayjs, utc: unknown, timezone: unknown): Searcher {
  library.extend(utc);
  library.extend(timezone);
  return {
    name: 'dayjs',
    search: (pair) =>
      searchWith(
        (day, quarter) =>
          weeks((week) => library.tz(`${dateAfter(day + 7 * week)}T${timeOf(quarter)}`, anchorZone).valueOf()),
        pair,
      ),
  };
}

const weeks = (momentIn: (week: number) => number): number[] =>
  Array.from({ length: rhythm.sessionCount }, (_, week) => momentIn(week));

const dateAfter = (days: number): string =>
  new Date(Date.parse(startsOn) + days * 86_400_000).toISOString().slice(0, 10);

const timeOf = (quarter: number): string =>
  `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;
