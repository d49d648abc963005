import type { PersonId } from '../../ids.ts';
import { anchorZones } from '../../scheduling/anchorZones.ts';
import type { ReadableAvailability } from '../../scheduling/availability.ts';
import type { BestSlot } from '../../scheduling/findSlots.ts';
import { chooseJointly } from '../../scheduling/joint/chooseJointly.ts';
import { mostOffsets, type PlannedSlot, possibleSlots, slotsEnough } from '../../scheduling/joint/possibleSlots.ts';
import { usualScheduling } from '../../scheduling/schedulingSettings.ts';
import { cellMinutes } from '../../scheduling/searchGrid.ts';
import { type SearchPlan, slotOf } from '../../scheduling/searchPlan.ts';
import type { PersonPair } from '../cohort.ts';
import type { CohortReading } from '../cohortReading.ts';

/** A chosen pair; `isWanted` when the lead insists on it. */
export interface ChosenPair extends PersonPair {
  readonly isWanted: boolean;
}

/**
 * The slots of chosen pairs, so that nobody is asked to be in two places at once. `undefined` for a pair that could meet,
 * but not beside the other pairs of its two people.
 */
export function jointSlots(reading: CohortReading, pairs: readonly ChosenPair[]): readonly (BestSlot | undefined)[] {
  const seriesOf = seriesCounts(pairs);
  const crowded = pairs.filter((pair) => rivalsOf(pair, seriesOf) > 0);
  const slots = new Map(slotsBeside(reading, crowded, seriesOf));
  return pairs.map((pair) => (slots.has(pair) ? slots.get(pair) : slotAlone(reading, pair)));
}

type SeriesOf = (person: PersonId) => number;

function seriesCounts(pairs: readonly PersonPair[]): SeriesOf {
  const counts = new Map<PersonId, number>();
  for (const person of pairs.flatMap(({ mentor, mentee }) => [mentor, mentee])) {
    counts.set(person, (counts.get(person) ?? 0) + 1);
  }
  return (person) => counts.get(person) ?? 0;
}

const rivalsOf = ({ mentor, mentee }: PersonPair, seriesOf: SeriesOf): number =>
  seriesOf(mentor) + seriesOf(mentee) - 2;

function slotAlone({ slotOf: sharedSlot }: CohortReading, pair: PersonPair): BestSlot | undefined {
  const shared = sharedSlot(pair);
  return shared.found ? shared : undefined;
}

function slotsBeside(
  reading: CohortReading,
  pairs: readonly ChosenPair[],
  seriesOf: SeriesOf,
): (readonly [ChosenPair, BestSlot | undefined])[] {
  const { rhythm, scheduling = usualScheduling } = reading.cohort.programme;
  const apart = Math.ceil(rhythm.lengthMinutes / cellMinutes) + Math.ceil(scheduling.bufferMinutes / cellMinutes);
  const calendars = pairs.flatMap((pair) => calendarsOf(reading, pair, seriesOf) ?? []);
  const offsets = mostOffsets([...new Set(calendars.flatMap(({ plans }) => plans))]);
  const series = calendars.map(({ pair, ...calendar }) => {
    const mostSlots = slotsEnough({ rivals: rivalsOf(pair, seriesOf), apart, offsets });
    return { ...pair, slots: slotsOf(reading, calendar, mostSlots) };
  });
  const { slots } = chooseJointly(series, apart);
  return calendars.map(({ pair }, place) => [pair, bestSlotOf(slots[place])]);
}

const bestSlotOf = (slot: PlannedSlot | undefined): BestSlot | undefined =>
  slot && { slot: slotOf(slot.plan, slot.candidate), freeSessions: slot.freeSessions };

interface PairCalendars {
  readonly mentor: ReadableAvailability;
  readonly mentee: ReadableAvailability;
  /** The first in which the pair can meet counts. */
  readonly plans: readonly SearchPlan[];
}

/** The zone of whoever has several series; that of the mentee, in which the two are known to be able to meet, else. */
function calendarsOf(
  { cohort: { availability }, planIn }: CohortReading,
  pair: ChosenPair,
  seriesOf: SeriesOf,
): (PairCalendars & { readonly pair: ChosenPair }) | undefined {
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
  return { pair, mentor, mentee, plans: [...new Set([...zones, mentee.zone])].map(planIn) };
}

function slotsOf(
  { cohort }: CohortReading,
  { mentor, mentee, plans }: PairCalendars,
  mostSlots: number,
): readonly PlannedSlot[] {
  const limits = { leastFreeSessions: cohort.programme.rules.leastFreeSessions, mostSlots };
  for (const plan of plans) {
    const slots = possibleSlots(plan, mentor, mentee, limits);
    if (slots.length > 0) {
      return slots;
    }
  }
  return [];
}
