import { GraphFault } from '../call.ts';
import { clientId, tenantId } from '../wellKnown.ts';
import { countingWindow } from './countingWindow.ts';
import type { Arrival, Throttle } from './turn.ts';

/** Per app and tenant: https://learn.microsoft.com/graph/throttling-limits#identity-and-access-service-limits */
const unitsPeriodMs = 10_000;
const writesPerWindow = 3_000;
const writesPeriodMs = 150_000;

const unitLimits = { small: 3_500, medium: 5_000, large: 8_000 } as const;

export function directoryThrottle(): Throttle {
  const units = {
    small: countingWindow(unitLimits.small, unitsPeriodMs),
    medium: countingWindow(unitLimits.medium, unitsPeriodMs),
    large: countingWindow(unitLimits.large, unitsPeriodMs),
  };
  const writes = countingWindow(writesPerWindow, writesPeriodMs);
  return ({ now, request, userCount }) => {
    const size = userCount < 50 ? 'small' : userCount <= 500 ? 'medium' : 'large';
    const cost = resourceUnits(request);
    const reading = units[size](cost, now);
    const written = isWrite(request) ? writes(1, now) : undefined;
    const over = [written, reading].find((each) => each?.isOver);
    const share = reading.used / unitLimits[size];
    const headers = {
      'x-ms-resource-unit': String(cost),
      ...(share >= 0.8 && { 'x-ms-throttle-limit-percentage': Math.min(1.8, share).toFixed(1) }),
    };
    if (over) {
      throw new GraphFault(429, 'TooManyRequests', 'Too many requests', {
        ...headers,
        'Retry-After': String(over.secondsLeft),
        'x-ms-throttle-scope': `Tenant_Application/${over === written ? 'Write' : 'ReadWrite'}/${clientId}/${tenantId}`,
        'x-ms-throttle-information': over === written ? 'WriteLimitExceeded' : 'ResourceUnitLimitExceeded',
      });
    }
    return { headers, end: () => undefined };
  };
}

/** POST is also the method of questions that only read. */
const isWrite = ({ method, path }: Arrival['request']): boolean =>
  method !== 'GET' && !/\/(checkMemberGroups|getMemberGroups|getByIds)$/.test(path);

/** Base costs, and what the query adds or saves; never below 1. */
function resourceUnits({ method, path, query }: Arrival['request']): number {
  const base = method === 'GET' || method === 'POST' ? (costs.find(([pattern]) => pattern.test(path))?.[1] ?? 1) : 1;
  const saved = query.has('$select') ? 1 : 0;
  const added = query.has('$expand') ? 1 : 0;
  const short = query.has('$top') && Number(query.get('$top')) < 20 ? 1 : 0;
  return Math.max(1, base - saved + added - short);
}

const costs: readonly (readonly [RegExp, number])[] = [
  [/^\/groups\/[^/]+\/transitiveMembers$/, 5],
  [/\/checkMemberGroups$/, 4],
  [/^\/groups\/[^/]+\/members$/, 3],
  [/\/getMemberGroups$/, 3],
  [/\/(memberOf|transitiveMemberOf)$/, 2],
  [/^\/(users|groups)(\/delta(\(\))?)?$/, 2],
];
