import { sayRecurrence, type Attendee, type OpenAppointment } from './appointment.ts';
import { element, make } from './elements.ts';

/** Shows in the form what the pane has filled in. */
export function showAppointment(appointment: OpenAppointment, locale: string): void {
  const { end, html, location, optional, organizer, recurrence, required, start, subject } = appointment;
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' });
  const rows = [
    ['Title', subject],
    ['Organizer', organizer.name],
    ['Required', named(required)],
    ['Optional', named(optional)],
    ['Time', time.formatRange(start, end)],
    ['Repeat', recurrence ? sayRecurrence(recurrence) : 'Does not repeat'],
    ['Location', location],
  ] as const;
  element('fields', HTMLElement).replaceChildren(
    ...rows.flatMap(([name, value]) => [make('dt', '', name), make('dd', '', value)]),
  );
  element('body', HTMLIFrameElement).srcdoc = html;
}

const named = (attendees: readonly Attendee[]): string =>
  attendees.map(({ address, name }) => name || address).join('; ');
