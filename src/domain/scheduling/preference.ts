import { day, type ZoneName } from '../time/instant.ts';
import { offsetAt } from '../time/zoneOffsets.ts';
import { comfortOf, quartersInDay, quartersInWeek, strainByStart } from './comfort.ts';
import { cellLength } from './searchGrid.ts';
import type { SearchPlan } from './searchPlan.ts';

/** In which order two people in two zones would take the candidates of a plan if all were free. */
export interface Preference {
  /** Candidates, the most comfortable first; of two alike, the one with the earlier first session. */
  readonly order: Int32Array;
  /** By candidate, 0 to 1. Each session counts for the person on whom it is harder. */
  readonly comfort: Float64Array;
}

/** Worked out once per plan and couple of zones, for there are few zones and many pairs. */
export function preferenceOf(plan: SearchPlan, zones: readonly [ZoneName, ZoneName]): Preference {
  const known = knownPreferences.get(plan) ?? new Map<string, Preference>();
  const key = zones.toSorted().join(' ');
  const preference = known.get(key) ?? workedOut(plan, zones);
  knownPreferences.set(plan, known.set(key, preference));
  return preference;
}

const knownPreferences = new WeakMap<SearchPlan, Map<string, Preference>>();

function workedOut(plan: SearchPlan, [one, other]: readonly [ZoneName, ZoneName]): Preference {
  const [strainsOfOne, strainsOfOther] = [sessionStrains(plan, one), sessionStrains(plan, other)];
  const strains = new Int32Array(plan.firstDays.length * quartersInDay);
  for (const [session, strainsOfSession] of strainsOfOne.entries()) {
    for (let candidate = 0; candidate < strains.length; candidate += 1) {
      const harder = Math.max(strainsOfSession[candidate] ?? 0, strainsOfOther[session]?.[candidate] ?? 0);
      strains[candidate] = (strains[candidate] ?? 0) + harder;
    }
  }
  const quarters = plan.wish.rhythm.sessionCount * plan.sessionCells;
  return {
    order: Int32Array.from(strains.keys()).sort((a, b) => (strains[a] ?? 0) - (strains[b] ?? 0)),
    comfort: Float64Array.from(strains, (strain) => comfortOf(strain, quarters)),
  };
}

/** For each session of the series its strain for somebody in `zone`, by candidate. */
function sessionStrains(plan: SearchPlan, zone: ZoneName): Int32Array[] {
  const strains = strainByStart(plan.sessionCells);
  return Array.from({ length: plan.wish.rhythm.sessionCount }, (_, session) =>
    Int32Array.from({ length: plan.firstDays.length * quartersInDay }, (_, candidate) => {
      const midnight = plan.firstDays[Math.floor(candidate / quartersInDay)]?.sessions[session]?.midnight ?? 0;
      const cell = midnight + (candidate % quartersInDay);
      return strains[quarterOfWeek(plan.grid.start + cell * cellLength, zone)] ?? 0;
    }),
  );
}

function quarterOfWeek(moment: number, zone: ZoneName): number {
  // 1970-01-05, four days after the start of all counting, was a Monday.
  const sinceMonday = moment + offsetAt(moment, zone) - 4 * day;
  return ((Math.floor(sinceMonday / cellLength) % quartersInWeek) + quartersInWeek) % quartersInWeek;
}
