/** One request as it goes out. */
export interface Outgoing {
  readonly url: string;
  readonly init: RequestInit;
  readonly isReplaySafe: boolean;
}

export type Send = (outgoing: Outgoing) => Promise<Response>;

export interface RetryOptions {
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Between 0 and 1, as `Math.random` gives. */
  readonly random: () => number;
}

const attempts = 5;
const firstDelay = 3_000;
const longestDelay = 60_000;
const passing: ReadonlySet<number> = new Set([429, 503, 504]);

/**
 * Sends again what failed for a passing reason: exponential back-off with full jitter, five attempts in all. Browsers
 * may not read Retry-After from Graph (github.com/microsoftgraph/microsoft-graph-docs/issues/17488), so it is honoured
 * when it is there and never relied on.
 */
export function retried(send: Send, { wait, random }: RetryOptions): Send {
  return async (outgoing) => {
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await attempted(send, outgoing);
      const isLast = attempt === attempts || !maySendAgain(outgoing);
      if (outcome.kind === 'answered' && (isLast || !passing.has(outcome.response.status))) {
        return outcome.response;
      }
      if (outcome.kind === 'unreachable' && (isLast || isOffline())) {
        throw outcome.error;
      }
      const asked = outcome.kind === 'answered' ? retryAfter(outcome.response) : 0;
      await wait(asked + random() * Math.min(longestDelay, firstDelay * 2 ** (attempt - 1)));
      outgoing.init.signal?.throwIfAborted();
    }
  };
}

type Outcome =
  | { readonly kind: 'answered'; readonly response: Response }
  | { readonly kind: 'unreachable'; readonly error: TypeError };

/** `fetch` reports every network failure as a `TypeError`; anything else is not for us. */
async function attempted(send: Send, outgoing: Outgoing): Promise<Outcome> {
  try {
    return { kind: 'answered', response: await send(outgoing) };
  } catch (error) {
    if (error instanceof TypeError) {
      return { kind: 'unreachable', error };
    }
    throw error;
  }
}

const maySendAgain = ({ init, isReplaySafe }: Outgoing): boolean => init.method !== 'POST' || isReplaySafe;

/** Node has no such property; browsers say false only when they are sure. */
const isOffline = (): boolean => 'navigator' in globalThis && 'onLine' in navigator && !navigator.onLine;

/** Milliseconds; the header holds seconds, sometimes with decimals. */
function retryAfter(response: Response): number {
  const seconds = Number(response.headers.get('Retry-After'));
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : 0;
}
