import { asPerson } from './asPerson.ts';
import type { Tenant } from '#sandbox/tenant/tenant.ts';

/** One date in a calendar, as Graph tells it; times are in UTC. */
export interface CalendarDate {
  readonly id: string;
  readonly subject: string | null;
  readonly start: { readonly dateTime: string };
  readonly end: { readonly dateTime: string };
  readonly isOrganizer: boolean;
  readonly organizer: Somebody;
  readonly attendees: readonly Somebody[];
  readonly onlineMeeting: { readonly joinUrl?: string | null } | null;
}

export interface Somebody {
  readonly emailAddress: { readonly name: string; readonly address: string };
}

const dayMs = 86_400_000;

/** What is in somebody's calendar between so many days from now and so many others, soonest first. */
export async function calendarView(
  tenant: Tenant,
  person: string,
  { fromDays, toDays }: { readonly fromDays: number; readonly toDays: number },
): Promise<readonly CalendarDate[]> {
  const span = new URLSearchParams({
    startDateTime: new Date(tenant.now() + fromDays * dayMs).toISOString(),
    endDateTime: new Date(tenant.now() + toDays * dayMs).toISOString(),
    $select: 'subject,start,end,isOrganizer,organizer,attendees,onlineMeeting',
    $orderby: 'start/dateTime',
    $top: '500',
  });
  const asked = { scope: 'Calendars.Read', path: `/me/calendarView?${span.toString()}` };
  const { value } = (await asPerson(tenant, person, asked)) as { readonly value: readonly CalendarDate[] };
  return value;
}
