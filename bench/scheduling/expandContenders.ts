import { existsSync } from 'node:fs';
import module from 'node:module';
import path from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { localTime, type LocalDate, type ZoneName } from '#domain/time/instant.ts';
import { occurrences } from '#domain/time/occurrences.ts';

/** 26 Tuesdays at 10:00 in Berlin, over both clock changes. */
export const count = 26;
const zone = 'Europe/Berlin';

export interface Expander {
  readonly name: string;
  /** The moments of the series that begins on that Tuesday, in milliseconds since 1970. */
  readonly expand: (startsOn: LocalDate) => readonly number[];
}

export const ours: Expander = {
  name: 'Turnabout',
  expand: (startsOn) =>
    occurrences(
      {
        startsOn,
        cadence: { kind: 'weekly', every: 1, on: ['tuesday'], weekStart: 'monday' },
        end: { kind: 'afterCount', count },
      },
      localTime('10:00'),
      zone as ZoneName,
    ),
};

const temporal: Expander = {
  name: 'temporal-polyfill',
  expand: (startsOn) => {
    const first = Temporal.PlainDateTime.from(`${startsOn}T10:00`);
    return weeks((week) => first.add({ weeks: week }).toZonedDateTime(zone).epochMilliseconds);
  },
};

/** What others would use, as far as `npm ci --prefix bench/peers` has been run. */
export function otherExpanders(): readonly Expander[] {
  const manifest = path.join(process.cwd(), 'bench/peers/package.json');
  const has = (name: string) => existsSync(path.join(path.dirname(manifest), 'node_modules', name));
  const load = module.createRequire(manifest);
  return [
    temporal,
    ...(has('luxon') ? [luxon(load('luxon'))] : []),
    ...(has('dayjs') ? [dayjs(load('dayjs'), load('dayjs/plugin/utc'), load('dayjs/plugin/timezone'))] : []),
    ...(has('rrule') ? [rrule(load('rrule'))] : []),
  ];
}

interface LuxonTime {
  plus(span: { weeks: number }): LuxonTime;
  toMillis(): number;
}
interface Luxon {
  readonly DateTime: { fromISO(text: string, options: { zone: string }): LuxonTime };
}

const luxon = ({ DateTime }: Luxon): Expander => ({
  name: 'luxon',
  expand: (startsOn) => {
    const first = DateTime.fromISO(`${startsOn}T10:00`, { zone });
    return weeks((week) => first.plus({ weeks: week }).toMillis());
  },
});

interface DayjsTime {
  valueOf(): number;
}
interface Dayjs {
  extend(plugin: unknown): void;
  tz(text: string, zone: string): DayjsTime;
}

/** Its `add` in a zone misses clock changes: each date is read in the zone. */
function dayjs(library: Dayjs, utc: unknown, timezone: unknown): Expander {
  library.extend(utc);
  library.extend(timezone);
  const dateAfter = (startsOn: string, days: number) =>
    new Date(Date.parse(startsOn) + days * 86_400_000).toISOString().slice(0, 10);
  return {
    name: 'dayjs',
    expand: (startsOn) => weeks((week) => library.tz(`${dateAfter(startsOn, 7 * week)}T10:00`, zone).valueOf()),
  };
}

interface RRuleModule {
  readonly RRule: {
    new (options: object): { all(): readonly Date[] };
    readonly WEEKLY: number;
    readonly MO: unknown;
    readonly TU: unknown;
  };
}

/** As its manual says: the start is written as if in UTC, and `tzid` says where it is meant. */
const rrule = ({ RRule }: RRuleModule): Expander => ({
  name: 'rrule',
  expand: (startsOn) => {
    const dtstart = new Date(`${startsOn}T10:00Z`);
    const rule = { freq: RRule.WEEKLY, interval: 1, wkst: RRule.MO, byweekday: [RRule.TU], count, dtstart, tzid: zone };
    return new RRule(rule).all().map((date) => date.getTime());
  },
});

const weeks = (momentIn: (week: number) => number): number[] =>
  Array.from({ length: count }, (_, week) => momentIn(week));
