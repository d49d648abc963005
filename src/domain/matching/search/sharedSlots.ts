import { bestSlot } from '../../scheduling/findSlots.ts';
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
  const found = new Map<PersonId, Map<PersonId, SharedSlot>>();
  const find = ({ mentor, mentee }: PersonPair): SharedSlot => {
    const [one, other] = [availability.get(mentor), availability.get(mentee)];
    if (one?.kind !== 'readable' || other?.kind !== 'readable') {
      return { found: false, because: 'calendarUnreadable' };
    }
    const best = bestSlot(planIn(other.zone), one, other);
    return best === undefined || best.freeSessions < programme.rules.leastFreeSessions
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
