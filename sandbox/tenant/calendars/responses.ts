import * as v from 'valibot';
import { GraphFault, type GraphCall, type Handler } from '../call.ts';
import { readBody } from './bodies.ts';
import { requireMailbox } from './mailboxes.ts';
import { changeMeeting, removeFrom } from './meetingChanges.ts';
import { isOrganizer } from './occurrences.ts';
import { eventOf } from './readEvents.ts';
import type { Answer, CalendarEntry } from './records.ts';
import { refuseStale } from './updateEvent.ts';

const cancelShape = v.strictObject({ comment: v.nullish(v.string()) });
const responseShape = v.strictObject({ comment: v.nullish(v.string()), sendResponse: v.nullish(v.boolean(), true) });

/** https://learn.microsoft.com/graph/api/event-cancel: for organizers only. Attendees keep a copy marked as cancelled. */
export const cancelEvent: Handler = (call) => {
  const { entry, day } = eventOf(call);
  readBody(cancelShape, call.body ?? {});
  if (!isOrganizer(entry)) {
    throw refused('You need to be an organizer to cancel a meeting.');
  }
  cancel(call, entry, day);
  return { status: 202 };
};

/** The organizer's deletion cancels the meeting; an attendee's takes it out of the own calendar. */
export const deleteEvent: Handler = (call) => {
  const { entry, day } = eventOf(call);
  refuseStale(call, entry);
  if (isOrganizer(entry)) {
    cancel(call, entry, day);
  } else {
    removeFrom(requireMailbox(call.state, call.caller), entry, day);
  }
  return { status: 204 };
};

export const acceptEvent: Handler = (call) => respond(call, 'accepted');
export const tentativelyAcceptEvent: Handler = (call) => respond(call, 'tentativelyAccepted');
/** What is declined leaves the calendar of who declines it. */
export const declineEvent: Handler = (call) => respond(call, 'declined');

function cancel({ state, caller, now }: GraphCall, entry: CalendarEntry, day: number | undefined): void {
  const { meeting } = entry;
  if (day === undefined) {
    removeFrom(requireMailbox(state, caller), entry, undefined);
    changeMeeting(state, meeting, { isCancelled: true }, now);
  } else {
    changeMeeting(state, meeting, { cancelledDays: new Set([...meeting.cancelledDays, day]) }, now);
  }
}

function respond(call: GraphCall, response: Answer['response']): { status: 202 } {
  const { entry, day } = eventOf(call);
  const { sendResponse } = readBody(responseShape, call.body ?? {});
  const { meeting, ownerAddress } = entry;
  if (isOrganizer(entry)) {
    throw refused("You can't respond to this meeting because you're the meeting organizer.");
  }
  if (sendResponse && !meeting.content.responseRequested) {
    throw refused("The meeting organizer hasn't requested a response.");
  }
  const key = ownerAddress.toLowerCase() + (day === undefined ? '' : `|${day}`);
  const answers = new Map([...meeting.answers, [key, { response, at: call.now }]]);
  changeMeeting(call.state, meeting, { answers }, call.now);
  if (response === 'declined') {
    removeFrom(requireMailbox(call.state, call.caller), entry, day);
  }
  return { status: 202 };
}

const refused = (why: string): GraphFault =>
  new GraphFault(400, 'ErrorInvalidRequest', `Your request can't be completed. ${why}`);
