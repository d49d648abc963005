import type { BestSlot } from '../../scheduling/findSlots.ts';
import { circlesOf } from '../../scheduling/joint/circles.ts';
import type { PersonPair } from '../cohort.ts';
import type { CohortReading } from '../cohortReading.ts';
import type { ChosenPair } from './circleSlots.ts';

/**
 * The slots of chosen pairs, so that nobody is asked to be in two places at once. `undefined` for a pair that could meet,
 * but not beside the other pairs of its two people.
 */
export function jointSlots(reading: CohortReading, pairs: readonly ChosenPair[]): readonly (BestSlot | undefined)[] {
  const slots = new Map<ChosenPair, BestSlot | undefined>();
  for (const circle of circlesOf(pairs).map((stars) => stars.flat())) {
    const chosen = circle.length > 1 ? reading.slotsOfCircle(circle) : circle.map((pair) => slotAlone(reading, pair));
    circle.forEach((pair, place) => slots.set(pair, chosen[place]));
  }
  return pairs.map((pair) => slots.get(pair));
}

function slotAlone({ slotOf }: CohortReading, pair: PersonPair): BestSlot | undefined {
  const shared = slotOf(pair);
  return shared.found ? shared : undefined;
}
