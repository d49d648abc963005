import { endDate, startDate, type Attendee, type OpenAppointment } from './appointment.ts';
import { element } from './elements.ts';
import { sandboxServer, type Person } from './sandboxServer.ts';

/** Lets the Send button put the appointment into the person's calendar in the stand-in tenant. */
export function sendFrom(person: Person, appointment: OpenAppointment): void {
  const button = element('send', HTMLButtonElement);
  const status = element('sent', HTMLElement);
  button.addEventListener('click', () => {
    button.disabled = true;
    status.textContent = 'Sending …';
    sandboxServer.send(person.id, toEvent(appointment)).then(
      () => (status.textContent = 'Sent. It is in the calendar now.'),
      (error: unknown) => {
        button.disabled = false;
        status.textContent = String(error);
      },
    );
  });
}

/** The appointment as an event of Graph: https://learn.microsoft.com/graph/api/resources/event */
function toEvent({ end, html, optional, recurrence, required, start, subject }: OpenAppointment): object {
  const zone = recurrence?.recurrenceTimeZone.name;
  return {
    subject,
    body: { contentType: 'html', content: html },
    ...(recurrence && zone !== undefined
      ? { ...seriesTimes(recurrence, zone), recurrence: pattern(recurrence, zone) }
      : { start: utc(start), end: utc(end) }),
    attendees: [
      ...required.map((each) => invited(each, 'required')),
      ...optional.map((each) => invited(each, 'optional')),
    ],
    isOnlineMeeting: true,
    onlineMeetingProvider: 'teamsForBusiness',
  };
}

const utc = (moment: number) => ({ dateTime: new Date(moment).toISOString().slice(0, 19), timeZone: 'UTC' });

const invited = ({ address, name }: Attendee, type: string) => ({ type, emailAddress: { address, name } });

type Recurrence = NonNullable<OpenAppointment['recurrence']>;

/** The local times of the first session; the clock arithmetic is done as if the zone were UTC. */
function seriesTimes(recurrence: Recurrence, timeZone: string) {
  const { durationMin, startTimeMin } = recurrence.seriesTimeJson;
  const local = (minutes: number) => ({
    dateTime: new Date(Date.parse(`${startDate(recurrence)}T00:00:00Z`) + minutes * 60_000).toISOString().slice(0, 19),
    timeZone,
  });
  return { start: local(startTimeMin), end: local(startTimeMin + durationMin) };
}

const dayNames: Readonly<Record<string, string>> = {
  mon: 'monday',
  tue: 'tuesday',
  wed: 'wednesday',
  thu: 'thursday',
  fri: 'friday',
  sat: 'saturday',
  sun: 'sunday',
};

const pattern = (recurrence: Recurrence, recurrenceTimeZone: string) => ({
  pattern: {
    type: 'weekly',
    interval: recurrence.recurrenceProperties.interval,
    daysOfWeek: recurrence.recurrenceProperties.days.map((day) => dayNames[day] ?? day),
    firstDayOfWeek: 'monday',
  },
  range: { type: 'endDate', startDate: startDate(recurrence), endDate: endDate(recurrence), recurrenceTimeZone },
});
