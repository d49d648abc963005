import { asPerson } from './asPerson.ts';
import { calendarView } from './calendarView.ts';
import type { Tenant } from '#sandbox/tenant/tenant.ts';

/** A meeting as the Teams frame shows it. */
export interface Meeting {
  readonly subject: string;
  /** ISO 8601, in UTC. */
  readonly start: string;
  readonly thread: string;
  /** Names of all who are asked to come, the organizer first. */
  readonly people: readonly string[];
}

/** Teams meetings in somebody's calendar from yesterday on, one for each series, soonest first. */
export async function meetingsOf(tenant: Tenant, person: string): Promise<readonly Meeting[]> {
  const dates = await calendarView(tenant, person, { fromDays: -1, toDays: 180 });
  const byThread = new Map<string, Meeting>();
  for (const { attendees, onlineMeeting, organizer, start, subject } of dates) {
    const thread = threadOf(onlineMeeting?.joinUrl ?? '');
    if (thread !== undefined && !byThread.has(thread)) {
      const people = new Set([organizer, ...attendees].map(({ emailAddress }) => emailAddress.name));
      byThread.set(thread, {
        subject: subject ?? 'Without a title',
        start: `${start.dateTime}Z`,
        thread,
        people: [...people],
      });
    }
  }
  return [...byThread.values()];
}

/** Puts an event into somebody's own calendar, as their Outlook would. */
export const send = (tenant: Tenant, person: string, event: unknown): Promise<unknown> =>
  asPerson(tenant, person, { scope: 'Calendars.ReadWrite', path: '/me/events', body: event });

const threadOf = (joinUrl: string): string | undefined =>
  /19:meeting_[^/]+@thread\.v2/.exec(decodeURIComponent(joinUrl))?.[0];
