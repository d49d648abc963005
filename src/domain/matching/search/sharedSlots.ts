import type { ReadableAvailability } from '../../scheduling/availability.ts';
import { bestSlot, oftenFree } from '../../scheduling/findSlots.ts';
import { planSearch, type SearchPlan } from '../../scheduling/searchPlan.ts';
import type { RecurringSlot } from '../../scheduling/slot.ts';
import type { PersonId } from '../../ids.ts';
import type { ZoneName } from '../../time/instant.ts';
import type { Cohort, PersonPair } from '../cohort.ts';

/** The best recurring slot of two people, and how many of its sessions are free for both; or why there is none. */
export type SharedSlot =
  | { readonly found: true; readonly slot: RecurringSlot; readonly freeSessions: number }
  | { readonly found: false; readonly because: 'noSharedSlot' | 'calendarUnreadable' };

/** The plan of a zone, and when in the week each person alone is free often enough. */
interface ZonePlan {
  readonly plan: SearchPlan;
  readonly oftenFree: Map<PersonId, Int32Array>;
}

/** Finds the slot of any two people of a cohort, in the mentee's zone, and remembers it. */
export function sharedSlots({ programme, search, availability }: Cohort): (pair: PersonPair) => SharedSlot {
  const { rhythm, rules } = programme;
  const plans = new Map<ZoneName, ZonePlan>();
  const planFor = (anchorZone: ZoneName): ZonePlan => {
    const known = plans.get(anchorZone) ?? {
      plan: planSearch({ ...search, rhythm, anchorZone }),
      oftenFree: new Map<PersonId, Int32Array>(),
    };
    plans.set(anchorZone, known);
    return known;
  };
  const timesOf = (person: PersonId, calendar: ReadableAvailability, { plan, oftenFree: known }: ZonePlan) => {
    const times = known.get(person) ?? oftenFree(plan, calendar, rules.leastFreeSessions);
    known.set(person, times);
    return times;
  };
  const found = new Map<PersonId, Map<PersonId, SharedSlot>>();
  const find = ({ mentor, mentee }: PersonPair): SharedSlot => {
    const [one, other] = [availability.get(mentor), availability.get(mentee)];
    if (one?.kind !== 'readable' || other?.kind !== 'readable') {
      return { found: false, because: 'calendarUnreadable' };
    }
    const zone = planFor(other.zone);
    const best = haveCommon(timesOf(mentor, one, zone), timesOf(mentee, other, zone))
      ? bestSlot(zone.plan, one, other)
      : undefined;
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

const haveCommon = (one: Int32Array, other: Int32Array): boolean =>
  one.some((word, index) => (word & (other[index] ?? 0)) !== 0);
