import type { UserRecord } from '../directory/records.ts';
import type { TenantState } from '../state.ts';
import { glanceAt } from './glance.ts';
import type { FreeBusyStatus } from './records.ts';

export type Availability = FreeBusyStatus;

const busiest: readonly Availability[] = ['oof', 'busy', 'tentative', 'workingElsewhere', 'free'];

/** What somebody's calendar says about a span; unknown where the caller may not look, or there is no calendar. */
export function availabilityOf(
  state: TenantState,
  user: UserRecord | undefined,
  caller: UserRecord,
  [from, to]: readonly [number, number],
): (start: number, end: number) => Availability {
  const glance = user && glanceAt(state, user, from, to);
  if (!glance || (glance.sharing === 'nothing' && user.id !== caller.id)) {
    return () => 'unknown';
  }
  return (start, end) => {
    const met = glance.spans.filter((span) => span.start < end && span.end > start);
    return busiest.find((wanted) => met.some(({ status }) => status === wanted)) ?? 'free';
  };
}

/** "Free 100 % chance of attendance, unknown 49 %, busy 0 %": https://learn.microsoft.com/graph/api/user-findmeetingtimes. */
export function chanceOf(availability: Availability): number {
  return availability === 'free' || availability === 'workingElsewhere' ? 100 : availability === 'unknown' ? 49 : 0;
}
