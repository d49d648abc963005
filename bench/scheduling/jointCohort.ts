import { type PersonId, personId } from '#domain/ids.ts';
import type { ReadableAvailability } from '#domain/scheduling/availability.ts';
import { planSearch, type SearchPlan } from '#domain/scheduling/searchPlan.ts';
import type { ZoneName } from '#domain/time/instant.ts';
import { type Random, randomFrom } from '#sandbox/organisations/random.ts';
import { aCalendar, loads, readableOf, wishIn, zones } from './population.ts';

export interface Person {
  readonly id: PersonId;
  readonly calendar: ReadableAvailability;
}

export interface JointPair {
  readonly mentor: Person;
  readonly mentee: Person;
}

const plans = new Map<ZoneName, SearchPlan>(zones.map((zone) => [zone, planSearch(wishIn(zone))]));

/** The plan that keeps the local time of somebody, who has several series. */
export function planOf({ calendar }: Person): SearchPlan {
  const plan = plans.get(calendar.zone);
  if (plan === undefined) {
    throw new RangeError(`Cannot plan in "${calendar.zone}": expected one of ${zones.join(', ')}`);
  }
  return plan;
}

/** So many mentors with so many mentees each, near by; one mentee in ten has two mentors. */
export function aCohort(mentors: number, menteesEach: number): readonly JointPair[] {
  const random = randomFrom(59);
  const known: readonly Person[][] = [[], []];
  return Array.from({ length: mentors }, (_, number) => {
    const near = random.below(2);
    const mentor = person(`mentor-${number}`, near, loads.mentor, random);
    const mentees = new Set<Person>();
    while (mentees.size < menteesEach) {
      mentees.add(menteeNear(near, known[near] ?? [], random));
    }
    return [...mentees].map((mentee) => ({ mentor, mentee }));
  }).flat();
}

function menteeNear(near: number, known: Person[], random: Random): Person {
  if (known.length > 0 && random.chance(0.1)) {
    return random.pick(known);
  }
  const mentee = person(`mentee-${near}-${known.length}`, near, loads.mentee, random);
  known.push(mentee);
  return mentee;
}

function person(id: string, near: number, load: number, random: Random): Person {
  const zone = zones[near * 2 + random.below(2)] ?? zones[0];
  const { grid } = planSearch(wishIn(zone));
  return { id: personId(id), calendar: readableOf(aCalendar(random, grid, zone, load), grid) };
}
