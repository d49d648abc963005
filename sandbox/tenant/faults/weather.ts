import type { GraphAnswer } from '../call.ts';
import type { Operation } from '../contract/document.ts';
import { serviceOf } from '../service.ts';
import { expiredToken } from '../unauthenticated.ts';
import { ConnectionCut } from './connectionCut.ts';
import type { Disturbance } from './disturbance.ts';
import { type Interruption, newInterruptions } from './interruptions.ts';
import { type FaultOptions, type RandomFaults, randomFaults } from './randomFaults.ts';

/** What may happen to a call on its way: what was ordered for it, else what chance brings. */
export interface Weather {
  readonly interrupt: (interruption: Interruption) => void;
  /** Faults at random from now on, none when `undefined`. */
  readonly setFaults: (options: FaultOptions | undefined) => void;
  /** Nothing goes wrong by chance until this is done. */
  readonly calm: <Result>(act: () => Promise<Result>) => Promise<Result>;
  readonly next: (operation: Operation, inBatch: boolean) => Disturbance | undefined;
  /** Lets time go by, in milliseconds. */
  readonly pass: (milliseconds: number) => Promise<void>;
  /** Back to the faults of the beginning. */
  readonly reset: () => void;
}

export function newWeather(options: FaultOptions | undefined, pass: Weather['pass']): Weather {
  const interruptions = newInterruptions();
  const chance = (wanted: FaultOptions | undefined): RandomFaults => (wanted ? randomFaults(wanted) : () => undefined);
  let byChance = chance(options);
  let calms = 0;
  return {
    pass,
    interrupt: (interruption) => interruptions.add(interruption),
    setFaults: (wanted) => void (byChance = chance(wanted)),
    async calm(act) {
      calms += 1;
      try {
        return await act();
      } finally {
        calms -= 1;
      }
    },
    next: (operation, inBatch) =>
      interruptions.next(operation) ?? (calms > 0 ? undefined : byChance(serviceOf(operation.path), inBatch)),
    reset() {
      interruptions.clear();
      byChance = chance(options);
    },
  };
}

/** What a disturbance does to a call. */
interface Exposed {
  readonly answer: () => Promise<GraphAnswer>;
  readonly disturbance: Disturbance | undefined;
  readonly pass: Weather['pass'];
  /** Ends the token of the call. */
  readonly endToken: () => void;
}

/** The answer of a call in this weather: late, damaged, refused or lost. */
export async function carriedOut({ answer, disturbance, endToken, pass }: Exposed): Promise<GraphAnswer> {
  switch (disturbance?.effect) {
    case undefined:
      return answer();
    case 'delay':
      await pass(disturbance.milliseconds);
      return answer();
    case 'garbling':
      return { ...(await answer()), garbled: disturbance.garbled };
    case 'tokenEnd':
      endToken();
      throw expiredToken();
    case 'refusal':
    case 'cut':
      if (disturbance.afterwards) {
        await answer();
      }
      throw disturbance.effect === 'cut' ? new ConnectionCut() : disturbance.fault;
  }
}
