import type { Availability } from '../../scheduling/availability.ts';
import { hasCell } from '../../scheduling/cells.ts';
import { cellLength } from '../../scheduling/searchGrid.ts';
import { day } from '../../time/instant.ts';
import type { WorkingWeek } from './workingWeek.ts';

/**
 * The quarter-hours of a week in which somebody works, read from the first whole week of their calendar; what lies
 * beyond its end is not worked. `undefined` for a calendar that could not be read.
 */
export function usualWeekOf(availability: Availability | undefined): WorkingWeek | undefined {
  if (availability?.kind !== 'readable') {
    return undefined;
  }
  const { grid, working } = availability;
  const weekStart = Math.ceil((grid.start - firstMonday) / week) * week + firstMonday;
  const firstCell = (weekStart - grid.start) / cellLength;
  const bits = new Uint32Array(quartersOfWeek / 32);
  for (let quarter = 0; quarter < quartersOfWeek; quarter += 1) {
    if (hasCell(working, firstCell + quarter)) {
      bits[quarter >> 5] = (bits[quarter >> 5] ?? 0) | (1 << (quarter & 31));
    }
  }
  return bits;
}

const week = 7 * day;
const quartersOfWeek = 672;
/** 1970-01-05T00:00Z. */
const firstMonday = 4 * day;
