import { GraphFault } from '../call.ts';
import { countingWindow, type CountingWindow, type Reading } from './countingWindow.ts';
import type { Arrival, Throttle } from './turn.ts';

/**
 * Resource units per app and tenant, by licences. Source of all numbers here:
 * https://learn.microsoft.com/sharepoint/dev/general-development/how-to-avoid-getting-throttled-or-blocked-in-sharepoint-online
 */
const tiers = [
  { users: 1_000, perMinute: 1_250, perDay: 1_200_000 },
  { users: 5_000, perMinute: 2_500, perDay: 2_400_000 },
  { users: 15_000, perMinute: 3_750, perDay: 3_600_000 },
  { users: 50_000, perMinute: 5_000, perDay: 4_800_000 },
  { users: Number.POSITIVE_INFINITY, perMinute: 6_250, perDay: 6_000_000 },
] as const;
const minuteMs = 60_000;
const dayMs = 86_400_000;
const requestsPerUser = 3_000;
const userPeriodMs = 300_000;
/** Invitations and links: "Specific Sharing APIs". */
const sharingCalls = 300;
const sharingPeriodMs = 300_000;

interface AppLoad {
  readonly perMinute: number;
  readonly minute: CountingWindow;
  readonly day: CountingWindow;
}

export function sharePointThrottle(): Throttle {
  const apps = new Map<number, AppLoad>();
  const users = new Map<string, CountingWindow>();
  const sharing = countingWindow(sharingCalls, sharingPeriodMs);
  return ({ callerId, now, request, userCount }) => {
    const app = appLoad(apps, userCount);
    const user = users.get(callerId) ?? countingWindow(requestsPerUser, userPeriodMs);
    users.set(callerId, user);
    const cost = resourceUnits(request);
    const minute = app.minute(cost, now);
    const shared = isSharing(request) ? sharing(1, now) : undefined;
    const over = [user(1, now), shared, minute, app.day(cost, now)].find((each) => each?.isOver);
    const headers = limitHeaders(app, minute);
    if (over) {
      const retryAfter = { 'Retry-After': String(over.secondsLeft) };
      throw new GraphFault(429, 'activityLimitReached', 'The request has been throttled', {
        ...headers,
        ...retryAfter,
      });
    }
    return { headers, end: () => undefined };
  };
}

/** The windows of the tenant's size; one that grows into the next begins anew. */
function appLoad(apps: Map<number, AppLoad>, userCount: number): AppLoad {
  const { perDay, perMinute } = tiers.find(({ users }) => userCount <= users) ?? tiers[4];
  const load = apps.get(perMinute) ?? {
    perMinute,
    minute: countingWindow(perMinute, minuteMs),
    day: countingWindow(perDay, dayMs),
  };
  apps.set(perMinute, load);
  return load;
}

/** Told only from four fifths of the limit on. */
const limitHeaders = ({ perMinute }: AppLoad, { secondsLeft, used }: Reading): Readonly<Record<string, string>> =>
  used < perMinute * 0.8
    ? {}
    : {
        'RateLimit-Limit': String(perMinute),
        'RateLimit-Remaining': String(Math.max(0, perMinute - used)),
        'RateLimit-Reset': String(secondsLeft),
      };

const isSharing = ({ method, path }: Arrival['request']): boolean =>
  method === 'POST' && /\/(invite|createLink)$/.test(path);

/** Rights cost most; one item, a download or a delta with its token least. */
function resourceUnits({ method, path, query }: Arrival['request']): number {
  if (/\/(permissions|invite|createLink)(\/|$)/.test(path)) {
    return 5;
  }
  return method === 'GET' && (!isList(path) || query.has('token')) ? 1 : 2;
}

const isList = (path: string): boolean =>
  /\/(sites|lists|items|columns|contentTypes|drives|children|versions|delta(\(\))?)$/.test(path);
