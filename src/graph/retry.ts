import { serviceOf } from './queue.ts';
import { type PauseOptions, servicePauses } from './servicePauses.ts';

/** One request as it goes out. */
export interface Outgoing {
  readonly url: string;
  readonly init: RequestInit;
  readonly isReplaySafe: boolean;
}

export type Send = (outgoing: Outgoing) => Promise<Response>;

export interface RetryOptions extends PauseOptions {
  /** Between 0 and 1, as `Math.random` gives. */
  readonly random: () => number;
}

const attempts = 5;
const firstDelay = 3_000;
const longestDelay = 60_000;
const passing: ReadonlySet<number> = new Set([429, 503, 504]);
/** Here the service, not this one call, has had too much: https://learn.microsoft.com/graph/throttling. */
const tooMuch: ReadonlySet<number> = new Set([429, 503]);

/**
 * Sends again what failed for a passing reason: exponential back-off with full jitter, five attempts in all. A service that
 * has had too much is left in peace by all calls alike. An answer of which only a part arrives is as good as none. Browsers
 * may not read Retry-After from Graph (github.com/microsoftgraph/microsoft-graph-docs/issues/17488), so it is honoured
 * when it is there and never relied on.
 */
export function retried(send: Send, options: RetryOptions): Send {
  const pauses = servicePauses(options);
  return async (outgoing) => {
    const service = serviceOf(outgoing.url);
    for (let attempt = 1; ; attempt += 1) {
      await pauses.over(service);
      outgoing.init.signal?.throwIfAborted();
      const outcome = await attempted(send, outgoing);
      const delay = delayAfter(outcome, attempt, options.random);
      const pause = isTooMuch(outcome) ? pauses.begin(service, delay) : undefined;
      if (attempt === attempts || !maySendAgain(outgoing, outcome)) {
        return answerOf(outcome);
      }
      await (pause ?? options.wait(delay));
    }
  };
}

type Outcome =
  | { readonly kind: 'answered'; readonly response: Response }
  | { readonly kind: 'lost'; readonly error: TypeError | SyntaxError };

/** `fetch` reports every network failure as a `TypeError`; a SyntaxError is JSON that was damaged on its way. */
async function attempted(send: Send, outgoing: Outgoing): Promise<Outcome> {
  try {
    return { kind: 'answered', response: await arrived(await send(outgoing)) };
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) {
      return { kind: 'lost', error };
    }
    throw error;
  }
}

/** The answer with its whole body. Throws when the body breaks off, or says that it is JSON and is not. */
async function arrived(response: Response): Promise<Response> {
  if (!response.body) {
    return response;
  }
  const { headers, status, statusText } = response;
  const bytes = await response.arrayBuffer();
  if (headers.get('Content-Type')?.includes('json')) {
    JSON.parse(new TextDecoder().decode(bytes));
  }
  return new Response(bytes, { headers, status, statusText });
}

function answerOf(outcome: Outcome): Response {
  if (outcome.kind === 'lost') {
    throw outcome.error;
  }
  return outcome.response;
}

function maySendAgain({ init, isReplaySafe }: Outgoing, outcome: Outcome): boolean {
  const isSafe = init.method !== 'POST' || isReplaySafe;
  if (outcome.kind === 'lost') {
    return isSafe && !isOffline();
  }
  // What was refused for its number alone was not carried out.
  return passing.has(outcome.response.status) && (isSafe || outcome.response.status === 429);
}

const isTooMuch = (outcome: Outcome): boolean => outcome.kind === 'answered' && tooMuch.has(outcome.response.status);

function delayAfter(outcome: Outcome, attempt: number, random: RetryOptions['random']): number {
  const asked = outcome.kind === 'answered' ? retryAfter(outcome.response) : 0;
  return asked + random() * Math.min(longestDelay, firstDelay * 2 ** (attempt - 1));
}

/** Node has no such property; browsers say false only when they are sure. */
const isOffline = (): boolean => 'navigator' in globalThis && 'onLine' in navigator && !navigator.onLine;

/** Milliseconds; the header holds seconds, sometimes with decimals. */
function retryAfter(response: Response): number {
  const seconds = Number(response.headers.get('Retry-After'));
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : 0;
}
