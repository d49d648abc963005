import { bestSlot } from '../../scheduling/findSlots.ts';
import { planSearch, type SearchPlan } from '../../scheduling/searchPlan.ts';
import type { RecurringSlot } from '../../scheduling/slot.ts';
import type { PersonId } from '../../ids.ts';
import type { ZoneName } from '../../time/instant.ts';
import type { Cohort, PersonPair } from '../cohort.ts';

/** The best recurring slot of two people, and how many of its sessions are free for both; or why there is none. */
export type SharedSlot =
  | { readonly found: true; readonly slot: RecurringSlot; readonly freeSessions: number }
  | { readonly found: false; readonly because: 'noSharedSlot' | 'calendarUnreadable' };

/** Finds the slot of any two people of a cohort, in the mentee's zone, and remembers it. */
export function sharedSlots({ programme, search, availability }: Cohort): (pair: PersonPair) => SharedSlot {
  const { rhythm, rules } = programme;
  const plans = new Map<ZoneName, SearchPlan>();
  const planFor = (anchorZone: ZoneName): SearchPlan => {
    const plan = plans.get(anchorZone) ?? planSearch({ ...search, rhythm, anchorZone });
    plans.set(anchorZone, plan);
    return plan;
  };
  const found = new Map<PersonId, Map<PersonId, SharedSlot>>();
  const find = ({ mentor, mentee }: PersonPair): SharedSlot => {
    const [one, other] = [availability.get(mentor), availability.get(mentee)];
    if (one?.kind !== 'readable' || other?.kind !== 'readable') {
      return { found: false, because: 'calendarUnreadable' };
    }
    const best = bestSlot(planFor(other.zone), one, other);
    return best === undefined || best.freeSessions < rules.leastFreeSessions
      ? { found: false, because: 'noSharedSlot' }
      : { found: true, slot: best.slot, freeSessions: best.freeSessions };
  };
  return (pair) => {
    const ofMentor = found.get(pair.mentor) ?? new Map<PersonId, SharedSlot>();
    found.set(pair.mentor, ofMentor);
    const known = ofMentor.get(pair.mentee) ?? find(pair);
    ofMentor.set(pair.mentee, known);
    return known;
  };
}
