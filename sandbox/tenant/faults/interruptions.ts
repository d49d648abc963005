import { randomFrom } from '../../organisations/random.ts';
import { GraphFault } from '../call.ts';
import type { Operation } from '../contract/document.ts';
import { serviceOf } from '../service.ts';
import { disturbanceOf, type Disturbance, type FaultKind } from './disturbance.ts';

/** A disturbance to try: what happens to the next calls of an operation. */
export type Interruption = Reach & (Refusal | { readonly kind: FaultKind });

interface Reach {
  /** Name of the operation, such as `POST /me/events`; every operation when not given. */
  readonly operation?: string;
  /** How many calls; 1 when not given. */
  readonly times?: number;
}

/** Refused with words of one's own. */
interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message?: string;
  /** Sent as `Retry-After`, which a browser can read only inside a batch. */
  readonly retryAfterSeconds?: number;
  /** True: the call is carried out all the same, only its answer is lost, as with a 504 after a create. */
  readonly afterwards?: boolean;
}

/** The interruptions that are still to come. */
export interface Interruptions {
  add(interruption: Interruption): void;
  /** What happens to this call, used up by asking. */
  next(operation: Operation): Disturbance | undefined;
  clear(): void;
}

export function newInterruptions(): Interruptions {
  const random = randomFrom(1);
  let waiting: { readonly interruption: Interruption; left: number }[] = [];
  return {
    add: (interruption) => void waiting.push({ interruption, left: interruption.times ?? 1 }),
    next({ name, path }) {
      const entry = waiting.find(({ interruption }) => (interruption.operation ?? name) === name);
      if (!entry) {
        return undefined;
      }
      entry.left -= 1;
      waiting = waiting.filter(({ left }) => left > 0);
      const { interruption } = entry;
      return 'kind' in interruption ? disturbanceOf(interruption.kind, serviceOf(path), random) : refusal(interruption);
    },
    clear: () => void (waiting = []),
  };
}

const refusal = ({ afterwards = false, code, message, retryAfterSeconds, status }: Refusal): Disturbance => ({
  effect: 'refusal',
  afterwards,
  fault: new GraphFault(
    status,
    code,
    message ?? 'The service is interrupted on purpose.',
    retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) },
  ),
});
