import { planSearch, type SearchPlan } from '../../scheduling/searchPlan.ts';
import type { ZoneName } from '../../time/instant.ts';
import type { Cohort } from '../cohort.ts';

/** The plan by which slots are searched that keep their local time in a zone. */
export type PlanIn = (anchorZone: ZoneName) => SearchPlan;

/** Works out the plan of each zone of a cohort once. */
export function slotPlans({ programme: { rhythm }, search }: Cohort): PlanIn {
  const plans = new Map<ZoneName, SearchPlan>();
  return (anchorZone) => {
    const plan = plans.get(anchorZone) ?? planSearch({ ...search, rhythm, anchorZone });
    plans.set(anchorZone, plan);
    return plan;
  };
}
