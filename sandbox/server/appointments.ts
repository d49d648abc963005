import { type CalendarDate, calendarView, type Somebody } from './calendarView.ts';
import type { Tenant } from '#sandbox/tenant/tenant.ts';

/** One date on which two people meet. */
export interface Appointment {
  /** Of the date itself where it belongs to a series. */
  readonly id: string;
  readonly subject: string;
  /** ISO 8601, in UTC. */
  readonly start: string;
  readonly end: string;
  readonly isOrganizer: boolean;
  readonly with: string;
  readonly address: string;
}

/** The dates of somebody's next twelve weeks on which they meet exactly one other person, soonest first. */
export async function appointmentsOfTwo(tenant: Tenant, person: string): Promise<readonly Appointment[]> {
  const dates = await calendarView(tenant, person, { fromDays: 0, toDays: 84 });
  return dates.flatMap((date) => {
    const [other, ...more] = othersOf(date);
    return other && more.length === 0 ? [appointmentWith(other, date)] : [];
  });
}

const appointmentWith = (
  { emailAddress }: Somebody,
  { end, id, isOrganizer, start, subject }: CalendarDate,
): Appointment => ({
  id,
  subject: subject ?? 'Without a title',
  start: `${start.dateTime.slice(0, 19)}Z`,
  end: `${end.dateTime.slice(0, 19)}Z`,
  isOrganizer,
  with: emailAddress.name,
  address: emailAddress.address,
});

/** Who else is there: for the organizer all attendees, for the only attendee the organizer. */
function othersOf({ attendees, isOrganizer, organizer }: CalendarDate): readonly Somebody[] {
  const others = attendees.filter(({ emailAddress }) => emailAddress.name !== organizer.emailAddress.name);
  return isOrganizer || others.length !== 1 ? others : [organizer];
}
