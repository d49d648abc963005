import { changesIn, type ClockChange, type ClockSurvey, type ClockTable, clockTable, offsetIn } from './clockTable.ts';
import { day, minute, type ZoneName } from './instant.ts';

/** Local time minus UTC in `zone` at that moment, in milliseconds. */
export const offsetAt = (moment: number, zone: ZoneName): number => offsetIn(clockOf(zone), moment);

/** Clock changes of `zone` in `[from, to)`, in order. */
export const clockChanges = (from: number, to: number, zone: ZoneName): readonly ClockChange[] =>
  changesIn(clockOf(zone), from, to);

/** The clock of a zone that the browser knows. */
export function clockOf(zone: ZoneName): ClockTable {
  const known = clocks.get(zone);
  if (known) return known;
  const askOffset = offsetReader(zone);
  const clock = clockTable((from, to) => surveyed(from, to, askOffset));
  clocks.set(zone, clock);
  return clock;
}

const clocks = new Map<ZoneName, ClockTable>();

type AskOffset = (moment: number) => number;

/** From 1990 to 2045 no zone changes its clock twice within six days (tz database 2025c). */
const step = 6 * day;

function surveyed(from: number, to: number, askOffset: AskOffset): ClockSurvey {
  const changes: ClockChange[] = [];
  const firstOffset = askOffset(from);
  let before = firstOffset;
  for (let start = from; start < to; start += step) {
    const after = askOffset(start + step);
    if (after !== before) changes.push({ at: changeBetween(start, start + step, before, askOffset), before, after });
    before = after;
  }
  return { firstOffset, changes };
}

/** The first whole minute in `(from, to]` whose offset is no longer `before`. */
function changeBetween(from: number, to: number, before: number, askOffset: AskOffset): number {
  let [last, first] = [from, to];
  while (first - last > minute) {
    const middle = Math.floor((last + first) / 2 / minute) * minute;
    if (askOffset(middle) === before) last = middle;
    else first = middle;
  }
  return first;
}

function offsetReader(zone: ZoneName): AskOffset {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  return (moment) => {
    const name = format.format(moment);
    const match = /GMT(?:([+\u2212-])(\d\d):(\d\d))?$/.exec(name);
    if (!match) throw new RangeError(`Cannot read the offset in "${name}": expected it to end in GMT or GMT+hh:mm`);
    const [, sign, hours = '0', minutes = '0'] = match;
    return (sign === undefined || sign === '+' ? 1 : -1) * (Number(hours) * 60 + Number(minutes)) * minute;
  };
}
