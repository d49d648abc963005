import type { GraphRequest } from '../request.ts';
import { serviceOf } from '../service.ts';
import { directoryThrottle } from './directory.ts';
import { outlookThrottle } from './outlook.ts';
import { sharePointThrottle } from './sharePoint.ts';
import { teamsThrottle } from './teams.ts';

/** A request that has just arrived, before anything about it was checked. */
export interface Arrival {
  readonly request: Pick<GraphRequest, 'method' | 'path' | 'query'>;
  /** Object id in the token, empty without one. */
  readonly callerId: string;
  /** How many users the tenant has: its limits grow with them. */
  readonly userCount: number;
  readonly now: number;
}

/** A request that is let through. */
export interface Turn {
  /** What the service says about its limits, to be sent with the answer. */
  readonly headers: Readonly<Record<string, string>>;
  /** The request was answered. */
  readonly end: () => void;
}

/** Lets a request through, or throws the GraphFault of a service that is asked for too much. */
export type Throttle = (arrival: Arrival) => Turn;

/** All limits of https://learn.microsoft.com/graph/throttling-limits that one app in one tenant can reach. */
export function realThrottle(): Throttle {
  const throttles = {
    outlook: outlookThrottle(),
    sharePoint: sharePointThrottle(),
    teams: teamsThrottle(),
    directory: directoryThrottle(),
  };
  return (arrival) => {
    const { path } = arrival.request;
    return path === '/$batch' ? openThrottle(arrival) : throttles[serviceOf(path)](arrival);
  };
}

/** A tenant that never has too much to do. */
export const openThrottle: Throttle = () => ({ headers: {}, end: () => undefined });
