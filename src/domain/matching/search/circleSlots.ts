import type { PersonId } from '../../ids.ts';
import { anchorZones } from '../../scheduling/anchorZones.ts';
import type { ReadableAvailability } from '../../scheduling/availability.ts';
import type { BestSlot } from '../../scheduling/findSlots.ts';
import { chooseJointly } from '../../scheduling/joint/chooseJointly.ts';
import { mostOffsets, type PlannedSlot, possibleSlots, slotsEnough } from '../../scheduling/joint/possibleSlots.ts';
import { usualScheduling } from '../../scheduling/schedulingSettings.ts';
import { cellMinutes } from '../../scheduling/searchGrid.ts';
import { type SearchPlan, slotOf } from '../../scheduling/searchPlan.ts';
import type { Cohort, PersonPair } from '../cohort.ts';
import type { PlanIn } from './slotPlans.ts';

/** A chosen pair; `isWanted` when the lead insists on it. */
export interface ChosenPair extends PersonPair {
  readonly isWanted: boolean;
}

/** The slots of pairs that share people, in their order; `undefined` for a pair that has none beside the others. */
export type CircleSlots = (circle: readonly ChosenPair[]) => readonly (BestSlot | undefined)[];

/** Chooses the slots of one circle of pairs, and remembers them: a changed wish leaves most circles as they are. */
export function circleSlots(cohort: Cohort, planIn: PlanIn): CircleSlots {
  const known = new Map<string, ReturnType<CircleSlots>>();
  return (circle) => {
    const key = circle.map(({ mentor, mentee, isWanted }) => `${mentor} ${mentee} ${isWanted}`).join();
    const slots = known.get(key) ?? chosenSlots(cohort, planIn, circle);
    known.set(key, slots);
    return slots;
  };
}

function chosenSlots(cohort: Cohort, planIn: PlanIn, circle: readonly ChosenPair[]): ReturnType<CircleSlots> {
  const { rhythm, scheduling = usualScheduling } = cohort.programme;
  const apart = Math.ceil(rhythm.lengthMinutes / cellMinutes) + Math.ceil(scheduling.bufferMinutes / cellMinutes);
  const seriesOf = seriesCounts(circle);
  const calendars = circle.map((pair) => calendarsOf(cohort, planIn, pair, seriesOf));
  const offsets = mostOffsets([...new Set(calendars.flatMap((one) => one?.plans ?? []))]);
  const series = circle.map((pair, place) => {
    const rivals = seriesOf(pair.mentor) + seriesOf(pair.mentee) - 2;
    return { ...pair, slots: slotsOf(cohort, calendars[place], slotsEnough({ rivals, apart, offsets })) };
  });
  return chooseJointly(series, apart).slots.map(bestSlotOf);
}

const bestSlotOf = (slot: PlannedSlot | undefined): BestSlot | undefined =>
  slot && { slot: slotOf(slot.plan, slot.candidate), freeSessions: slot.freeSessions };

type SeriesOf = (person: PersonId) => number;

function seriesCounts(pairs: readonly PersonPair[]): SeriesOf {
  const counts = new Map<PersonId, number>();
  for (const person of pairs.flatMap(({ mentor, mentee }) => [mentor, mentee])) {
    counts.set(person, (counts.get(person) ?? 0) + 1);
  }
  return (person) => counts.get(person) ?? 0;
}

interface PairCalendars {
  readonly mentor: ReadableAvailability;
  readonly mentee: ReadableAvailability;
  /** The first in which the pair can meet counts. */
  readonly plans: readonly SearchPlan[];
}

/** In the zone of whoever has several series; if there is no slot, in that of the mentee, in which the two are known to meet. */
function calendarsOf(
  { availability }: Cohort,
  planIn: PlanIn,
  pair: PersonPair,
  seriesOf: SeriesOf,
): PairCalendars | undefined {
  const [mentor, mentee] = [availability.get(pair.mentor), availability.get(pair.mentee)];
  if (mentor?.kind !== 'readable' || mentee?.kind !== 'readable') {
    return undefined;
  }
  const zones = anchorZones({
    mentorZone: mentor.zone,
    menteeZone: mentee.zone,
    mentorSeries: seriesOf(pair.mentor),
    menteeSeries: seriesOf(pair.mentee),
  });
  return { mentor, mentee, plans: [...new Set([...zones, mentee.zone])].map(planIn) };
}

function slotsOf(
  { programme }: Cohort,
  calendars: PairCalendars | undefined,
  mostSlots: number,
): readonly PlannedSlot[] {
  const limits = { leastFreeSessions: programme.rules.leastFreeSessions, mostSlots };
  for (const plan of calendars?.plans ?? []) {
    const slots = calendars ? possibleSlots(plan, calendars.mentor, calendars.mentee, limits) : [];
    if (slots.length > 0) {
      return slots;
    }
  }
  return [];
}
