import windowsZones from 'cldr-core/supplemental/windowsZones.json' with { type: 'json' };
import { Temporal } from 'temporal-polyfill';
import { GraphFault } from '../call.ts';
import type { Wall } from './records.ts';

/** Offsets of a zone, in milliseconds: `offsets[i]` holds from the moment `starts[i]` on. */
export interface Zone {
  readonly starts: readonly number[];
  readonly offsets: readonly number[];
  /** The local times from which each offset holds. */
  readonly localStarts: readonly Wall[];
}

const zones = new Map<string, Zone>();

/**
 * The zone of a Windows or IANA name. Graph takes both:
 * https://learn.microsoft.com/graph/api/resources/datetimetimezone. Throws Graph's refusal for any other name.
 */
export function zoneOf(name: string): Zone {
  const known = zones.get(name);
  if (known) {
    return known;
  }
  const zone = readZone(ianaName(name));
  zones.set(name, zone);
  return zone;
}

/** A local time as a moment. Skipped times take the offset before the gap, doubled ones the first (RFC 5545, 3.3.5). */
export const toInstant = (wall: Wall, { localStarts, offsets }: Zone): number =>
  wall - (offsets[lastUpTo(localStarts, wall)] ?? 0);

export const toWall = (instant: number, { starts, offsets }: Zone): Wall =>
  instant + (offsets[lastUpTo(starts, instant)] ?? 0);

/** The place of the last of these ascending numbers that is not above `limit`. */
function lastUpTo(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? limit) <= limit) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}

/** All Windows names, each with its IANA zone. Source: Unicode CLDR, windowsZones, territory 001. */
export const windowsNames: ReadonlyMap<string, string> = new Map(
  windowsZones.supplemental.windowsZones.mapTimezones.flatMap(
    ({ mapZone: { _other: windows, _type: iana, _territory: territory } }): [string, string][] =>
      territory === '001' ? [[windows, iana]] : [],
  ),
);

function ianaName(name: string): string {
  const iana = windowsNames.get(name) ?? name;
  try {
    if (!/^[+-]/.test(iana)) {
      return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(iana).timeZoneId;
    }
  } catch (cause) {
    if (!(cause instanceof RangeError)) {
      throw cause;
    }
  }
  throw new GraphFault(
    400,
    'TimeZoneNotSupportedException',
    `A valid TimeZone value must be specified. The following TimeZone value is not supported: '${name}'.`,
  );
}

function readZone(iana: string): Zone {
  const starts = [Number.NEGATIVE_INFINITY];
  let moment: Temporal.ZonedDateTime | null = Temporal.Instant.from('2015-01-01T00:00Z').toZonedDateTimeISO(iana);
  const offsets = [moment.offsetNanoseconds / 1e6];
  while ((moment = moment.getTimeZoneTransition('next')) && moment.year < 2045) {
    starts.push(moment.epochMilliseconds);
    offsets.push(moment.offsetNanoseconds / 1e6);
  }
  // Whichever offset is greater: a doubled hour still belongs to the one before, and so does a skipped hour.
  const localStarts = starts.map((start, i) => start + Math.max(offsets[i - 1] ?? 0, offsets[i] ?? 0));
  return { starts, offsets, localStarts };
}
