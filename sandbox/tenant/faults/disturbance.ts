import type { Random } from '../../organisations/random.ts';
import { GraphFault } from '../call.ts';
import type { Service } from '../service.ts';
import type { Garbled } from './garbled.ts';

/** How a call can go wrong although nobody did anything wrong. */
export const faultKinds = [
  'latency',
  'tooManyRequests',
  'unavailable',
  'gatewayTimeout',
  'gatewayTimeoutAfterwards',
  'cutBefore',
  'cutAfterwards',
  'malformedAnswer',
  'halfAnAnswer',
  'tokenExpired',
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** What happens to a call; "afterwards": it is carried out all the same and only its answer is lost. */
export type Disturbance =
  | { readonly effect: 'delay'; readonly milliseconds: number }
  | { readonly effect: 'refusal'; readonly fault: GraphFault; readonly afterwards: boolean }
  | { readonly effect: 'cut'; readonly afterwards: boolean }
  | { readonly effect: 'tokenEnd' }
  | { readonly effect: 'garbling'; readonly garbled: Garbled };

/** A disturbance of this kind as the service plays it; times are drawn from `random`. */
export function disturbanceOf(kind: FaultKind, service: Service, random: Random): Disturbance {
  switch (kind) {
    case 'latency':
      return { effect: 'delay', milliseconds: 200 + random.below(4_800) };
    case 'tooManyRequests':
      return { effect: 'refusal', fault: tooManyRequests(service, random), afterwards: false };
    case 'unavailable':
      return { effect: 'refusal', fault: unavailable, afterwards: false };
    case 'gatewayTimeout':
    case 'gatewayTimeoutAfterwards':
      return { effect: 'refusal', fault: gatewayTimeout, afterwards: kind === 'gatewayTimeoutAfterwards' };
    case 'cutBefore':
    case 'cutAfterwards':
      return { effect: 'cut', afterwards: kind === 'cutAfterwards' };
    case 'malformedAnswer':
      return { effect: 'garbling', garbled: 'malformed' };
    case 'halfAnAnswer':
      return { effect: 'garbling', garbled: 'half' };
    case 'tokenExpired':
      return { effect: 'tokenEnd' };
  }
}

/** Codes by service, Retry-After with decimals at times: https://learn.microsoft.com/graph/throttling */
function tooManyRequests(service: Service, random: Random): GraphFault {
  const seconds = random.chance(0.5) ? 1 + random.below(10) : Math.round(random.next() * 5_000) / 1_000;
  return new GraphFault(429, busyCodes[service], 'The request has been throttled', { 'Retry-After': String(seconds) });
}

const busyCodes: Readonly<Record<Service, string>> = {
  outlook: 'ApplicationThrottled',
  sharePoint: 'activityLimitReached',
  teams: 'TooManyRequests',
  directory: 'TooManyRequests',
};

const unavailable = new GraphFault(503, 'serviceNotAvailable', 'The service is temporarily unavailable.');
const gatewayTimeout = new GraphFault(504, 'UnknownError', 'Gateway Timeout');
