import { serviceOf } from '../service.ts';
import { directoryThrottle } from './directory.ts';
import { outlookThrottle } from './outlook.ts';
import { sharePointThrottle } from './sharePoint.ts';
import { teamsThrottle } from './teams.ts';
import type { Throttle } from './turn.ts';

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
