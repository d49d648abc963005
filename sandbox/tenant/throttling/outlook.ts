import { GraphFault } from '../call.ts';
import { countingWindow, type CountingWindow } from './countingWindow.ts';
import type { Arrival, Throttle } from './turn.ts';

/** Per app and mailbox: https://learn.microsoft.com/graph/throttling-limits#outlook-service-limits */
const atOnce = 4;
const requestsPerWindow = 10_000;
const windowMs = 600_000;

interface MailboxLoad {
  inFlight: number;
  readonly requests: CountingWindow;
}

export function outlookThrottle(): Throttle {
  const loads = new Map<string, MailboxLoad>();
  return (arrival) => {
    const mailbox = mailboxOf(arrival);
    const load = loads.get(mailbox) ?? { inFlight: 0, requests: countingWindow(requestsPerWindow, windowMs) };
    loads.set(mailbox, load);
    const { isOver, secondsLeft } = load.requests(1, arrival.now);
    if (isOver) {
      throw tooMuch('Application is over its request limit for this mailbox.', secondsLeft);
    }
    if (load.inFlight >= atOnce) {
      throw tooMuch('Application is over its MailboxConcurrency limit.', 1);
    }
    load.inFlight += 1;
    return { headers: {}, end: () => void (load.inFlight -= 1) };
  };
}

/** Whose mailbox it is: the caller's own, or the one that the address names. */
const mailboxOf = ({ callerId, request: { path } }: Arrival): string =>
  (/^\/users\/([^/]+)/.exec(path)?.[1] ?? callerId).toLowerCase();

/** Code and words: https://github.com/microsoftgraph/microsoft-graph-docs/issues, "MailboxConcurrency". */
const tooMuch = (message: string, seconds: number): GraphFault =>
  new GraphFault(429, 'ApplicationThrottled', message, { 'Retry-After': String(seconds) });
