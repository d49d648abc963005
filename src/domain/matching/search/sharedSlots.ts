import type { ReadableAvailability } from '../../scheduling/availability.ts';
import { bestSlot, oftenFree } from '../../scheduling/findSlots.ts';
import type { SearchPlan } from '../../scheduling/searchPlan.ts';
import type { RecurringSlot } from '../../scheduling/slot.ts';
import type { PersonId } from '../../ids.ts';
import type { Cohort, PersonPair } from '../cohort.ts';
import type { PlanIn } from './slotPlans.ts';

/** The best recurring slot of two people, and how many of its sessions are free for both; or why there is none. */
export type SharedSlot =
  | { readonly found: true; readonly slot: RecurringSlot; readonly freeSessions: number }
  | { readonly found: false; readonly because: 'noSharedSlot' | 'calendarUnreadable' };

/** Finds the slot of any two people of a cohort, in the mentee's zone, and remembers it. */
export function sharedSlots({ programme, availability }: Cohort, planIn: PlanIn): (pair: PersonPair) => SharedSlot {
  const { leastFreeSessions } = programme.rules;
  const found = new Map<PersonId, Map<PersonId, SharedSlot>>();
  const mayMeet = mayMeetBy(leastFreeSessions);
  const find = ({ mentor, mentee }: PersonPair): SharedSlot => {
    const [one, other] = [availability.get(mentor), availability.get(mentee)];
    if (one?.kind !== 'readable' || other?.kind !== 'readable') {
      return { found: false, because: 'calendarUnreadable' };
    }
    const plan = planIn(other.zone);
    const best = mayMeet(plan, one, other) ? bestSlot(plan, one, other) : undefined;
    return best === undefined || best.freeSessions < leastFreeSessions
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

/** Whether each of two people alone is free often enough at some common time: for most pairs that cannot meet, no. */
function mayMeetBy(
  least: number,
): (plan: SearchPlan, one: ReadableAvailability, other: ReadableAvailability) => boolean {
  const known = new Map<SearchPlan, Map<ReadableAvailability, Int32Array>>();
  const timesOf = (plan: SearchPlan, person: ReadableAvailability): Int32Array => {
    const ofPlan = known.get(plan) ?? new Map<ReadableAvailability, Int32Array>();
    known.set(plan, ofPlan);
    const times = ofPlan.get(person) ?? oftenFree(plan, person, least);
    ofPlan.set(person, times);
    return times;
  };
  return (plan, one, other) => {
    const theirs = timesOf(plan, other);
    return timesOf(plan, one).some((word, index) => (word & (theirs[index] ?? 0)) !== 0);
  };
}
