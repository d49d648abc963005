import { day } from './instant.ts';

/** A clock change: from `at` on (milliseconds since 1970 UTC) the zone is `after` milliseconds ahead of UTC. */
export interface ClockChange {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

/** What the clocks of a zone do in a span of time: the offset it begins with, and the changes in order. */
export interface ClockSurvey {
  readonly firstOffset: number;
  readonly changes: readonly ClockChange[];
}

/**
 * The clock of one zone. Asking where offsets come from is slow and a calendar search asks millions of times, so each
 * stretch of 720 days is surveyed once, when first needed, and answers from numbers afterwards.
 */
export interface ClockTable {
  readonly survey: (from: number, to: number) => ClockSurvey;
  readonly stretches: Map<number, Stretch>;
}

/** `offsets[i]` holds from the moment `starts[i]` on, and on clocks from the local time `wallStarts[i]` on. */
interface Stretch {
  readonly changes: readonly ClockChange[];
  readonly starts: readonly number[];
  readonly wallStarts: readonly number[];
  readonly offsets: readonly number[];
}

export const clockTable = (survey: ClockTable['survey']): ClockTable => ({ survey, stretches: new Map() });

/** Local time minus UTC at that moment, in milliseconds. */
export function offsetIn(table: ClockTable, moment: number): number {
  const { starts, offsets } = stretchAt(table, moment);
  return offsets[lastUpTo(starts, moment)] ?? 0;
}

/**
 * The moment at which clocks show a local time, given as milliseconds as if in UTC. A time that a clock change skips is
 * read with the offset before it; of a time that comes twice, the first is meant. Source: RFC 5545, section 3.3.5.
 */
export function momentIn(table: ClockTable, wall: number): number {
  const { wallStarts, offsets } = stretchAt(table, wall);
  return wall - (offsets[lastUpTo(wallStarts, wall)] ?? 0);
}

/** Clock changes in `[from, to)`, in order. */
export function changesIn(table: ClockTable, from: number, to: number): readonly ClockChange[] {
  const found: ClockChange[] = [];
  for (let start = stretchStart(from); start < to; start += stretchLength) {
    const [first, end] = [Math.max(start, from), Math.min(start + stretchLength, to)];
    found.push(...stretchAt(table, start).changes.filter(({ at }) => at >= first && at < end));
  }
  return found;
}

const stretchLength = 720 * day;

/** No zone is further from UTC, so a local time is found in the same stretch as its moment. */
const margin = 2 * day;

const stretchStart = (moment: number): number => Math.floor(moment / stretchLength) * stretchLength;

function stretchAt(table: ClockTable, moment: number): Stretch {
  const start = stretchStart(moment);
  const known = table.stretches.get(start);
  if (known) return known;
  const stretch = stretchOf(table.survey(start - margin, start + stretchLength + margin));
  table.stretches.set(start, stretch);
  return stretch;
}

const stretchOf = ({ firstOffset, changes }: ClockSurvey): Stretch => ({
  changes,
  starts: [-Infinity, ...changes.map(({ at }) => at)],
  // A skipped or doubled local time belongs to the offset before the change.
  wallStarts: [-Infinity, ...changes.map(({ at, before, after }) => at + Math.max(before, after))],
  offsets: [firstOffset, ...changes.map(({ after }) => after)],
});

/** The place of the last number that is not above `limit`. There are at most a few changes a year. */
function lastUpTo(numbers: readonly number[], limit: number): number {
  let place = numbers.length - 1;
  while ((numbers[place] ?? limit) > limit) place -= 1;
  return place;
}
