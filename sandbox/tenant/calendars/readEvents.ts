import { GraphFault, type GraphCall, type Handler } from '../call.ts';
import { eventAnswer, eventsAnswer } from './eventQuery.ts';
import { entryById, itemNotFound, requireMailbox } from './mailboxes.ts';
import { refuseOthers } from './mailboxSettings.ts';
import { findOccurrence, occurrencesWithin, type Shown } from './occurrences.ts';

/** Single events and series masters; occurrences are in calendarView and instances alone. */
export const listEvents: Handler = (call) => {
  const { entries } = requireMailbox(call.state, call.caller);
  return eventsAnswer(
    call,
    [...entries.values()].map((entry) => ({ entry, day: undefined })),
  );
};

export const getEvent: Handler = (call) => eventAnswer(call, eventOf(call));

/** https://learn.microsoft.com/graph/api/user-list-calendarview: everything that overlaps the window, series expanded. */
export const listCalendarView: Handler = (call) => {
  const { entries } = requireMailbox(call.state, call.caller);
  const { from, to } = windowOf(call.query);
  const found = [...entries.values()].flatMap((entry) => occurrencesWithin(entry, from, to));
  return eventsAnswer(
    call,
    found.toSorted((a, b) => a.start - b.start),
  );
};

/** A calendar that nobody shared is closed to people, whatever the scope. */
const ofOwner =
  (handler: Handler): Handler =>
  (call) => {
    refuseOthers(call);
    return handler(call);
  };

export const listEventsOf = ofOwner(listEvents);
export const listCalendarViewOf = ofOwner(listCalendarView);

export const listInstances: Handler = (call) => {
  const { entry, day } = eventOf(call);
  const { from, to } = windowOf(call.query);
  if (day !== undefined || !entry.meeting.recurrence) {
    throw new GraphFault(
      400,
      'ErrorInvalidRequest',
      "Your request can't be completed. The instances of a recurring series can be read through its master only.",
    );
  }
  return eventsAnswer(call, occurrencesWithin(entry, from, to));
};

export const listInstancesOf = ofOwner(listInstances);

/** The event that a call names: a single one or a master, or an occurrence that is still there. */
export function eventOf(call: GraphCall): Shown {
  const found = entryById(requireMailbox(call.state, call.caller), call.params['event-id'] ?? '');
  if (found.day !== undefined && !findOccurrence(found.entry, found.day)) {
    throw itemNotFound();
  }
  return found;
}

/** Both ends are required; their offsets decide, a text without one is UTC. */
export function windowOf(query: URLSearchParams): { from: number; to: number } {
  const [from, to] = ['startDateTime', 'endDateTime'].map((name) => momentOf(name, query.get(name)));
  if (from === undefined || to === undefined || from > to) {
    throw new GraphFault(400, 'ErrorInvalidParameter', 'The end date must be on or after the start date.');
  }
  return { from, to };
}

function momentOf(name: string, text: string | null): number {
  // A plus sign that was not encoded arrives as a blank.
  const spelled = text?.replace(' ', '+') ?? '';
  const moment = Date.parse(/(?:Z|[+-]\d\d:\d\d)$/i.test(spelled) ? spelled : `${spelled}Z`);
  if (Number.isNaN(moment)) {
    throw new GraphFault(
      400,
      'ErrorInvalidParameter',
      `This request requires a time window specified by the query string parameters StartDateTime and EndDateTime; ${name} is missing or cannot be read.`,
    );
  }
  return moment;
}
