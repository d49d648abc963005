import { day, type ZoneName } from '../time/instant.ts';
import { offsetAt } from '../time/zoneOffsets.ts';
import { comfortOf, quartersInDay, quartersInWeek, strainByStart } from './comfort.ts';
import { cellLength, type SearchGrid } from './searchGrid.ts';
import type { SearchPlan } from './searchPlan.ts';

/** In which order two people in two zones would take the candidates of a plan if all were free. */
export interface Preference {
  /** Candidates, the most comfortable first; of two alike, the one with the earlier first session. */
  readonly order: Int32Array;
  /** The place of each candidate in that order. */
  readonly rank: Int32Array;
  /** By candidate, in hundredths per quarter of an hour: 0 for the best. Each session counts for the one on whom it is harder. */
  readonly strain: Float64Array;
  /** By candidate, 0 to 1. */
  readonly comfort: Float64Array;
}

/** Worked out once per plan and couple of zones, for there are few zones and many pairs. */
export function preferenceOf(plan: SearchPlan, one: ZoneName, other: ZoneName): Preference {
  const known = knownPreferences.get(plan) ?? new Map<string, Preference>();
  const key = one < other ? `${one} ${other}` : `${other} ${one}`;
  const preference = known.get(key) ?? workedOut(plan, one, other);
  knownPreferences.set(plan, known.set(key, preference));
  return preference;
}

const knownPreferences = new WeakMap<SearchPlan, Map<string, Preference>>();

function workedOut(plan: SearchPlan, one: ZoneName, other: ZoneName): Preference {
  const strains = totalStrains(plan, one, other);
  const quarters = plan.wish.rhythm.sessionCount * plan.sessionCells;
  const order = Int32Array.from(strains.keys()).sort((a, b) => (strains[a] ?? 0) - (strains[b] ?? 0));
  const rank = new Int32Array(order.length);
  for (const [place, candidate] of order.entries()) {
    rank[candidate] = place;
  }
  return {
    order,
    rank,
    strain: Float64Array.from(strains, (strain) => strain / quarters),
    comfort: Float64Array.from(strains, (strain) => comfortOf(strain, quarters)),
  };
}

function totalStrains(plan: SearchPlan, one: ZoneName, other: ZoneName): Int32Array {
  const { grid, midnights, stepDays, firstDayCount } = plan;
  const strainByQuarter = strainByStart(plan.sessionCells);
  const [quartersOfOne, quartersOfOther] = [localQuarters(grid, one), localQuarters(grid, other)];
  const total = new Int32Array(firstDayCount * quartersInDay);
  for (let candidate = 0; candidate < total.length; candidate += 1) {
    const firstDay = Math.floor(candidate / quartersInDay);
    let sum = 0;
    for (let day = firstDay; day < midnights.length; day += stepDays) {
      const cell = (midnights[day] ?? 0) + (candidate % quartersInDay);
      const [strainOfOne, strainOfOther] = [quartersOfOne[cell] ?? 0, quartersOfOther[cell] ?? 0];
      sum += Math.max(strainByQuarter[strainOfOne] ?? 0, strainByQuarter[strainOfOther] ?? 0);
    }
    total[candidate] = sum;
  }
  return total;
}

/** Of every cell of the grid, the quarter of an hour of the local week in which it begins; 0 is Monday 00:00. */
export function localQuarters(grid: SearchGrid, zone: ZoneName): Uint16Array {
  const known = knownQuarters.get(grid) ?? new Map<ZoneName, Uint16Array>();
  const quarters = known.get(zone) ?? readClock(grid, zone);
  knownQuarters.set(grid, known.set(zone, quarters));
  return quarters;
}

const knownQuarters = new WeakMap<SearchGrid, Map<ZoneName, Uint16Array>>();

/** Clocks are read once a day, and within the day only if they were changed in it. */
function readClock({ start, cellCount }: SearchGrid, zone: ZoneName): Uint16Array {
  const quarters = new Uint16Array(cellCount);
  const momentAt = (cell: number): number => start + cell * cellLength;
  for (let first = 0; first < cellCount; first += quartersInDay) {
    const offset = offsetAt(momentAt(first), zone);
    const isSteady = offsetAt(momentAt(first + quartersInDay), zone) === offset;
    const end = Math.min(first + quartersInDay, cellCount);
    for (let cell = first; cell < end; cell += 1) {
      quarters[cell] = quarterOfWeek(momentAt(cell), isSteady ? offset : offsetAt(momentAt(cell), zone));
    }
  }
  return quarters;
}

function quarterOfWeek(moment: number, offset: number): number {
  // 1970-01-05, four days after the start of all counting, was a Monday.
  const sinceMonday = moment + offset - 4 * day;
  return ((Math.floor(sinceMonday / cellLength) % quartersInWeek) + quartersInWeek) % quartersInWeek;
}
