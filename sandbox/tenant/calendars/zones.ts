import windowsZones from 'cldr-core/supplemental/windowsZones.json';
import { Temporal } from 'temporal-polyfill';
import { GraphFault } from '../call.ts';
import type { Wall } from './records.ts';

/** Offsets of a zone: `offsets[i]` holds from `starts[i]` on. All in milliseconds; `starts[0]` is minus infinity. */
export interface Zone {
  readonly starts: readonly number[];
  readonly offsets: readonly number[];
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
export function toInstant(wall: Wall, { starts, offsets }: Zone): number {
  for (let i = 0; i + 1 < starts.length; i++) {
    const offset = offsets[i] ?? 0;
    if (wall < (starts[i + 1] ?? 0) + Math.max(offset, offsets[i + 1] ?? 0)) {
      return wall - offset;
    }
  }
  return wall - (offsets.at(-1) ?? 0);
}

export function toWall(instant: number, { starts, offsets }: Zone): Wall {
  let i = starts.length - 1;
  while (i > 0 && instant < (starts[i] ?? 0)) {
    i -= 1;
  }
  return instant + (offsets[i] ?? 0);
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
  return { starts, offsets };
}
