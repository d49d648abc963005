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

export function randomFaults({ kinds = faultKinds, seed, share }: FaultOptions): RandomFaults {
  const random = randomFrom(seed);
  return (service, inBatch) => {
    const isDisturbed = random.chance(share);
    const disturbance = disturbanceOf(random.pick(kinds), service, random);
    // A part of a batch has no connection of its own that could break.
    return isDisturbed && !(inBatch && disturbance.effect !== 'refusal') ? disturbance : undefined;
  };
}
