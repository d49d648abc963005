import type { Appointment } from '#sandbox/server/appointments.ts';
import type { Person } from './sandboxServer.ts';

export interface Attendee {
  readonly address: string;
  readonly name: string;
}

/** A recurrence as office.js sends it; months count from 1 here. */
export interface Recurrence {
  readonly recurrenceType: string;
  readonly recurrenceProperties: { readonly interval: number; readonly days: readonly string[] };
  readonly recurrenceTimeZone: { readonly name: string };
  readonly seriesTimeJson: {
    readonly startYear: number;
    readonly startMonth: number;
    readonly startDay: number;
    readonly endYear: number;
    readonly endMonth: number;
    readonly endDay: number;
    readonly startTimeMin: number;
    readonly durationMin: number;
  };
}

/** The appointment that is open in the frame. Times are milliseconds since 1970. */
export interface OpenAppointment {
  subject: string;
  html: string;
  start: number;
  end: number;
  location: string;
  required: readonly Attendee[];
  optional: readonly Attendee[];
  recurrence: Recurrence | null;
  readonly organizer: Attendee;
  /** The series that this is one date of, `null` for an appointment or a series of its own. */
  readonly seriesId: string | null;
}

const hour = 3_600_000;

/** An empty appointment at the next full hour but one, as Outlook opens it. */
export function newAppointment(organizer: Person, now: number, seriesId: string | null = null): OpenAppointment {
  const start = Math.ceil(now / hour) * hour + hour;
  return {
    subject: '',
    html: '',
    start,
    end: start + hour / 2,
    location: '',
    required: [],
    optional: [],
    recurrence: null,
    organizer: { address: organizer.mail, name: organizer.name },
    seriesId,
  };
}

/** One date of a series in the person's calendar, which they or the other one organize. */
export function session(person: Person, date: Appointment): OpenAppointment {
  const [me, other] = [
    { address: person.mail, name: person.name },
    { address: date.address, name: date.with },
  ];
  return {
    ...newAppointment(person, 0, 'sandbox-series'),
    subject: date.subject,
    start: Date.parse(date.start),
    end: Date.parse(date.end),
    organizer: date.isOrganizer ? me : other,
    required: [date.isOrganizer ? other : me],
  };
}

/** One date of a weekly series that exists already. */
export function occurrence(organizer: Person, now: number): OpenAppointment {
  const open = newAppointment(organizer, now, 'sandbox-series');
  const first = new Date(open.start);
  const last = new Date(open.start + 10 * 7 * 24 * hour);
  return {
    ...open,
    subject: 'A series that is there already',
    recurrence: {
      recurrenceType: 'weekly',
      recurrenceProperties: { interval: 1, days: [weekdays[first.getUTCDay()] ?? 'mon'] },
      recurrenceTimeZone: { name: 'UTC' },
      seriesTimeJson: {
        startYear: first.getUTCFullYear(),
        startMonth: first.getUTCMonth() + 1,
        startDay: first.getUTCDate(),
        endYear: last.getUTCFullYear(),
        endMonth: last.getUTCMonth() + 1,
        endDay: last.getUTCDate(),
        startTimeMin: first.getUTCHours() * 60,
        durationMin: 30,
      },
    },
  };
}

/** As `Date` counts them, named as office.js does. */
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** A date of the recurrence as `YYYY-MM-DD`. */
export const startDate = ({ seriesTimeJson: time }: Recurrence): string =>
  `${time.startYear}-${twoDigits(time.startMonth)}-${twoDigits(time.startDay)}`;
export const endDate = ({ seriesTimeJson: time }: Recurrence): string =>
  `${time.endYear}-${twoDigits(time.endMonth)}-${twoDigits(time.endDay)}`;
const startTime = ({ seriesTimeJson: { startTimeMin } }: Recurrence): string =>
  `${twoDigits(Math.floor(startTimeMin / 60))}:${twoDigits(startTimeMin % 60)}`;

/** The recurrence as people say it. */
export function sayRecurrence(recurrence: Recurrence): string {
  const { days, interval } = recurrence.recurrenceProperties;
  const rhythm = interval === 1 ? 'every week' : `every ${interval} weeks`;
  const { durationMin } = recurrence.seriesTimeJson;
  return (
    `${rhythm} on ${days.join(', ')}, ${startTime(recurrence)} for ${durationMin} minutes, ` +
    `${startDate(recurrence)} to ${endDate(recurrence)}, ${recurrence.recurrenceTimeZone.name}`
  );
}
