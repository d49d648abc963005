import { randomFrom } from '../../organisations/random.ts';
import type { Service } from '../service.ts';
import { disturbanceOf, type Disturbance, type FaultKind, faultKinds } from './disturbance.ts';

/** Faults at random, the same ones for the same seed and the same order of requests. */
export interface FaultOptions {
  /** Which share of requests is disturbed, from 0 to 1. */
  readonly share: number;
  readonly seed: number;
  /** All kinds when not given. */
  readonly kinds?: readonly FaultKind[];
}

/** Says for each request in turn what happens to it. */
export type RandomFaults = (service: Service, inBatch: boolean) => Disturbance | undefined;

/** A token that has just been renewed does not end at once, as it would by chance alone. */
const callsBetweenTokenEnds = 20;

export function randomFaults({ kinds = faultKinds, seed, share }: FaultOptions): RandomFaults {
  const random = randomFrom(seed);
  let calls = 0;
  let lastTokenEnd = -callsBetweenTokenEnds;
  const isPossible = ({ effect }: Disturbance, inBatch: boolean): boolean => {
    if (effect === 'tokenEnd') {
      return calls - lastTokenEnd > callsBetweenTokenEnds;
    }
    // A part of a batch has no connection of its own that could break.
    return effect === 'refusal' || !inBatch;
  };
  return (service, inBatch) => {
    calls += 1;
    const isDisturbed = random.chance(share);
    const disturbance = disturbanceOf(random.pick(kinds), service, random);
    if (!isDisturbed || !isPossible(disturbance, inBatch)) {
      return undefined;
    }
    lastTokenEnd = disturbance.effect === 'tokenEnd' ? calls : lastTokenEnd;
    return disturbance;
  };
}
