import { type JobWork, millisecondsFor, type Pace } from './job.ts';
import { minute } from './time/instant.ts';

/**
 * SharePoint takes 300 sharing calls in five minutes from one app in one tenant; ten are left for others. Source:
 * https://learn.microsoft.com/sharepoint/dev/general-development/how-to-avoid-getting-throttled-or-blocked-in-sharepoint-online.
 */
export const sharingLimit = { calls: 290, period: 5 * minute } as const;

/** What one step asks of SharePoint: requests one after the other, and how many of them share something. */
const callsPerStep: Record<JobWork['kind'], { readonly requests: number; readonly shares: number }> = {
  invite: { requests: 18, shares: 3 },
  publish: { requests: 23, shares: 1 },
  adjust: { requests: 8, shares: 0 },
  tidy: { requests: 6, shares: 0 },
};

/** How long work takes: at the pace of last time, or between two guesses where nothing was measured yet. */
export type ExpectedTime =
  | { readonly kind: 'measured'; readonly milliseconds: number }
  | { readonly kind: 'guessed'; readonly least: number; readonly most: number };

/** Milliseconds that a request to SharePoint takes from a browser, at best and at worst: our assumption. */
const quickRequest = 150;
const slowRequest = 1_000;

/** How long so many steps take. */
export function expectedTime(kind: JobWork['kind'], steps: number, pace: Pace | undefined): ExpectedTime {
  const milliseconds = pace && millisecondsFor(steps, pace);
  if (milliseconds !== undefined) {
    return { kind: 'measured', milliseconds };
  }
  const { requests, shares } = callsPerStep[kind];
  const held = Math.floor((steps * shares) / sharingLimit.calls) * sharingLimit.period;
  return {
    kind: 'guessed',
    least: Math.max(held, steps * requests * quickRequest),
    most: Math.max(held, steps * requests * slowRequest),
  };
}
