import { asPerson } from './asPerson.ts';
import type { Tenant } from './tenant/tenant.ts';

interface EventAnswer {
  readonly value: readonly {
    readonly subject: string | null;
    readonly start: { readonly dateTime: string };
    readonly organizer: Somebody;
    readonly attendees: readonly Somebody[];
    readonly onlineMeeting: { readonly joinUrl?: string | null } | null;
  }[];
}

interface Somebody {
  readonly emailAddress: { readonly name: string };
}

/** A meeting as the Teams frame shows it. */
interface Meeting {
  readonly subject: string;
  readonly start: string;
  readonly thread: string;
  /** Names of all who are asked to come, the organizer first. */
  readonly people: readonly string[];
}

const day = 86_400_000;

/** Teams meetings in somebody's calendar from yesterday on, one for each series, soonest first. */
export async function meetingsOf(tenant: Tenant, person: string): Promise<readonly Meeting[]> {
  const span = new URLSearchParams({
    startDateTime: new Date(tenant.now() - day).toISOString(),
    endDateTime: new Date(tenant.now() + 180 * day).toISOString(),
    $select: 'subject,start,onlineMeeting,organizer,attendees',
    $orderby: 'start/dateTime',
    $top: '500',
  });
  const asked = { scope: 'Calendars.Read', path: `/me/calendarView?${span.toString()}` };
  const { value } = (await asPerson(tenant, person, asked)) as EventAnswer;
  const byThread = new Map<string, Meeting>();
  for (const { attendees, onlineMeeting, organizer, start, subject } of value) {
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
