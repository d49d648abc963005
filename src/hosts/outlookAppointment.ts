import type { Appointment, AppointmentContent, OpenedAppointment, Repetition } from '#ports/appointment.ts';
import { OutsideProblem } from '#ports/problem.ts';
import { onOneLine } from '#domain/oneLine.ts';
import { type Instant, minute } from '#domain/time/instant.ts';
import { toInstant } from '#domain/time/zone.ts';
import { agendaHtml, holdsAgenda } from './agendaHtml.ts';
import { officePattern } from './officePattern.ts';

type Item = Office.AppointmentCompose;

/** Outlook refuses longer subjects with an exception. */
const longestSubject = 255;

/** The appointment that is open beside the pane, through office.js, which must be loaded. */
export function outlookAppointment(): Appointment {
  const item = openAppointment();
  if (item === undefined) {
    return { mode: 'none', repetition: 'unsupported', opened: () => Promise.resolve(undefined), fill: refuse };
  }
  if (!isCompose(item)) {
    return {
      mode: 'read',
      repetition: 'unsupported',
      opened: () => Promise.resolve(openedForReading(item)),
      fill: refuse,
    };
  }
  const repetition = repetitionOf(item);
  return {
    mode: 'compose',
    repetition,
    opened: () => openedForWriting(item),
    fill: (content) => fill(item, content, repetition === 'possible'),
  };
}

/** Microsoft's types give every item the members of all kinds at once; here they are told apart again. */
function openAppointment(): Office.AppointmentCompose | Office.AppointmentRead | undefined {
  const item: unknown = Office.context.mailbox.item;
  const { itemType } = (item ?? {}) as Partial<Office.Item & { itemType: string }>;
  return itemType === Office.MailboxEnums.ItemType.Appointment ? (item as Item | Office.AppointmentRead) : undefined;
}

/** In compose mode the parts of an appointment are objects with functions, in read mode plain values. */
const isCompose = (item: Office.AppointmentCompose | Office.AppointmentRead): item is Item =>
  typeof item.subject !== 'string';

const openedForReading = ({ start, end, organizer, requiredAttendees }: Office.AppointmentRead): OpenedAppointment =>
  openedAs(start, end, [organizer, ...requiredAttendees]);

async function openedForWriting(item: Item): Promise<OpenedAppointment> {
  const start = await answer<Date>('read the start', (done) => item.start.getAsync(done));
  const end = await answer<Date>('read the end', (done) => item.end.getAsync(done));
  return openedAs(start, end, await attendeesOf(item));
}

const openedAs = (start: Date, end: Date, people: readonly Office.EmailAddressDetails[]): OpenedAppointment => ({
  span: { start: start.getTime() as Instant, end: end.getTime() as Instant },
  people: people.map(({ emailAddress }) => emailAddress),
});

const attendeesOf = (item: Item): Promise<Office.EmailAddressDetails[]> =>
  answer('read the attendees', (done) => item.requiredAttendees.getAsync(done));

/** One date of a series carries the id of its series, and Outlook lets nobody give it a recurrence of its own. */
const isOccurrence = (item: Item): boolean => Boolean(item.seriesId);

const repetitionOf = (item: Item): Repetition =>
  isOccurrence(item)
    ? 'oneDateOfSeries'
    : Office.context.requirements.isSetSupported('Mailbox', '1.7')
      ? 'possible'
      : 'unsupported';

const refuse = (): Promise<void> =>
  Promise.reject(new OutsideProblem('denied', 'Cannot fill in the appointment: only its organizer can change it'));

async function fill(item: Item, content: AppointmentContent, canRepeat: boolean): Promise<void> {
  const subject = onOneLine(content.subject, longestSubject);
  await answer('write the subject', (done) => item.subject.setAsync(subject, done));
  await invite(item, content.attendee);
  await writeAgenda(item, content.agenda);
  await schedule(item, content, canRepeat);
}

/** Adds the attendee unless already invited; nobody else is taken off the list. */
async function invite(item: Item, attendee: AppointmentContent['attendee']): Promise<void> {
  const invited = await attendeesOf(item);
  if (invited.some(({ emailAddress }) => emailAddress.toLowerCase() === attendee.mail.toLowerCase())) {
    return;
  }
  const added = { displayName: onOneLine(attendee.name), emailAddress: attendee.mail };
  await answer('invite the attendee', (done) => item.requiredAttendees.addAsync([added], done));
}

/** Puts the agenda above what is there, so that a Teams link in the body stays; does nothing when it is there already. */
async function writeAgenda(item: Item, agenda: readonly string[]): Promise<void> {
  const body = await answer<string>('read the body', (done) => item.body.getAsync(Office.CoercionType.Html, done));
  if (holdsAgenda(body, agenda)) {
    return;
  }
  const options = { coercionType: Office.CoercionType.Html };
  await answer('write the agenda', (done) => item.body.prependAsync(agendaHtml(agenda), options, done));
}

async function schedule(item: Item, { slot }: AppointmentContent, canRepeat: boolean): Promise<void> {
  const repeats = canRepeat && (await answer('read the recurrence', (done) => item.recurrence.getAsync(done)));
  if (!repeats) {
    const start = toInstant(slot.firstDate, slot.startTime, slot.zone);
    const end = start + slot.lengthMinutes * minute;
    await answer('set the start', (done) => item.start.setAsync(new Date(start), done));
    await answer('set the end', (done) => item.end.setAsync(new Date(end), done));
  }
  if (canRepeat) {
    const pattern = officePattern(slot);
    await answer('set the recurrence', (done) => item.recurrence.setAsync(pattern, done));
  }
}

/** Waits for one call of Outlook; its refusal becomes a problem that says what could not be done. */
function answer<Value>(
  what: string,
  call: (done: (result: Office.AsyncResult<Value>) => void) => void,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    call(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) {
        resolve(value);
      } else {
        reject(new OutsideProblem('broken', `Outlook could not ${what}: ${error.message}`, { cause: error }));
      }
    });
  });
}
