import { GraphFault } from './call.ts';

/** A disturbance to try: the next calls of an operation are refused, as a busy service does it. */
export interface Interruption {
  /** Name of the operation, such as `POST /me/events`; every operation when not given. */
  readonly operation?: string;
  readonly status: number;
  readonly code: string;
  readonly message?: string;
  /** Sent as `Retry-After`, which a browser can read only inside a batch. */
  readonly retryAfterSeconds?: number;
  /** How many calls; 1 when not given. */
  readonly times?: number;
  /** True: the call is carried out all the same, only its answer is lost, as with a 504 after a create. */
  readonly afterwards?: boolean;
}

/** The interruptions that are still to come. */
export interface Interruptions {
  add(interruption: Interruption): void;
  /** The refusal that this call must get instead of its answer, used up by asking. */
  next(operation: string): { readonly fault: GraphFault; readonly afterwards: boolean } | undefined;
  clear(): void;
}

export function newInterruptions(): Interruptions {
  let waiting: { readonly interruption: Interruption; left: number }[] = [];
  return {
    add: (interruption) => void waiting.push({ interruption, left: interruption.times ?? 1 }),
    next(operation) {
      const entry = waiting.find(({ interruption }) => (interruption.operation ?? operation) === operation);
      if (!entry) {
        return undefined;
      }
      entry.left -= 1;
      waiting = waiting.filter(({ left }) => left > 0);
      return { fault: toFault(entry.interruption), afterwards: entry.interruption.afterwards ?? false };
    },
    clear: () => void (waiting = []),
  };
}

const toFault = ({ code, message, retryAfterSeconds, status }: Interruption): GraphFault =>
  new GraphFault(
    status,
    code,
    message ?? 'The service is interrupted on purpose.',
    retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) },
  );
