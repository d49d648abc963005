import type { GraphRequest } from '../request.ts';

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
interface Turn {
  /** What the service says about its limits, to be sent with the answer. */
  readonly headers: Readonly<Record<string, string>>;
  /** The request was answered. */
  readonly end: () => void;
}

/** Lets a request through, or throws the GraphFault of a service that is asked for too much. */
export type Throttle = (arrival: Arrival) => Turn;
