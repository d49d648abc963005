import { GraphFault } from '../call.ts';
import { countingWindow } from './countingWindow.ts';
import type { Throttle } from './turn.ts';

/** Requests a second per app and tenant: https://learn.microsoft.com/graph/throttling-limits#microsoft-teams-service-limits */
const perSecond = [
  { path: /\/sendActivityNotification$/, limit: 5 },
  { path: /^\/chats(\/|$)/, limit: 20 },
] as const;

export function teamsThrottle(): Throttle {
  const windows = perSecond.map(({ limit, path }) => ({ path, window: countingWindow(limit, 1_000) }));
  return ({ now, request }) => {
    const rule = request.method === 'POST' ? windows.find(({ path }) => path.test(request.path)) : undefined;
    if (rule?.window(1, now).isOver) {
      throw new GraphFault(429, 'TooManyRequests', 'Too many requests', { 'Retry-After': '1' });
    }
    return { headers: {}, end: () => undefined };
  };
}
