import { day, minute, type ZoneName } from './instant.ts';

/** A clock change: from `at` on (milliseconds since 1970 UTC) the zone is `after` milliseconds ahead of UTC. */
export interface ClockChange {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

/** Local time minus UTC in `zone` at that moment, in milliseconds. */
export function offsetAt(moment: number, zone: ZoneName): number {
  const { firstOffset, changes } = stretchAt(moment, zone);
  let offset = firstOffset;
  for (const change of changes) if (change.at <= moment) offset = change.after;
  return offset;
}

/** Clock changes of `zone` in `[from, to)`, in order. */
export function clockChanges(from: number, to: number, zone: ZoneName): readonly ClockChange[] {
  const found: ClockChange[] = [];
  for (let start = stretchStart(from); start < to; start += stretchLength) {
    found.push(...stretchAt(start, zone).changes.filter((change) => change.at >= from && change.at < to));
  }
  return found;
}

// Asking Intl costs microseconds and a calendar search asks millions of times: each zone is asked once for 52 weeks,
// week by week, and answers from the table afterwards. No zone changes its clock twice within one week.
interface Stretch {
  readonly firstOffset: number;
  readonly changes: readonly ClockChange[];
}

const week = 7 * day;
const stretchLength = 52 * week;
const stretchStart = (moment: number): number => Math.floor(moment / stretchLength) * stretchLength;
const tables = new Map<ZoneName, Map<number, Stretch>>();

function stretchAt(moment: number, zone: ZoneName): Stretch {
  const table = tables.get(zone) ?? new Map<number, Stretch>();
  const start = stretchStart(moment);
  const stretch = table.get(start) ?? surveyed(start, zone);
  table.set(start, stretch);
  tables.set(zone, table);
  return stretch;
}

function surveyed(start: number, zone: ZoneName): Stretch {
  const askOffset = offsetReader(zone);
  const changes: ClockChange[] = [];
  const firstOffset = askOffset(start);
  let before = firstOffset;
  for (let from = start; from < start + stretchLength; from += week) {
    const after = askOffset(from + week);
    if (after !== before) changes.push({ at: changeBetween(from, from + week, before, askOffset), before, after });
    before = after;
  }
  return { firstOffset, changes };
}

/** The first whole minute in `(from, to]` whose offset is no longer `before`. */
function changeBetween(from: number, to: number, before: number, askOffset: (moment: number) => number): number {
  let [last, first] = [from, to];
  while (first - last > minute) {
    const middle = Math.floor((last + first) / 2 / minute) * minute;
    if (askOffset(middle) === before) last = middle;
    else first = middle;
  }
  return first;
}

function offsetReader(zone: ZoneName): (moment: number) => number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  return (moment) => {
    const name = format.format(moment);
    const match = /GMT(?:([+\u2212-])(\d\d):(\d\d))?$/.exec(name);
    if (!match) throw new RangeError(`Cannot read the offset in "${name}": expected it to end in GMT or GMT+hh:mm`);
    const [, sign, hours = '0', minutes = '0'] = match;
    return (sign === undefined || sign === '+' ? 1 : -1) * (Number(hours) * 60 + Number(minutes)) * minute;
  };
}
