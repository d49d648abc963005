import { calendarView, type Somebody } from './calendarView.ts';
import type { Tenant } from '#sandbox/tenant/tenant.ts';

/** One date on which two people meet. */
export interface Appointment {
  /** Of the date itself where it belongs to a series. */
  readonly id: string;
  readonly subject: string;
  /** ISO 8601, in UTC. */
  readonly start: string;
  readonly isOrganizer: boolean;
  readonly with: string;
}

/** The dates of somebody's next twelve weeks on which they meet exactly one other person, soonest first. */
export async function appointmentsOfTwo(tenant: Tenant, person: string): Promise<readonly Appointment[]> {
  const dates = await calendarView(tenant, person, { fromDays: 0, toDays: 84 });
  return dates
    .filter(({ attendees, isOrganizer, organizer }) => othersOf(attendees, isOrganizer, organizer).length === 1)
    .map(({ attendees, id, isOrganizer, organizer, start, subject }) => ({
      id,
      subject: subject ?? 'Without a title',
      start: `${start.dateTime.slice(0, 19)}Z`,
      isOrganizer,
      with: othersOf(attendees, isOrganizer, organizer)[0] ?? '',
    }));
}

/** Who else is there: for the organizer all attendees, for the only attendee the organizer. */
function othersOf(attendees: readonly Somebody[], isOrganizer: boolean, organizer: Somebody): readonly string[] {
  const others = attendees
    .map(({ emailAddress }) => emailAddress.name)
    .filter((name) => name !== organizer.emailAddress.name);
  return isOrganizer || others.length !== 1 ? others : [organizer.emailAddress.name];
}
