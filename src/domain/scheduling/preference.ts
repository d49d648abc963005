import { day, type ZoneName } from '../time/instant.ts';
import { offsetAt } from '../time/zoneOffsets.ts';
import { comfortOf, quartersInDay, quartersInWeek, strainByStart } from './comfort.ts';
import { cellLength } from './searchGrid.ts';
import { cellOf, type SearchPlan } from './searchPlan.ts';

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
  const { sessionCount } = plan.wish.rhythm;
  const strainOne = sessionStrains(plan, one);
  const strainOther = sessionStrains(plan, other);
  const strains = Array.from({ length: plan.firstDays * quartersInDay }, (_, candidate) => {
    let strain = 0;
    for (let at = candidate * sessionCount; at < (candidate + 1) * sessionCount; at += 1) {
      strain += Math.max(strainOne[at] ?? 0, strainOther[at] ?? 0);
    }
    return strain;
  });
  const quarters = sessionCount * plan.sessionCells;
  return {
    order: Int32Array.from(
      strains.map((strain, candidate) => ({ strain, candidate })).sort((a, b) => a.strain - b.strain),
      ({ candidate }) => candidate,
    ),
    comfort: Float64Array.from(strains, (strain) => comfortOf(strain, quarters)),
  };
}

/** Strain of every session of every candidate for somebody in `zone`. */
function sessionStrains(plan: SearchPlan, zone: ZoneName): Int32Array {
  const { sessionCount } = plan.wish.rhythm;
  const strains = strainByStart(plan.sessionCells);
  return Int32Array.from({ length: plan.firstDays * quartersInDay * sessionCount }, (_, at) => {
    const cell = cellOf(plan, Math.floor(at / sessionCount), at % sessionCount);
    return strains[quarterOfWeek(plan.grid.start + cell * cellLength, zone)] ?? 0;
  });
}

function quarterOfWeek(moment: number, zone: ZoneName): number {
  // 1970-01-05, four days after the start of all counting, was a Monday.
  const sinceMonday = moment + offsetAt(moment, zone) - 4 * day;
  return ((Math.floor(sinceMonday / cellLength) % quartersInWeek) + quartersInWeek) % quartersInWeek;
}
