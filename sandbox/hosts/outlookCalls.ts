import type { Attendee, OpenAppointment, Recurrence } from './appointment.ts';

/** What office.js passes along with a call: a different set of names for each. */
type Parameters = Readonly<Record<string, unknown>>;

/** An answer to one call; a `problem` is an error number of Outlook. */
export type CallAnswer = { readonly data?: unknown } | { readonly problem: number };

/** Says that this build of the frame does not have the call. */
const unknownCall = 5000;

/** Outlook's number for "you do not have the right". */
export const notAllowed = 7000;

/**
 * Answers a call of office.js about the open appointment. Numbers are the dispatch ids of office.js, read in
 * `outlook-web-16.01.js` of the npm package @microsoft/office-js.
 */
export function answerCall(id: number, parameters: Parameters, appointment: OpenAppointment): CallAnswer {
  return (calls[id] ?? (() => ({ problem: unknownCall })))(parameters, appointment);
}

type Call = (parameters: Parameters, appointment: OpenAppointment) => CallAnswer;

const calls: Readonly<Record<number, Call>> = {
  14: () => ({ data: 'html' }),
  15: (parameters, appointment) => ({ data: appointment[listOf(parameters)] }),
  17: (parameters, appointment) => done(() => (appointment.subject = textOf(parameters['subject']))),
  18: (_parameters, { subject }) => ({ data: subject }),
  21: (parameters, appointment) => done(() => (appointment[listOf(parameters)] = attendeesOf(parameters))),
  22: (parameters, appointment) =>
    done(() => (appointment[listOf(parameters)] = [...appointment[listOf(parameters)], ...attendeesOf(parameters)])),
  23: (parameters, appointment) => done(() => (appointment.html = textOf(parameters['data']) + appointment.html)),
  24: (parameters, { end, start }) => ({ data: isStart(parameters) ? start : end }),
  25: (parameters, appointment) => done(() => moveTime(parameters, appointment)),
  26: (_parameters, { location }) => ({ data: location }),
  27: (parameters, appointment) => done(() => (appointment.location = textOf(parameters['location']))),
  37: (parameters, { html }) => ({ data: parameters['coercionType'] === htmlBody ? html : plainText(html) }),
  38: (parameters, appointment) => done(() => (appointment.html = textOf(parameters['data']))),
  103: (_parameters, { recurrence }) => ({ data: recurrence }),
  // One date of a series cannot be given a recurrence of its own.
  104: (parameters, appointment) =>
    appointment.seriesId === null ? done(() => repeat(parameters, appointment)) : { problem: notAllowed },
  107: (_parameters, { organizer }) => ({ data: organizer }),
};

const htmlBody = 3;

function done(work: () => unknown): CallAnswer {
  work();
  return {};
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const listOf = ({ recipientField }: Parameters): 'required' | 'optional' =>
  recipientField === 0 ? 'required' : 'optional';
const attendeesOf = ({ recipientArray }: Parameters): readonly Attendee[] =>
  Array.isArray(recipientArray) ? (recipientArray as readonly Attendee[]) : [];
const isStart = (parameters: Parameters): boolean => parameters['TimeProperty'] === 1;

/** A new start takes the end along, as in Outlook. */
function moveTime(parameters: Parameters, appointment: OpenAppointment): void {
  const time = Number(parameters['time']);
  const length = appointment.end - appointment.start;
  if (isStart(parameters)) {
    appointment.start = time;
    appointment.end = time + length;
  } else {
    appointment.end = time;
  }
}

function repeat({ recurrenceData }: Parameters, appointment: OpenAppointment): void {
  appointment.recurrence = (recurrenceData ?? null) as Recurrence | null;
}

const plainText = (html: string): string => new DOMParser().parseFromString(html, 'text/html').body.textContent.trim();
